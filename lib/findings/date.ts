import type { Language } from './language.ts';
import type { Read } from './number.ts';
import type { Token } from './token.ts';
import { DOUBTFUL_MONTHS, MONTHS, NEAR_DAYS, PERIODS, RELATIVE, WEEKDAYS } from './words/calendar.ts';
import { UNITS } from './words/numerals.ts';

/** A date or a time as a text names it; what it leaves open is absent. */
export type DateMention = {
  readonly year?: number;
  /** 1..12 */
  readonly month?: number;
  readonly day?: number;
  /** 0 (Sunday) .. 6 */
  readonly weekday?: number;
  /** Days from the day of publication ("yesterday" is -1). */
  readonly near?: number;
  /** "week-1" is last week. */
  readonly period?: string;
  /** Minutes since midnight. */
  readonly time?: number;
};

const isFigure = (token: Token | undefined): token is Token => token?.kind === 'figure' && /^\p{N}+$/u.test(token.text);
const digits = (token: Token): number =>
  Number(token.text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (c) => String((c.codePointAt(0) as number) & 15)));
const upper = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

const yearAt = (token: Token | undefined): number | undefined => {
  if (!isFigure(token) || token.text.length !== 4) return undefined;
  const year = digits(token);
  return year >= 1500 && year < 2100 ? year : undefined;
};

/** A day of the month with its ordinal ending: the day and the tokens taken. */
function dayAt(tokens: readonly Token[], at: number): Read<number> | undefined {
  const token = tokens[at];
  if (!isFigure(token) || token.text.length > 2) return undefined;
  const day = digits(token);
  if (day < 1 || day > 31) return undefined;
  const next = tokens[at + 1];
  const ended = next?.start === token.end && /^(?:st|nd|rd|th|er)$/.test(next.key);
  return { mention: day, length: ended ? 2 : 1 };
}

const monthAt = (token: Token | undefined, language: Language): number | undefined => {
  if (token?.kind !== 'word') return undefined;
  if ((language === 'en' || language === 'de') && !upper(token)) return undefined;
  return MONTHS.get(token.key);
};

/** The date that begins at token `at`, if one does. */
export function readDate(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<DateMention> | undefined {
  const token = tokens[at] as Token;
  return (
    (token.kind === 'figure'
      ? (numeric(tokens, at, text, language) ??
        dayFirst(tokens, at, text, language) ??
        clock(tokens, at) ??
        bareYear(tokens, at, text))
      : undefined) ?? (token.kind === 'word' ? wordDate(tokens, at, text, language) : undefined)
  );
}

/** "17.08.2020", "2020-08-17", "17/08/2020" (month first in English). */
function numeric(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<DateMention> | undefined {
  const token = tokens[at] as Token;
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.text);
  if (german) return checked([Number(german[3]), Number(german[2]), Number(german[1])], 1);
  const [two, three] = [tokens[at + 1], tokens[at + 2]];
  if (!isFigure(token) || !isFigure(two) || !isFigure(three)) return undefined;
  const marks = text.slice(token.end, two.start) + text.slice(two.end, three.start);
  const [a, b, c] = [digits(token), digits(two), digits(three)];
  if (marks === '--' && token.text.length === 4) return checked([a, b, c], 3);
  if (marks !== '//' || three.text.length < 2) return undefined;
  const year = c < 100 ? 2000 + c : c;
  return checked(language === 'en' && a <= 12 ? [year, a, b] : [year, b, a], 3);
}

const checked = (
  [year, month, day]: readonly [number, number, number],
  length: number,
): Read<DateMention> | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { mention: { year, month, day }, length } : undefined;

/** "17 August 2020", "17. August", "17 de agosto de 2020", "1er août". */
function dayFirst(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<DateMention> | undefined {
  const day = dayAt(tokens, at);
  if (!day) return undefined;
  let i = at + day.length;
  if (tokens[i]?.key === 'de' || tokens[i]?.key === 'of') i++;
  const month = monthAt(tokens[i], language);
  if (month === undefined || !beside(text, tokens[at + day.length - 1], tokens[at + day.length])) return undefined;
  i++;
  const skip = tokens[i]?.key === 'de' || tokens[i]?.key === 'del' ? 1 : 0;
  const year = yearAt(tokens[i + skip]);
  if (year === undefined) return { mention: { day: day.mention, month }, length: i - at };
  return { mention: { day: day.mention, month, year }, length: i + skip + 1 - at };
}

/** "5 p.m.", "10:30". */
function clock(tokens: readonly Token[], at: number): Read<DateMention> | undefined {
  const token = tokens[at] as Token;
  const parts = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(token.text);
  if (!parts) return undefined;
  const half = /^([ap])\.?m\.?$/.exec(tokens[at + 1]?.key ?? '')?.[1];
  if (!half && !token.text.includes(':')) return undefined;
  const hour = (Number(parts[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  return { mention: { time: hour * 60 + Number(parts[2] ?? 0) }, length: half ? 2 : 1 };
}

/** A count of things rather than a year: "2000 people", "in 1900 cases". */
const COUNTED =
  /^\s+(?:people|troops|soldiers|men|women|children|homes|jobs|dollars|euros|meters|metres|miles|feet|km|tons|pages|cases|deaths|votes|members|workers|employees|students|acres|square)\b/i;

function bareYear(tokens: readonly Token[], at: number, text: string): Read<DateMention> | undefined {
  const token = tokens[at] as Token;
  const year = yearAt(token);
  if (year === undefined || COUNTED.test(text.slice(token.end, token.end + 14))) return undefined;
  if (UNITS.has(tokens[at + 1]?.key ?? '') || tokens[at - 1]?.kind === 'sign') return undefined;
  // "the 1990s" is a decade: one token of letters touches the year.
  const next = tokens[at + 1];
  if (next && next.start - token.end <= 1 && next.key === 's')
    return { mention: { period: `decade${year}` }, length: 2 };
  return { mention: { year }, length: 1 };
}

function wordDate(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<DateMention> | undefined {
  const token = tokens[at] as Token;
  const weekday = WEEKDAYS.get(token.key);
  if (weekday !== undefined && (language !== 'en' || upper(token))) return { mention: { weekday }, length: 1 };
  const month = monthAt(token, language);
  if (month !== undefined) return monthFirst(tokens, at, text, month);
  const near = NEAR_DAYS.get(token.key);
  if (near !== undefined && !(token.key === 'morgen' && upper(token)) && !(token.key === 'hier' && language !== 'fr')) {
    return { mention: { near }, length: 1 };
  }
  const offset = language === 'en' ? RELATIVE.get(token.key) : undefined;
  const next = tokens[at + 1];
  if (offset === undefined || next === undefined) return undefined;
  if (PERIODS.has(next.key)) return { mention: { period: `${next.key}${offset}` }, length: 2 };
  const named = WEEKDAYS.get(next.key);
  if (named !== undefined && upper(next)) return { mention: { weekday: named }, length: 2 };
  const inMonth = monthAt(next, language);
  return inMonth !== undefined ? { mention: { month: inMonth }, length: 2 } : undefined;
}

/** Nothing but a space, a point or a comma between two parts of one date. */
const beside = (text: string, one: Token | undefined, next: Token | undefined): boolean =>
  one !== undefined && next !== undefined && /^[.,]?\s?$/.test(text.slice(one.end, next.start));

/** "August 17, 2020", "Aug. 17", "August 2020", "August". */
function monthFirst(tokens: readonly Token[], at: number, text: string, month: number): Read<DateMention> | undefined {
  const token = tokens[at] as Token;
  const day = beside(text, token, tokens[at + 1]) ? dayAt(tokens, at + 1) : undefined;
  if (day) {
    const year =
      beside(text, tokens[at + day.length], tokens[at + 1 + day.length]) && yearAt(tokens[at + 1 + day.length]);
    if (year) return { mention: { day: day.mention, month, year }, length: 2 + day.length };
    return { mention: { day: day.mention, month }, length: 1 + day.length };
  }
  const skip = /^(?:de|del|of)$/.test(tokens[at + 1]?.key ?? '') ? 1 : 0;
  const year = yearAt(tokens[at + 1 + skip]);
  if (year !== undefined) return { mention: { month, year }, length: 2 + skip };
  const before = tokens[at - 1]?.key ?? '';
  if (
    DOUBTFUL_MONTHS.has(token.key) &&
    !/^(?:in|since|until|last|next|this|early|late|mid|by|of|en|im|seit)$/.test(before)
  )
    return undefined;
  return { mention: { month }, length: 1 };
}

/** The mention as one word, equal for the same date however it is written. */
export const dateKey = (date: DateMention): string =>
  `@${date.year ?? ''}-${date.month ?? ''}-${date.day ?? ''}w${date.weekday ?? ''}n${date.near ?? ''}p${date.period ?? ''}t${date.time ?? ''}`;
