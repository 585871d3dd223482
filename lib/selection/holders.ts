import type { Library, Posting } from '../corpus/library.ts';
import { shingleHashes } from '../fingerprint/shingles.ts';
import { termHashes } from '../fingerprint/terms.ts';
import { readWords } from '../fingerprint/text-words.ts';

/** Articles looked into at most: each costs a millisecond or two. A quotation that stands in more is a commonplace. */
export const HOLDERS = 40;
/** An article that shares less than this share of what the best one shares holds other words. */
const FAR = 0.35;
/** A word in more articles than this tells nothing in a few words; it is not read (a share of the library, and a least). */
const COMMON = { share: 0.1, least: 1000 };
/** Five words in a row tell more than the same five apart: a shingle counts as much as so many words. */
const SHINGLE_WEIGHT = 2;

const idf = (posting: Posting, size: number): number =>
  Math.max(0, Math.log((size + 1) / (posting.count + 0.5)) / Math.log(size + 2));

/**
 * Keys of the articles that may hold a short text, best first. The index keeps some shingles of each article alone
 * (winnowing), so all of the short text's are asked for: a run of eight words that an article holds is sure to be found. A
 * shorter one is found by its words, of which the index has every one.
 */
export async function findHolders(text: string, library: Library): Promise<number[]> {
  const size = await library.size();
  if (size === 0) return [];
  const words = readWords(text);
  const [shingles, terms] = [new Set(shingleHashes(words)), termHashes(words)];
  const limit = Math.max(COMMON.least, COMMON.share * size);
  const found = await library.postings([...shingles, ...terms], limit);
  const scores = new Map<number, number>();
  for (const [hash, posting] of found) {
    const weight = idf(posting, size) * (shingles.has(hash) ? SHINGLE_WEIGHT : 1);
    for (const key of posting.keys) scores.set(key, (scores.get(key) ?? 0) + weight);
  }
  const ranked = [...scores].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, HOLDERS);
  const best = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, score]) => score >= FAR * best).map(([key]) => key);
}
