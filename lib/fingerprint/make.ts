import type { Article } from '../article/article.ts';
import { FINGERPRINT_VERSION, type Fingerprint } from './fingerprint.ts';
import { SHINGLE, shingleHashes } from './shingles.ts';
import { headlineHashes, termHashes } from './terms.ts';
import { readWords } from './text-words.ts';
import { winnow } from './winnow.ts';

/** Window of winnowing: any shared run of SHINGLE + WINDOW - 1 = 8 words is sure to be found. */
export const WINDOW = 4;

/** The fingerprint of an article: linear in its length. */
export function makeFingerprint(article: Pick<Article, 'text' | 'title'>): Fingerprint {
  const words = readWords(article.text);
  const hashes = shingleHashes(words);
  const shingles: number[] = [];
  const spans: number[] = [];
  for (const i of winnow(hashes, WINDOW)) {
    shingles.push(hashes[i] as number);
    spans.push(words.starts[i] as number, words.ends[i + SHINGLE - 1] as number);
  }
  const terms = termHashes(words);
  // Reading the headline takes the place of the words of the text.
  const headline = headlineHashes(readWords(article.title ?? ''));
  return { version: FINGERPRINT_VERSION, length: article.text.length, shingles, spans, terms, headline };
}
