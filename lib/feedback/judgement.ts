import type { Lineage, Named, Report, Verdict } from '../report.ts';
import { plainAddress } from '../text/address.ts';
import { sameText } from './sketch.ts';

/** Why a match is wrong, as far as the reader says. */
export type Reason = 'independent' | 'common' | 'direction' | 'other';
export const REASONS: readonly Reason[] = ['independent', 'common', 'direction', 'other'];

/** One of the two texts that were judged: what it is called, and by what it is known again. */
export type Party = Omit<Named, 'id'> & {
  /** See `sketchOf`: hashes, no words. */
  readonly sketch: readonly number[];
};

/** What the reader said of one match: "this is right", "this is wrong". */
export type Judgement = {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly says: 'right' | 'wrong';
  readonly reason?: Reason;
  /** The page that was read. */
  readonly article: Party;
  /** What Wirecopy named as its original; `id` is its name in the library. */
  readonly original: Party & { readonly id: string };
  /** What Wirecopy had said. */
  readonly report: { readonly verdict: Verdict; readonly lineage: Lineage; readonly probability: number };
};

/**
 * What a report names as where its text is from, or may be, which the reader can call right or wrong. Neither another version of
 * an outlet's own story is asked about, nor a story on the same subject: to call that right would store it as the original.
 */
export const judgeable = ({ original, lineage }: Report): Named | undefined =>
  original && lineage !== 'version' ? original : undefined;

/** A text as it is met: its address and its sketch. */
export type Met = { readonly url?: string | undefined; readonly sketch: readonly number[] };

/** The page of that very address, whatever it says by now, or the same text at another one. */
const isSame = (a: Met, b: Met): boolean =>
  (plainAddress(a.url) !== null && plainAddress(a.url) === plainAddress(b.url)) || sameText(a.sketch, b.sketch);

/** The judgements that were given on this page or on the same text elsewhere. */
export const judgementsOn = (all: readonly Judgement[], page: Met): Judgement[] =>
  all.filter(({ article }) => isSame(article, page));

/** Whether a judgement is about this article of the library: it, or the same text under another name. */
export const isAbout = ({ original }: Judgement, held: Met & { readonly id: string }): boolean =>
  original.id === held.id || isSame(original, held);

/**
 * The judgements with one more, which takes the place of what was said of the same two texts before. Whoever says "right"
 * takes back a "wrong".
 */
export const judging = (all: readonly Judgement[], one: Judgement): Judgement[] => [
  ...all.filter((other) => !(isSame(other.article, one.article) && isAbout(other, one.original))),
  one,
];
