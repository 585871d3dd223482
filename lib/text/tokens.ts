import { stemmer } from 'stemmer';
import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** One word of a text: a span into it and the forms in which it is compared. */
export type Token = Span & {
  /** Folded: lower case, no accents, possessive 's dropped, inner dots dropped ("U.S." is "us"). */
  readonly norm: string;
  /** `norm` through Porter's stemmer where it is plain Latin, else `norm` itself. */
  readonly stem: string;
};

const JOIN = '\\u00AD\\u200B-\\u200D\\u2060';
/**
 * A run of letters, marks and digits; inside it apostrophes, dots between single letters and digits' separators hold it
 * together, hyphens do not ("much-anticipated" is two words, as others write "much anticipated").
 * Scripts written without spaces (Han, kana, Thai, Lao, Khmer, Burmese) give one token a character.
 */
const WORD = new RegExp(
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*' +
    '|(?:\\p{L}\\.){2,}' +
    '|\\p{N}+(?:[.,:\\u066B\\u066C]\\p{N}+)*' +
    `|[\\p{L}\\p{M}${JOIN}]+(?:['\\u2019\\u02BC][\\p{L}\\p{M}${JOIN}]+)*`,
  'gu',
);

const forms = new Map<string, { norm: string; stem: string }>();
const FORMS_KEPT = 200_000;

/** The compared forms of one surface word; remembered, because a corpus repeats its words. */
function formsOf(surface: string): { norm: string; stem: string } {
  const known = forms.get(surface);
  if (known) return known;
  let norm = fold(surface);
  if (norm.includes('.') && /\p{L}/u.test(norm)) norm = norm.replaceAll('.', '');
  if (norm.endsWith("'s")) norm = norm.slice(0, -2);
  norm = norm.replaceAll("'", '');
  const stem = /^[a-z]{3,}$/.test(norm) ? stemmer(norm) : norm;
  const made = { norm, stem };
  if (forms.size >= FORMS_KEPT) forms.clear();
  forms.set(surface, made);
  return made;
}

/** The words of `text` (or of one span of it), in order. Linear. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  const part = span.start === 0 && span.end === text.length ? text : text.slice(span.start, span.end);
  for (const match of part.matchAll(WORD)) {
    const { norm, stem } = formsOf(match[0]);
    if (norm === '') continue;
    const start = span.start + match.index;
    tokens.push({ start, end: start + match[0].length, norm, stem });
  }
  return tokens;
}
