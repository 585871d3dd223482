import type { HeldArticle } from '../../../lib/article/article.ts';
import type { Fingerprint } from '../../../lib/fingerprint/fingerprint.ts';

/** An article as the content script sends it: read, and fingerprinted in the page. */
export type Sent = { readonly article: HeldArticle; readonly fingerprint: Fingerprint };

/** What the page of the benchmark asks the background. Times are measured in there, from the message's arrival. */
export type Ask =
  | { readonly kind: 'floor'; readonly keys: readonly number[] }
  | ({ readonly kind: 'candidates' } & Sent)
  | ({ readonly kind: 'trace' } & Sent)
  | { readonly kind: 'diff'; readonly article: string; readonly original: string };

/** Milliseconds, and what came first of the candidates. */
export type Timed = { readonly ms: number; readonly first?: string | null };

/** The database of the floor: bare records in a store of their own. */
export const FLOOR = { name: 'bench-floor', store: 'records', bytes: 20_000, at_once: 150 } as const;
