import type { TextWords } from './text-words.ts';
import { HEADLINE, ROW, STEM, TERM, wordHashes } from './word-hashes.ts';

/** Which text met each stem last: tells in one look whether a stem is new to this one. */
let metBy = new Uint32Array(2 ** 11);
let texts = 0;

/** One hash for each distinct stem that tells something, in the order of the text. */
function distinct({ length, numbers }: TextWords, family: typeof TERM | typeof HEADLINE): number[] {
  const { table, stems } = wordHashes;
  // Numbers of stems may start anew with each text: so do the marks once they have no room.
  if (stems >= metBy.length) metBy = new Uint32Array(2 * stems);
  texts++;
  const hashes: number[] = [];
  for (let i = 0; i < length; i++) {
    const row = (numbers[i] as number) * ROW;
    const stem = table[row + STEM] as number;
    if (stem === 0 || metBy[stem] === texts) continue;
    metBy[stem] = texts;
    hashes.push(table[row + family] as number);
  }
  return hashes;
}

/** Hash of each distinct content word, stemmed: what a rewrite or a translation there and back keeps. */
export const termHashes = (words: TextWords): number[] => distinct(words, TERM);

/** The same for a headline, in a hash family of its own: a rewritten body under a kept headline is found by it. */
export const headlineHashes = (words: TextWords): number[] => distinct(words, HEADLINE);
