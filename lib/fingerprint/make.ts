import type { Article } from '../article/article.ts';
import { tokenize } from '../text/tokens.ts';
import { FINGERPRINT_VERSION, type Fingerprint } from './fingerprint.ts';
import { SHINGLE, shingleHashes } from './shingles.ts';
import { headlineHashes, termHashes } from './terms.ts';
import { winnow } from './winnow.ts';

/** Window of winnowing: any shared run of SHINGLE + WINDOW - 1 = 8 words is sure to be found. */
export const WINDOW = 4;

/** The fingerprint of an article: linear in its length. */
export function makeFingerprint(article: Pick<Article, 'text' | 'title'>): Fingerprint {
  const tokens = tokenize(article.text);
  const hashes = shingleHashes(tokens);
  const shingles: number[] = [];
  const spans: number[] = [];
  for (const i of winnow(hashes, WINDOW)) {
    shingles.push(hashes[i] as number);
    spans.push((tokens[i] as { start: number }).start, (tokens[i + SHINGLE - 1] as { end: number }).end);
  }
  return {
    version: FINGERPRINT_VERSION,
    length: article.text.length,
    shingles,
    spans,
    terms: termHashes(tokens),
    headline: headlineHashes(tokenize(article.title ?? '')),
  };
}
