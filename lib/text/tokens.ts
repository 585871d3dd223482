import { lexicon } from './lexicon.ts';
import type { Span } from './span.ts';
import { WordBounds } from './word-bounds.ts';
import type { WordForms } from './word-forms.ts';

/** One word of a text: a span into it and the forms in which it is compared. */
export type Token = Span & WordForms;

/** The words of a text in columns: whole articles are read by the dozen, and an object a word would be most of the work. */
export type Words = {
  readonly count: number;
  /** Where each word starts and ends in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Numbers from 0, in the order in which they come, the same for words written alike: they have all forms in common. */
  readonly same: Int32Array;
  /** By that number the word's in the lexicon, until it forgets. */
  readonly numbers: readonly number[];
  /** By that number the word's forms. */
  readonly forms: readonly WordForms[];
};

/** The words of `text` (or of one span of it), in order. Linear. */
export function tokenize(text: string, span: Span = whole(text)): Token[] {
  const tokens: Token[] = [];
  walk(text, span, (start, end, number) => {
    const { norm, stem, capital } = lexicon.known[number] as WordForms;
    tokens.push({ start, end, norm, stem, capital });
  });
  return tokens;
}

/** The same in columns. */
export function readWords(text: string, span: Span = whole(text)): Words {
  let count = 0;
  walk(text, span, (start, end, number) => {
    if (count === row.numbers.length) grow();
    row.starts[count] = start;
    row.ends[count] = end;
    row.numbers[count++] = number;
  });
  if (own.length < lexicon.known.length) own = new Int32Array(2 * lexicon.known.length);
  const met: number[] = [];
  const same = new Int32Array(count);
  for (let t = 0; t < count; t++) {
    const number = row.numbers[t] as number;
    if (own[number] === 0) own[number] = met.push(number);
    same[t] = (own[number] as number) - 1;
  }
  for (const number of met) own[number] = 0;
  const forms = met.map((number) => lexicon.known[number] as WordForms);
  return { count, starts: row.starts.slice(0, count), ends: row.ends.slice(0, count), same, numbers: met, forms };
}

const whole = (text: string): Span => ({ start: 0, end: text.length });

/** Room for one text's columns, kept from text to text. */
const row = { starts: new Int32Array(2 ** 12), ends: new Int32Array(2 ** 12), numbers: new Int32Array(2 ** 12) };

/** For each number of the lexicon that of the text being read, plus one; all 0 between texts. */
let own = new Int32Array(2 ** 12);

function grow(): void {
  for (const column of ['starts', 'ends', 'numbers'] as const) {
    const old = row[column];
    row[column] = new Int32Array(2 * old.length);
    row[column].set(old);
  }
}

/** Calls back with each word's place and its number in the lexicon. */
function walk(text: string, span: Span, word: (start: number, end: number, number: number) => void): void {
  lexicon.trim();
  const words = new WordBounds(text, span.start, Math.min(span.end, text.length));
  while (words.next()) {
    const { start, end } = words;
    const number = lexicon.numberOf(text, start, end);
    if (!lexicon.blank.has(number)) word(start, end, number);
  }
}
