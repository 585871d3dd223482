import { combine } from '../text/hash.ts';
import type { TextWords } from './text-words.ts';
import { NORM, ROW, wordHashes } from './word-hashes.ts';

/** Words a shingle. 5 is what the field settled on for news (SuperFastMatch: 30 characters, about five words). */
export const SHINGLE = 5;

const SEED = 0x5713;

/** Hash of every run of `SHINGLE` folded words; a text shorter than that gives none. */
export function shingleHashes({ length, numbers }: TextWords): Uint32Array {
  const { table } = wordHashes;
  const words = new Int32Array(length);
  for (let i = 0; i < length; i++) words[i] = table[(numbers[i] as number) * ROW + NORM] as number;
  return runHashes(words);
}

/** The same of words given by their own hashes. */
export function runHashes(words: Int32Array): Uint32Array {
  const out = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let i = 0; i < out.length; i++) {
    let h = SEED;
    for (let k = 0; k < SHINGLE; k++) h = combine(h, words[i + k] as number);
    out[i] = h;
  }
  return out;
}
