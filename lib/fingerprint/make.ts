import type { Article } from '../article/article.ts';
import { finish, type Steps } from '../article/steps.ts';
import { FINGERPRINT_VERSION, type Fingerprint } from './fingerprint.ts';
import { runHashes, SHINGLE, shingleHashes } from './shingles.ts';
import { headlineHashes, termHashes } from './terms.ts';
import { readingWords, readWords, type TextWords } from './text-words.ts';
import { winnow } from './winnow.ts';

/** Window of winnowing: any shared run of SHINGLE + WINDOW - 1 = 8 words is sure to be found. */
const WINDOW = 4;

type Words = Pick<Article, 'text' | 'title'>;

/** The fingerprint of an article: linear in its length. */
export const makeFingerprint = (article: Words): Fingerprint => finish(hashing(article, readWords(article.text)));

/** The shingles of a text's fingerprint alone: by the hashes of its distinct words, folded, and for each word which of them it is. */
export function shinglesOf(own: Float64Array, of: Int32Array): number[] {
  const hashes = runHashes(of.map((n) => own[n] as number));
  return winnow(hashes, WINDOW).map((i) => hashes[i] as number);
}

/** The same in steps, for a thread that has other work. No other text may be fingerprinted meanwhile. */
export function* makingFingerprint(article: Words): Steps<Fingerprint> {
  const words = yield* readingWords(article.text);
  yield;
  return yield* hashing(article, words);
}

function* hashing(article: Words, words: TextWords): Steps<Fingerprint> {
  const hashes = shingleHashes(words);
  yield;
  const shingles: number[] = [];
  const spans: number[] = [];
  for (const i of winnow(hashes, WINDOW)) {
    shingles.push(hashes[i] as number);
    spans.push(words.starts[i] as number, words.ends[i + SHINGLE - 1] as number);
  }
  yield;
  const terms = termHashes(words);
  // Reading the headline takes the place of the words of the text.
  const headline = headlineHashes(readWords(article.title ?? ''));
  return { version: FINGERPRINT_VERSION, length: article.text.length, shingles, spans, terms, headline };
}
