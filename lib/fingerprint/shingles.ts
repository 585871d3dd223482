import type { Token } from '../text/tokens.ts';
import { combine, hashString } from './hash.ts';

/** Words a shingle. 5 is what the field settled on for news (SuperFastMatch: 30 characters, about five words). */
export const SHINGLE = 5;

const wordHashes = new Map<string, number>();
const WORDS_KEPT = 200_000;

/** A word's hash, remembered: a corpus repeats its words. */
function wordHash(word: string): number {
  const known = wordHashes.get(word);
  if (known !== undefined) return known;
  if (wordHashes.size >= WORDS_KEPT) wordHashes.clear();
  const made = hashString(word);
  wordHashes.set(word, made);
  return made;
}

/** Hash of every run of `SHINGLE` folded words; a text shorter than that gives none. */
export function shingleHashes(tokens: readonly Token[]): Uint32Array {
  const words = tokens.map((t) => wordHash(t.norm));
  const out = new Uint32Array(Math.max(0, tokens.length - SHINGLE + 1));
  for (let i = 0; i < out.length; i++) {
    let h = 0x5713;
    for (let k = 0; k < SHINGLE; k++) h = combine(h, words[i + k] as number);
    out[i] = h;
  }
  return out;
}
