import type { NumberMention, Read } from '../number.ts';
import type { Token } from '../token.ts';
import { MONTHS } from '../words/calendar.ts';

/** The words from one on that only spaces and hyphens part, folded: no number runs over another mark. */
export type Phrase = {
  readonly keys: readonly string[];
  /** The word before them, whatever parts it from them; '' at the head of a sentence. */
  readonly before: string;
};

/** More words than the longest number has: "novecientos noventa y nueve mil novecientos noventa y nueve millones …". */
const LONGEST = 16;

/** The phrase that begins at token `at`. */
export function phraseAt(tokens: readonly Token[], at: number, text: string): Phrase {
  const keys: string[] = [];
  for (let i = at; i < tokens.length && keys.length < LONGEST; i++) {
    const token = tokens[i] as Token;
    if (i > at && /[^\s\-\u2010\u2011]/.test(text.slice((tokens[i - 1] as Token).end, token.start))) break;
    keys.push(token.key);
  }
  return { keys, before: tokens[at - 1]?.key ?? '' };
}

/** A value in words and how many words it takes. */
export type Amount = { readonly value: number; readonly length: number };

/** A reader of one language: the number that its words begin with, if they do. */
export type Reader = (phrase: Phrase) => Read<NumberMention> | undefined;

/** An amount as a mention of the form given. */
export const mentioned = (
  { value, length }: Amount,
  form: NumberMention['form'] = 'count',
  unit = '',
): Read<NumberMention> => ({ mention: { value, unit, form, weak: value <= (form === 'ordinal' ? 2 : 0) }, length });

/** A place in an order; the words before a month are a day, as the dates have it. */
export const placed = (keys: readonly string[], amount: Amount): Read<NumberMention> | undefined =>
  MONTHS.has(keys[amount.length] ?? '') ? undefined : mentioned(amount, 'ordinal');

/** A table of words to values, written as "word word": value. */
export const table = (rows: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(rows).flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)));

/** A table of words in the order of their values, from `first` on. */
export const counted = (words: string, first = 0, step = 1): Map<string, number> =>
  new Map(words.split(' ').map((word, i) => [word, first + i * step]));
