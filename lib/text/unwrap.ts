import { isBlank } from './span.ts';

/**
 * Where the break at `at` begins, with the blanks before it, if it stands inside a paragraph: not after a blank line nor
 * before one, nor before an indented line. Else -1.
 */
function singleBreak(text: string, at: number): number {
  if (at + 1 >= text.length || isBlank(text, at + 1)) return -1;
  let start = at;
  while (start > 0 && isBlank(text, start - 1)) {
    if (text[start - 1] === '\n') return -1;
    start--;
  }
  return start > 0 ? start : -1;
}
/** A line that ends a sentence, or announces what follows. */
const ENDED = /[.!?:\u2026\u061F\u06D4\u3002\uFF01\uFF1F]["'\u201D\u2019\u00BB)\]]*\s*$/u;
/** Fewer breaks than this show no habit. */
const LEAST = 3;
/** Share of the unfinished lines that go on in lower case from which on the text is taken for wrapped. Lists and headings go on so in one of ten. */
const WRAPPED = 0.5;

/**
 * A text whose lines were wrapped at some width (wire copy, e-mail, plain-text files), with the wraps turned into spaces:
 * there a line break does not end a sentence. Same length, so every span holds for both. A text is wrapped when most of its
 * lines that end without an end mark go on in lower case; other texts come back as they are. Linear.
 */
export function unwrap(text: string): string {
  if (!text.includes('\n')) return text;
  let [low, all] = [0, 0];
  const wraps: { at: number; length: number; ended: boolean }[] = [];
  for (let line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
    const at = singleBreak(text, line);
    if (at < 0) continue;
    const ended = ENDED.test(text.slice(Math.max(0, at - 6), at));
    wraps.push({ at, length: line + 1 - at, ended });
    if (ended) continue;
    all++;
    if (/^\p{Ll}/u.test(text.slice(line + 1, line + 3))) low++;
  }
  if (low < LEAST || low < WRAPPED * all) return text;
  // Where blank lines part the paragraphs, a single break never does.
  const blank = /\n[^\S\n]*\n/.test(text);
  let made = '';
  let from = 0;
  for (const { at, length, ended } of wraps) {
    if (ended && !blank) continue;
    made += text.slice(from, at) + ' '.repeat(length);
    from = at + length;
  }
  return made + text.slice(from);
}
