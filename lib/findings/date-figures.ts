import { beside, type DateMention, dayAt, digits, isFigure, readMonth, yearAt } from './date-parts.ts';
import { readRangedDay } from './date-ranges.ts';
import type { Language } from './language.ts';
import type { Read } from './number.ts';
import type { Token } from './token.ts';
import { MEASURES } from './words/measures.ts';
import { UNITS } from './words/numerals.ts';

/** The date or time that begins with the figure at `at`, if one does. */
export const readFigureDate = (
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<DateMention> | undefined =>
  numeric(tokens, at, text, language) ??
  dayFirst(tokens, at, text, language) ??
  readRangedDay(tokens, at, text, language) ??
  clock(tokens, at, text) ??
  bareYear(tokens, at, text, language);

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
  const read = readMonth(tokens, i, text, language);
  if (!read || !beside(text, tokens[at + day.length - 1], tokens[at + day.length])) return undefined;
  const month = read.mention;
  i += read.length;
  const skip = tokens[i]?.key === 'de' || tokens[i]?.key === 'del' ? 1 : 0;
  const year = yearAt(tokens[i + skip]);
  if (year === undefined) return { mention: { day: day.mention, month }, length: i - at };
  return { mention: { day: day.mention, month, year }, length: i + skip + 1 - at };
}

/** "18h25", "18 h 25". */
const isMinutes = (token: Token | undefined): boolean => isFigure(token) && /^[0-5]\d$/.test(token.text);

/** Hours that a part of the day adds. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['morning', 0],
  ['afternoon', 12],
  ['evening', 12],
]);

/** Behind four digits they say that it is a time: "0758 GMT". */
const ZONES = /^(?:gmt|utc|bst|cet|cest|est|edt|pst|pdt|hours)$/;

/** "5 p.m.", "10:30", "0758 GMT". */
function clock(tokens: readonly Token[], at: number, text: string): Read<DateMention> | undefined {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const four = ZONES.test(next?.key ?? '') ? /^([01]\d|2[0-3])([0-5]\d)$/.exec(token.text) : null;
  if (four) return { mention: { time: Number(four[1]) * 60 + Number(four[2]) }, length: 1 };
  const parts = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(token.text);
  if (!parts) return undefined;
  // "17 Uhr", "17.30 Uhr", "17h30", "17 h"
  if (next?.key === 'uhr' || (next?.key === 'h' && Number(parts[1]) < 25 && !parts[2])) {
    const minutes =
      next.key === 'h' && /^ ?$/.test(text.slice(next.end, tokens[at + 2]?.start)) && isMinutes(tokens[at + 2])
        ? tokens[at + 2]
        : undefined;
    return {
      mention: { time: (Number(parts[1]) % 24) * 60 + Number(parts[2] ?? minutes?.text ?? 0) },
      length: minutes ? 3 : 2,
    };
  }
  // "10.47 in the morning"
  const part = next?.key === 'in' && tokens[at + 2]?.key === 'the' ? PARTS.get(tokens[at + 3]?.key ?? '') : undefined;
  if (part !== undefined && parts[2])
    return { mention: { time: ((Number(parts[1]) % 12) + part) * 60 + Number(parts[2]) }, length: 4 };
  const half = /^([ap])\.?m\.?$/.exec(tokens[at + 1]?.key ?? '')?.[1];
  if (!half && !token.text.includes(':')) return undefined;
  const hour = (Number(parts[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  return { mention: { time: hour * 60 + Number(parts[2] ?? 0) }, length: half ? 2 : 1 };
}

/** A count of things rather than a year: "2000 people", "in 1900 cases". */
const COUNTED =
  /^\s+(?:people|troops|soldiers|men|women|children|homes|jobs|dollars|euros|pages|cases|deaths|votes|members|workers|employees|students|square)\b/i;

/** A unit of measure that makes a count of a year: "auf 1900 km²"; "1959 Miles Davis" and "M. Dupont" are none. */
function isUnit({ key, word, text }: Token, language: Language): boolean {
  const unit = MEASURES.get(key);
  if (!unit || unit.dimension === 'time' || key === 'كم') return false;
  return !word.capital || (language === 'de' && text.length > 1);
}

function bareYear(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<DateMention> | undefined {
  const token = tokens[at] as Token;
  const year = yearAt(token);
  if (year === undefined || COUNTED.test(text.slice(token.end, token.end + 14))) return undefined;
  if (UNITS.has(tokens[at + 1]?.key ?? '') || tokens[at - 1]?.kind === 'sign') return undefined;
  const next = tokens[at + 1];
  if (next && /^\s$/.test(text.slice(token.end, next.start)) && isUnit(next, language)) return undefined;
  // "the 1990s" is a decade: one token of letters touches the year. "2015's" is the year's.
  if (next?.key === 's' && next.start === token.end) return { mention: { period: `decade${year}` }, length: 2 };
  return { mention: { year }, length: 1 };
}
