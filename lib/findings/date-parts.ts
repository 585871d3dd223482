import { asciiDigits } from '../text/digits.ts';
import type { Language } from './language.ts';
import type { Read } from './number.ts';
import type { Token } from './token.ts';
import { ENGLISH_MONTHS, MONTHS } from './words/calendar.ts';

/** A date or a time as a text names it; what it leaves open is absent. */
export type DateMention = {
  readonly year?: number;
  /** 1..12 */
  readonly month?: number;
  readonly day?: number;
  /** 0 (Sunday) .. 6 */
  readonly weekday?: number;
  /** A "last" (-1) or "next" (1) weekday. */
  readonly turn?: -1 | 1;
  /** 'spring', 'summer', 'fall' or 'winter'. */
  readonly season?: string;
  /** Days from the day of publication ("yesterday" is -1). */
  readonly near?: number;
  /** "week-1" is last week; of a weekday the week that it is in. */
  readonly period?: string;
  /** "morning", "evening" … of a weekday. */
  readonly part?: string;
  /** Minutes since midnight. */
  readonly time?: number;
};

/** Whether a token is digits alone. */
export const isFigure = (token: Token | undefined): token is Token =>
  token?.kind === 'figure' && /^\p{N}+$/u.test(token.text);
/** The value of digits alone, of any script. */
export const digits = (token: Token): number => Number(asciiDigits(token.text));
/** Begins with a capital. */
export const upper = (token: Token): boolean => token.word.capital;

/** A year of four digits, 1500 to 2099. */
export const yearAt = (token: Token | undefined): number | undefined => {
  if (!isFigure(token) || token.text.length !== 4) return undefined;
  const year = digits(token);
  return year >= 1500 && year < 2100 ? year : undefined;
};

/** A day of the month with its ordinal ending: the day and the tokens taken. */
export function dayAt(tokens: readonly Token[], at: number): Read<number> | undefined {
  const token = tokens[at];
  if (!isFigure(token) || token.text.length > 2) return undefined;
  const day = digits(token);
  if (day < 1 || day > 31) return undefined;
  const next = tokens[at + 1];
  const ended = next?.start === token.end && /^(?:st|nd|rd|th|er)$/.test(next.key);
  return { mention: day, length: ended ? 2 : 1 };
}

/** The month that a word names, 1..12. */
export const monthAt = (token: Token | undefined, language: Language): number | undefined => {
  if (token?.kind !== 'word' || (language === 'en' && !ENGLISH_MONTHS.has(token.key))) return undefined;
  if (token.key === 'marco' && language !== 'pt') return undefined;
  const month = MONTHS.get(token.key);
  return month !== undefined && (language === 'en' || language === 'de') && !upper(token) ? undefined : month;
};

/**
 * The month that begins at a token, and the tokens that it takes. Arabic has names of two words, and writes both names of one
 * month side by side: "تشرين الأول", "أكتوبر/تشرين الأول".
 */
export function readMonth(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<number> | undefined {
  const one = monthNamed(tokens, at, text, language);
  if (!one || language !== 'ar') return one;
  const end = at + one.length;
  const isDouble = text.slice(tokens[end - 1]?.end, tokens[end]?.start) === '/';
  const other = isDouble ? monthNamed(tokens, end, text, language) : undefined;
  return other?.mention === one.mention ? { mention: one.mention, length: one.length + other.length } : one;
}

function monthNamed(tokens: readonly Token[], at: number, text: string, language: Language): Read<number> | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (language === 'ar' && token && next && text.slice(token.end, next.start) === ' ') {
    const pair = MONTHS.get(token.key + next.key);
    if (pair !== undefined) return { mention: pair, length: 2 };
  }
  const month = monthAt(token, language);
  return month === undefined ? undefined : { mention: month, length: 1 };
}

/** Nothing but a space, a point or a comma between two parts of one date. */
export const beside = (text: string, one: Token | undefined, next: Token | undefined): boolean =>
  one !== undefined && next !== undefined && /^[.,]?\s?$/.test(text.slice(one.end, next.start));
