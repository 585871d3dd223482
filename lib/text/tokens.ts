import { lexicon } from './lexicon.ts';
import type { Span } from './span.ts';
import { WordBounds } from './word-bounds.ts';
import type { WordForms } from './word-forms.ts';

/** One word of a text: a span into it and the forms in which it is compared. */
export type Token = Span & WordForms;

/** The words of `text` (or of one span of it), in order. Linear. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  lexicon.trim();
  const tokens: Token[] = [];
  const words = new WordBounds(text, span.start, Math.min(span.end, text.length));
  while (words.next()) {
    const { start, end } = words;
    const { norm, stem, sound } = lexicon.known[lexicon.numberOf(text, start, end)] as WordForms;
    if (norm !== '') tokens.push({ start, end, norm, stem, sound });
  }
  return tokens;
}
