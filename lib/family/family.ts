import type { Named, Related } from '../report.ts';

/** What a text of the family is to the page; `page` is the page itself. */
export type Standing = 'page' | Exclude<Related['relation'], 'subject'>;

/** One text of the family. */
export type Kinsman = Named & {
  readonly standing: Standing;
  /** When it came out, in milliseconds since 1970; null where it does not say. */
  readonly when: number | null;
};

/** One text took from another, or is a later version of it. */
export type Descent = {
  readonly from: string;
  readonly to: string;
  readonly kind: 'taken' | 'version';
  /** False where who took from whom is not known, or where the text may have come by another way. */
  readonly sure: boolean;
  /** Share of the later text's words that stand in the earlier one, 0..1. */
  readonly share: number;
  /** Passages in which it altered a fact, and all that it altered. */
  readonly facts: number;
  readonly altered: number;
};

/** The descent of a page's text, as far as the library tells. */
export type Family = {
  readonly texts: readonly Kinsman[];
  readonly descents: readonly Descent[];
};
