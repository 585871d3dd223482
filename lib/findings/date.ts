import { readFigureDate } from './date-figures.ts';
import { beside, type DateMention, dayAt, monthAt, readMonth, upper, yearAt } from './date-parts.ts';
import type { Language } from './language.ts';
import type { Read } from './number.ts';
import type { Token } from './token.ts';
import {
  BEFORE_DAY_AR,
  DOUBTFUL_MONTHS,
  ENGLISH_MONTHS,
  FIRST_AR,
  NAMED_TIMES,
  NEAR_DAYS,
  PERIODS,
  PERIODS_ABROAD,
  RELATIVE,
  RELATIVE_ABROAD,
  SEASONS,
  WEEKDAYS,
} from './words/calendar.ts';

/** The date that begins at token `at`, if one does. */
export function readDate(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<DateMention> | undefined {
  const token = tokens[at] as Token;
  if (token.kind === 'figure') return readFigureDate(tokens, at, text, language);
  return token.kind === 'word' ? wordDate(tokens, at, text, language) : undefined;
}

const PARTS = new Set(['morning', 'afternoon', 'evening', 'night']);

function wordDate(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<DateMention> | undefined {
  const token = tokens[at] as Token;
  const weekday = WEEKDAYS.get(token.key);
  const week = weekday === undefined ? undefined : weekBehind(tokens, at, text, language);
  const abroad = language === 'en' || week ? undefined : relativeAbroad(tokens, at);
  if (abroad) return abroad;
  if (weekday !== undefined && (language !== 'en' || upper(token)) && !(language === 'other' && token.key.length < 5)) {
    const part = tokens[at + 1]?.key ?? '';
    if (PARTS.has(part)) return { mention: { weekday, part }, length: 2 };
    return { mention: { weekday, ...week?.mention }, length: 1 + (week?.length ?? 0) };
  }
  const month = readMonth(tokens, at, text, language);
  // French "sept" is seven; the month's short name stands behind its day.
  if (month !== undefined && !(language === 'fr' && token.key === 'sept')) {
    const last = at + month.length - 1;
    const found = monthFirst(tokens, last, text, month.mention, month.length > 1);
    return found && { ...found, length: found.length + month.length - 1 };
  }
  const first = token.key === FIRST_AR ? firstOf(tokens, at, text, language) : undefined;
  if (first) return first;
  const near = NEAR_DAYS.get(token.key);
  if (near !== undefined && !(token.key === 'morgen' && upper(token)) && !(token.key === 'hier' && language !== 'fr')) {
    return { mention: { near }, length: 1 };
  }
  const time = language === 'en' ? NAMED_TIMES.get(token.key) : undefined;
  if (time !== undefined) return { mention: { time }, length: 1 };
  const season = language === 'en' ? seasonAt(tokens, at) : undefined;
  if (season) return season;
  const offset = language === 'en' ? RELATIVE.get(token.key) : undefined;
  const next = tokens[at + 1];
  if (offset === undefined || next === undefined) return undefined;
  if (PERIODS.has(next.key)) return { mention: { period: `${next.key}${offset}` }, length: 2 };
  const named = WEEKDAYS.get(next.key);
  if (named !== undefined && upper(next)) {
    const turn = offset === 0 ? undefined : offset < 0 ? -1 : 1;
    return { mention: { weekday: named, ...(turn && { turn }) }, length: 2 };
  }
  const inMonth = monthAt(next, language);
  return inMonth !== undefined ? { mention: { month: inMonth }, length: 2 } : undefined;
}

/** Between a weekday and its week: "Thursday of next week", "Donnerstag in der kommenden Woche", "jeudi de la semaine prochaine". */
const OF_A_WEEK = /^(?:of|in|der|de|del|la|di|della|da|van|من|في)$/;

/** The week of the weekday at `at`, where it stands right behind it. */
function weekBehind(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<DateMention> | undefined {
  let i = at + 1;
  while (i <= at + 2 && OF_A_WEEK.test(tokens[i]?.key ?? '')) i++;
  const [one, next] = [tokens[i], tokens[i + 1]];
  if (!one || !next || /[^\s]/.test(text.slice((tokens[at] as Token).end, one.start).replace(/[\p{L}\p{M}]+/gu, '')))
    return undefined;
  const offset = language === 'en' && next.key === 'week' ? RELATIVE.get(one.key) : undefined;
  const week = offset === undefined ? relativeAbroad(tokens, i) : { mention: { period: `week${offset}` }, length: 2 };
  return week?.mention.period?.startsWith('week')
    ? { mention: week.mention, length: i - at - 1 + week.length }
    : undefined;
}

/** "The first of January 2026" in Arabic. */
function firstOf(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<DateMention> | undefined {
  // "The first week of January" is no day.
  if (at > 0 && !BEFORE_DAY_AR.has(tokens[at - 1]?.key ?? '')) return undefined;
  const month = tokens[at + 1]?.key === 'من' ? readMonth(tokens, at + 2, text, language) : undefined;
  if (!month) return undefined;
  const length = 2 + month.length;
  const year = yearAt(tokens[at + length]);
  const day = { day: 1, month: month.mention };
  return year === undefined ? { mention: day, length } : { mention: { ...day, year }, length: length + 1 };
}

/** "letzte Woche", "la semaine dernière", "el lunes pasado", "الأسبوع الماضي": the two words in either order. */
function relativeAbroad(tokens: readonly Token[], at: number): Read<DateMention> | undefined {
  const [one, next] = [tokens[at]?.key ?? '', tokens[at + 1]?.key ?? ''];
  const offset = RELATIVE_ABROAD.get(one) ?? RELATIVE_ABROAD.get(next);
  const said = RELATIVE_ABROAD.has(one) ? next : one;
  if (offset === undefined) return undefined;
  const period = PERIODS_ABROAD.get(said);
  if (period !== undefined) return { mention: { period: `${period}${offset}` }, length: 2 };
  const weekday = WEEKDAYS.get(said);
  if (weekday === undefined) return undefined;
  return { mention: { weekday, ...(offset !== 0 && { turn: offset < 0 ? (-1 as const) : (1 as const) }) }, length: 2 };
}

/** Before a word that may be a season: "in the fall", "this spring"; "fall of" and "to spring" are something else. */
const SEASON_BEFORE = /^(?:the|in|this|last|next|since|until|by|during|through|early|late|mid|every|past|coming)$/;

/** "the summer of 2014", "last winter", "fall 2013". */
function seasonAt(tokens: readonly Token[], at: number): Read<DateMention> | undefined {
  const key = (i: number) => tokens[i]?.key ?? '';
  const offset = RELATIVE.get(key(at));
  const i = at + (offset === undefined ? 0 : 1);
  const season = SEASONS.get(key(i));
  if (season === undefined || tokens[i]?.text !== key(i)) return undefined;
  if (offset !== undefined) return { mention: { season, period: `year${offset}` }, length: 2 };
  const skip = key(i + 1) === 'of' ? 1 : 0;
  const year = yearAt(tokens[i + 1 + skip]);
  if (year !== undefined) return { mention: { season, year }, length: 2 + skip };
  const isOther = /^(?:fall|spring)$/.test(key(i)) && /^(?:in|from|to|apart|by|back)$/.test(key(i + 1));
  return SEASON_BEFORE.test(key(i - 1)) && skip === 0 && !isOther ? { mention: { season }, length: 1 } : undefined;
}

/** "August 17, 2020", "Aug. 17", "August 2020", "August". */
function monthFirst(
  tokens: readonly Token[],
  at: number,
  text: string,
  month: number,
  isSure: boolean,
): Read<DateMention> | undefined {
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
    !isSure &&
    DOUBTFUL_MONTHS.has(token.key) &&
    !isBesideMonth(tokens, at) &&
    !/^(?:in|since|until|last|next|this|early|late|mid|by|of|en|im|seit)$/.test(before)
  )
    return undefined;
  return { mention: { month }, length: 1 };
}

/** "Between March and May", "from late March to June": a month that is also a word stands beside another one. */
function isBesideMonth(tokens: readonly Token[], at: number): boolean {
  const isMonth = (token: Token | undefined) => token !== undefined && upper(token) && ENGLISH_MONTHS.has(token.key);
  if (!/^(?:march|may)$/.test(tokens[at]?.key ?? '')) return false;
  return [-1, 1].some((step) => {
    const part = (i: number) => (/^(?:early|mid|late)$/.test(tokens[i]?.key ?? '') ? 1 : 0);
    const joint = at + step * (1 + (step < 0 ? part(at - 1) : 0));
    const other = joint + step * (1 + (step > 0 ? part(joint + 1) : 0));
    return /^(?:and|or|to|through|until|till)$/.test(tokens[joint]?.key ?? '') && isMonth(tokens[other]);
  });
}

/** The mention as one word, equal for the same date however it is written. */
export const dateKey = (date: DateMention): string =>
  `@${date.year ?? ''}-${date.month ?? ''}-${date.day ?? ''}w${date.weekday ?? ''}n${date.near ?? ''}p${date.period ?? ''}t${date.time ?? ''}${date.part ?? ''}${date.turn ?? ''}${date.season ?? ''}`;
