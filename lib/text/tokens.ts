import { lexicon } from './lexicon.ts';
import type { Span } from './span.ts';
import { WordBounds } from './word-bounds.ts';
import type { WordForms } from './word-forms.ts';

/** One word of a text: a span into it and the forms in which it is compared. */
export type Token = Span & WordForms;

/** The words of `text` (or of one span of it), in order. Linear. */
export const tokenize = (text: string, span?: Span): Token[] => readTokens(text, span).tokens;

/** The same, with a number for each that is equal for tokens written alike in this text. */
export function readTokens(
  text: string,
  span: Span = { start: 0, end: text.length },
): { readonly tokens: Token[]; readonly same: Uint32Array } {
  lexicon.trim();
  const tokens: Token[] = [];
  const same: number[] = [];
  const words = new WordBounds(text, span.start, Math.min(span.end, text.length));
  while (words.next()) {
    const { start, end } = words;
    const number = lexicon.numberOf(text, start, end);
    const { norm, stem, sound } = lexicon.known[number] as WordForms;
    if (norm === '') continue;
    tokens.push({ start, end, norm, stem, sound });
    same.push(number);
  }
  return { tokens, same: Uint32Array.from(same) };
}
