import type { Span } from '../text/span.ts';
import { type Word, wordAt } from './word.ts';

/**
 * A word, a figure or a sign that counts (%, $), finer than the words of an index: "don't" is two, "Obama's" too. Of nine in
 * ten nobody asks for more than the word, so that what it says is left there.
 */
export class Token implements Span, Pick<Word, 'kind' | 'text' | 'key'> {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  constructor(start: number, end: number, word: Word) {
    this.start = start;
    this.end = end;
    this.word = word;
  }
  get kind(): Word['kind'] {
    return this.word.kind;
  }
  /** As written. */
  get text(): string {
    return this.word.text;
  }
  get key(): string {
    return this.word.key;
  }
}

const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060';
const FIGURE =
  "(?<=^|[\\s(~$\\u20AC\\u00A3\\u2013-])\\.\\p{N}+|\\p{N}+(?:[.,:'\\u2019\\u066B\\u066C]\\p{N}+|[\\u00A0\\u202F\\u2009]\\p{N}{3}(?!\\p{N}))*";
const WORD = `[\\p{L}\\p{M}${INVISIBLE}]+(?:['\\u2019\\u02BC][\\p{L}\\p{M}${INVISIBLE}]+)*`;
const TOKEN = new RegExp(`${FIGURE}|(?:\\p{L}\\.){2,}|${WORD}|[%\\u066A$\\u20AC\\u00A3\\u00A5\\u20B9]`, 'gu');

const isLetter = (unit: number): boolean => (unit | 32) >= 0x61 && (unit | 32) <= 0x7a;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** Marks of written text that are in no token: spaces, dashes, quotation marks but the apostrophe. */
const isMark = (unit: number): boolean => unit === 0xa0 || (unit >= 0x2010 && unit < 0x2030 && unit !== 0x2019);
const [DOT, PERCENT, DOLLAR, APOSTROPHE] = [0x2e, 0x25, 0x24, 0x27];

/** Whether a token may begin with this unit of plain Latin text and the one behind it. */
const begins = (unit: number, next: number): boolean =>
  isDigit(unit) || unit === PERCENT || unit === DOLLAR || (unit === DOT && isDigit(next));

/**
 * The end of the word of plain Latin letters at `at` where nothing but such letters can be of it; -1 where the pattern has to
 * say. Nine of ten words are told so, without a match built for each.
 */
function plainEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  if (end === to) return end;
  const next = text.charCodeAt(end);
  if (next < 0x80) return next === APOSTROPHE || (next === DOT && end === at + 1) ? -1 : end;
  return isMark(next) ? end : -1;
}

/** Puts the tokens of the run `[start, end)` behind the others. */
function take(tokens: Token[], text: string, start: number, end: number): void {
  const run = wordAt(text, start, end);
  if (run.pieces === undefined) tokens.push(new Token(start, end, run));
  else for (const { word, at } of run.pieces) tokens.push(new Token(start + at, start + at + word.text.length, word));
}

/** The tokens of one span of a text, in order. Linear. */
export function scan(text: string, { start: from, end: to }: Span): Token[] {
  const tokens: Token[] = [];
  // Cut out, as the pattern may look neither before the span nor behind it.
  const part = text.slice(from, to);
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit)) {
      const end = plainEnd(text, at, to);
      if (end >= 0) {
        take(tokens, text, at, end);
        at = end;
        continue;
      }
    } else if (unit < 0x80 ? !begins(unit, text.charCodeAt(at + 1)) : isMark(unit)) {
      at++;
      continue;
    }
    TOKEN.lastIndex = at - from;
    const match = TOKEN.exec(part);
    if (match === null) break;
    at = from + match.index + match[0].length;
    take(tokens, text, from + match.index, at);
  }
  return tokens;
}
