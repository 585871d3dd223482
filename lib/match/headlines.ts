import Fuse from 'fuse.js';
import type { Head, Library } from '../corpus/library.ts';
import type { Fingerprint } from '../fingerprint/fingerprint.ts';

/** Fuse's distance, 0 same to 1 other; up to here two headlines are one, lightly changed. */
const SAME = 0.4;
/**
 * The share of what a headline's words weigh, from which on another is looked at. Fuse finds a stretch of 32 letters that is alike
 * and is content: among those that share less it named two strangers for every article of the same name, each then aligned in vain.
 */
const SHARED = 0.5;
/** Headlines looked at, those that share most first. Fuse is for short lists of short strings. */
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
  let whole = 0;
  for (const hash of fingerprint.headline) {
    const { keys = [], count = 0 } = found.get(hash) ?? {};
    // Of whose list was not read nothing is known.
    if (count > COMMON) continue;
    // A word that stands in no other headline weighs as one that stands in a single one: a changed word is often such.
    const weight = 1 / Math.log2(2 + Math.max(1, count));
    whole += weight;
    for (const key of keys) shared.set(key, (shared.get(key) ?? 0) + weight);
  }
  const alike = [...shared].filter(([, weight]) => weight >= SHARED * whole);
  if (alike.length === 0) return [];
  const keys = alike.sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, LOOKED_AT);
  const heads = await library.heads(keys.map(([key]) => key));
  const fuse = new Fuse<Head>(heads, { keys: ['title'], includeScore: true, ignoreLocation: true, threshold: SAME });
  return fuse.search(title, { limit: ADDED }).map((result) => result.item.key);
}
