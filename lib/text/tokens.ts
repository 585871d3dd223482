import { lexicon } from './lexicon.ts';
import type { Span } from './span.ts';
import { WordBounds } from './word-bounds.ts';
import type { WordForms } from './word-forms.ts';

/** One word of a text: a span into it and the forms in which it is compared. */
export type Token = Span & WordForms;

/** The words of `text` (or of one span of it), in order. Linear. */
export const tokenize = (text: string, span?: Span): Token[] => read(text, span);

/** Tokens, and for each a number from 0 that is the same for those written alike: they have all forms in common. */
export type Written = { readonly tokens: readonly Token[]; readonly same: Uint32Array };

/** The same with the numbers: for whole texts. */
export function readTokens(text: string, span?: Span): Written {
  const numbers: number[] = [];
  const tokens = read(text, span, numbers);
  // Numbers of the lexicon, each given the next number of this text when it is first met; 0 is none yet.
  const own = new Uint32Array(lexicon.known.length);
  const same = new Uint32Array(numbers.length);
  let next = 0;
  for (let t = 0; t < same.length; t++) {
    const number = numbers[t] as number;
    if (own[number] === 0) own[number] = ++next;
    same[t] = (own[number] as number) - 1;
  }
  return { tokens, same };
}

/** Reads the tokens, and puts their words' numbers in the lexicon into `numbers`. */
function read(text: string, span: Span = { start: 0, end: text.length }, numbers?: number[]): Token[] {
  lexicon.trim();
  const tokens: Token[] = [];
  const words = new WordBounds(text, span.start, Math.min(span.end, text.length));
  while (words.next()) {
    const { start, end } = words;
    const number = lexicon.numberOf(text, start, end);
    const { norm, stem, sound } = lexicon.known[number] as WordForms;
    if (norm === '') continue;
    tokens.push({ start, end, norm, stem, sound });
    numbers?.push(number);
  }
  return tokens;
}
