import type { Credit } from '../report.ts';

/**
 * One news article as the engine sees it. `text` is the canonical text: every offset anywhere is a half-open
 * UTF-16 span into it. A line of a corpus pack (NDJSON) is this value with an `id`.
 */
export type Article = {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** ISO 8601, as precise as the page gave it. */
  readonly published?: string;
  readonly text: string;
  /** ISO 8601 of the last change that the page states. */
  readonly modified?: string;
  /** BCP 47 tag that the page declares. */
  readonly language?: string;
  /** Canonical or syndication source that the page declares, absolute. */
  readonly canonical?: string;
  /** Addresses that the page declares its text to come from (`syndication-source`, `original-source`, `isBasedOn`), absolute. */
  readonly basedOn?: readonly string[];
  /** Addresses that the body links to, absolute. */
  readonly links?: readonly string[];
  /** Credits that stand in metadata rather than in the text (`span` is null). */
  readonly credits?: readonly Credit[];
  /** Captions of the page's pictures; not in `text`, read for credits alone. */
  readonly captions?: readonly string[];
  /** True where a paywall or "continue reading" stub cuts the body: nothing can then be called left out. */
  readonly cut?: boolean;
};

/** An article that a library holds: it has an id, unique in that library. */
export type HeldArticle = Article & { readonly id: string };
