import type { Steps } from '../article/steps.ts';
import { lexicon } from '../text/lexicon.ts';
import { WordBounds } from '../text/word-bounds.ts';
import { wordHashes } from './word-hashes.ts';

/** The words of one text: the tokens, as plain numbers. */
export type TextWords = {
  readonly length: number;
  /** In the lexicon. */
  readonly numbers: Uint32Array;
  /** Where each word stands in the text, half-open. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

const made = (length: number) => ({
  numbers: new Uint32Array(length),
  starts: new Uint32Array(length),
  ends: new Uint32Array(length),
});
let columns = made(2048);

/** Words read between two pauses: about a millisecond where the machine has yet to warm up. */
const STRETCH = 200;

/** Reads a text into columns that the next call overwrites: a fingerprint leaves no garbage behind but itself. */
export function readWords(text: string): TextWords {
  lexicon.trim();
  const length = readOn(text, new WordBounds(text, 0, text.length), 0, text.length + 1);
  wordHashes.update();
  return { length, ...columns };
}

/** The same in steps. No other text may be read meanwhile: there is one set of columns. */
export function* readingWords(text: string): Steps<TextWords> {
  lexicon.trim();
  const words = new WordBounds(text, 0, text.length);
  for (let length = 0; ; ) {
    const upTo = length + STRETCH;
    length = readOn(text, words, length, upTo);
    wordHashes.update();
    if (length < upTo) return { length, ...columns };
    yield;
  }
}

/** Reads the next words into the columns from `from` on until there are `upTo`; answers how many there are. */
function readOn(text: string, words: WordBounds, from: number, upTo: number): number {
  let length = from;
  while (length < upTo && words.next()) {
    const number = lexicon.numberOf(text, words.start, words.end);
    if (lexicon.blank.size > 0 && lexicon.blank.has(number)) continue;
    if (length === columns.numbers.length) grow();
    columns.numbers[length] = number;
    columns.starts[length] = words.start;
    columns.ends[length++] = words.end;
  }
  return length;
}

function grow(): void {
  const old = columns;
  columns = made(2 * old.numbers.length);
  columns.numbers.set(old.numbers);
  columns.starts.set(old.starts);
  columns.ends.set(old.ends);
}
