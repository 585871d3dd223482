import Fuse from 'fuse.js';
import type { Head, Library } from '../corpus/library.ts';
import type { Fingerprint } from '../fingerprint/fingerprint.ts';

/** Fuse's distance, 0 same to 1 other; up to here two headlines are one, lightly changed. */
const SAME = 0.4;
/** Headlines looked at: those that share the rarest words, the same one first. Fuse is for short lists of short strings. */
const LOOKED_AT = 50;
/** Words in more headlines than this choose none. */
const COMMON = 1000;
/** Candidates that a headline may add. */
const ADDED = 4;

/**
 * Keys of articles under the same or a lightly changed headline, best first: finds a body rewritten beyond
 * recognition under a kept headline. The postings of the headline's words choose whom Fuse compares.
 */
export async function findByHeadline(
  title: string | undefined,
  fingerprint: Fingerprint,
  library: Library,
): Promise<number[]> {
  if (!title || fingerprint.headline.length < 2) return [];
  const found = await library.postings(fingerprint.headline, COMMON);
  const shared = new Map<number, number>();
  for (const { keys, count } of found.values()) {
    for (const key of keys) shared.set(key, (shared.get(key) ?? 0) + 1 / Math.log2(2 + count));
  }
  const keys = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, LOOKED_AT);
  const heads = await library.heads(keys.map(([key]) => key));
  const fuse = new Fuse<Head>(heads, { keys: ['title'], includeScore: true, ignoreLocation: true, threshold: SAME });
  return fuse.search(title, { limit: ADDED }).map((result) => result.item.key);
}
