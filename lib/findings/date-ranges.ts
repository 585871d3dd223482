import { beside, type DateMention, dayAt, monthAt, readMonth, yearAt } from './date-parts.ts';
import type { Language } from './language.ts';
import type { Read } from './number.ts';
import type { Token } from './token.ts';

/** What joins the days of a range or a pair, in the languages that are read. */
const JOINTS: ReadonlySet<string> = new Set('to through until till and or bis und au et al y'.split(' '));
const DASH = /^\s?[-\u2010-\u2014]\s?$/;

/**
 * A day whose month stands with another one: "3 to 5 May", "19 and 20 December" before it, "May 3-5", "May 3 to 5" behind. Each is a
 * date of its own, so that a range is the same in either order.
 */
export function readRangedDay(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<DateMention> | undefined {
  const day = dayAt(tokens, at);
  if (!day) return undefined;
  return beforeMonth(tokens, at, day, text, language) ?? behindMonth(tokens, at, day, text, language);
}

function beforeMonth(
  tokens: readonly Token[],
  at: number,
  { mention: day, length }: Read<number>,
  text: string,
  language: Language,
): Read<DateMention> | undefined {
  const next = at + length;
  const other = isDash(text, tokens[next - 1], tokens[next]) ? next : isJoint(tokens[next]) ? next + 1 : -1;
  const last = other < 0 ? undefined : dayAt(tokens, other);
  if (!last || last.mention <= day) return undefined;
  const end = other + last.length;
  const month = readMonth(tokens, end, text, language)?.mention;
  return month !== undefined && beside(text, tokens[end - 1], tokens[end])
    ? { mention: { day, month }, length }
    : undefined;
}

function behindMonth(
  tokens: readonly Token[],
  at: number,
  { mention: day, length }: Read<number>,
  text: string,
  language: Language,
): Read<DateMention> | undefined {
  const dashed = isDash(text, tokens[at - 1], tokens[at]);
  const first = dashed ? at - 1 : isJoint(tokens[at - 1]) ? at - 2 : -1;
  const before = first < 1 ? undefined : dayAt(tokens, first);
  const month = monthAt(tokens[first - 1], language);
  if (!before || before.length > 1 || before.mention >= day || month === undefined) return undefined;
  if (!beside(text, tokens[first - 1], tokens[first])) return undefined;
  const next = tokens[at + length];
  const year = beside(text, tokens[at + length - 1], next) ? yearAt(next) : undefined;
  if (year !== undefined) return { mention: { day, month, year }, length: length + 1 };
  // "On May 3 and 5 people came": what is counted is no day.
  const counted = !dashed && next?.kind === 'word' && /^\s$/.test(text.slice(tokens[at + length - 1]?.end, next.start));
  return counted && tokens[at - 1]?.key === 'and' ? undefined : { mention: { day, month }, length };
}

const isJoint = (token: Token | undefined): boolean => token !== undefined && JOINTS.has(token.key);

const isDash = (text: string, one: Token | undefined, next: Token | undefined): boolean =>
  one !== undefined && next !== undefined && DASH.test(text.slice(one.end, next.start));
