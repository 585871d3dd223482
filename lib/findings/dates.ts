import { say } from '../words/say.ts';
import { isAnchored } from './anchored.ts';
import {
  type Comparison,
  type Draft,
  editsWith,
  editsWithBoth,
  mark,
  open,
  openAll,
  otherSide,
  SIDES,
  wordsOf,
} from './comparison.ts';
import { dateBounds } from './date-bounds.ts';
import type { DateMention } from './date-parts.ts';
import { type Days, resolve } from './resolve.ts';
import { TRAIT } from './term.ts';

/** Dates that were replaced. Those that only say the same day otherwise are settled. */
export function dateChanges(c: Comparison): Draft[] {
  if ((c.traits.article & c.traits.source & TRAIT.date) === 0) return [];
  const drafts: Draft[] = [];
  const compare = (a: number, s: number): void => {
    const range = { article: [a, a + 1] as const, source: [s, s + 1] as const };
    const verdict = sameDate(c, a, s);
    if (verdict === 'unknown') return;
    mark(c, verdict === 'same' ? 'settled' : 'typed', 'article', range.article);
    mark(c, verdict === 'same' ? 'settled' : 'typed', 'source', range.source);
    if (verdict === 'same') return;
    const [now, was] = [wordsOf(c, 'article', range.article), wordsOf(c, 'source', range.source)];
    drafts.push({ kind: 'date', ...range, says: say(`engine_${verdict}Date`, now, was) });
  };
  settleKnown(c);
  for (const edit of editsWithBoth(c, TRAIT.date)) {
    const left = open(c, edit, 'source').filter((i) => c.source[i]?.date);
    for (const a of open(c, edit, 'article').filter((i) => c.article[i]?.date)) {
      const s = left.find((i) => sameForm(c, a, i)) ?? left[0];
      if (s === undefined) break;
      left.splice(left.indexOf(s), 1);
      compare(a, s);
    }
  }
  // In a reworded sentence the date has moved: the only one on each side that is left is the same date's place.
  const [a, s] = [
    openAll(c, 'article', TRAIT.date).filter((i) => c.article[i]?.date),
    openAll(c, 'source', TRAIT.date).filter((i) => c.source[i]?.date),
  ];
  if (a.length === 1 && s.length === 1) compare(a[0] as number, s[0] as number);
  else for (const pair of anchored(c, a, s)) compare(...pair);
  return [...drafts, ...dateBounds(c)];
}

/** So many words from a date stands what happened then, and of so many dates it can be told. */
const NEAR = 4;
const MANY = 6;

/** Dates that moved, each beside the same word as the only one of the source that may stand for it; the source has not the article's. */
function anchored(c: Comparison, as: readonly number[], ss: readonly number[]): [a: number, s: number][] {
  if (as.length > MANY || ss.length > MANY) return [];
  const { text } = c.views.source;
  return as.flatMap((a): [number, number][] => {
    const [s, ...others] = ss.filter(
      (i) => isAnchored(c, a, i, NEAR) && isDay(dateAt(c, 'article', a)) === isDay(dateAt(c, 'source', i)),
    );
    return s === undefined || others.length > 0 || text.includes(c.article[a]?.text ?? '') ? [] : [[a, s]];
  });
}

const dateAt = (c: Comparison, side: 'article' | 'source', at: number): DateMention => c[side][at]?.date ?? {};
/** What the mention gives: a weekday, a day and a month … The part of a day is no form of its own. */
const form = ({ part: _, ...date }: DateMention): string => Object.keys(date).sort().join();
const sameForm = (c: Comparison, a: number, s: number): boolean =>
  form(dateAt(c, 'article', a)) === form(dateAt(c, 'source', s));

/** A date that some date of the other side already says, more or less fully ("Monday" beside "Monday, Aug. 17"). */
function settleKnown(c: Comparison): void {
  for (const side of SIDES) {
    const other = otherSide(side);
    for (const edit of editsWith(c, TRAIT.date, side)) {
      if (open(c, edit, other).some((i) => c[other][i]?.date)) continue;
      for (const i of open(c, edit, side).filter((j) => c[side][j]?.date)) {
        const key = c[side][i]?.key;
        const same = (j: number) =>
          sameDate(c, ...(side === 'article' ? ([i, j] as const) : ([j, i] as const))) === 'same';
        if (c[other].some((item, j) => item.date && item.key !== key && same(j))) c.settled[side].add(i);
      }
    }
  }
}

/** Whether two dates are the same, or one lies within the other, as far as the days of publication tell. */
function sameDate(c: Comparison, a: number, s: number): 'same' | 'finer' | 'coarser' | 'other' | 'unknown' {
  const [one, other] = [dateAt(c, 'article', a), dateAt(c, 'source', s)];
  const open = (from: DateMention, to: DateMention) =>
    Object.entries(from).every(([k, v]) => to[k as keyof DateMention] === v);
  // One names the same day with a part left out: "August 17" and "August 17, 2020".
  if (one.day !== undefined && other.day !== undefined && (open(one, other) || open(other, one))) return 'same';
  if (
    one.month !== undefined &&
    other.month === one.month &&
    one.day === undefined &&
    other.day === undefined &&
    !(one.year && other.year && one.year !== other.year)
  )
    return 'same';
  if (one.part && other.part && one.part !== other.part) return 'other';
  if (one.season || other.season) return sameSeason(one, other);
  const [mine, theirs] = [c.views.article.published, c.views.source.published];
  // Of two named weeks the days tell, where they are known.
  const areKnown = one.period !== undefined && other.period !== undefined && mine !== undefined && theirs !== undefined;
  if (one.weekday !== undefined && one.weekday === other.weekday && !areKnown)
    return areOpposed(one, other) ? 'other' : 'same';
  if (mayBeNext(resolve(one, mine), other, theirs) || mayBeNext(resolve(other, theirs), one, mine)) return 'same';
  const [days, others] = [resolve(one, c.views.article.published), resolve(other, c.views.source.published)];
  // "today" against a day, with no day of publication to tell: it may be the same. A day against a week is not.
  if (!days || !others) {
    if (isDay(one) && isLong(other)) return 'finer';
    if (isLong(one) && isDay(other)) return 'coarser';
    return form(one) === form(other) ? 'other' : 'unknown';
  }
  if (days.from === others.from && days.to === others.to) return 'same';
  if (within(days, others)) return 'finer';
  return within(others, days) ? 'coarser' : 'other';
}

/** Another season, or the same one of another year; a season against any other date cannot be told. */
function sameSeason(one: DateMention, other: DateMention): 'same' | 'other' | 'unknown' {
  if (!one.season || !other.season) return 'unknown';
  if (one.season !== other.season) return 'other';
  const known = (one.year && other.year) || (one.period && other.period);
  return known && (one.year !== other.year || one.period !== other.period) ? 'other' : 'same';
}

const WEEK = 7;

/** "Last Monday" and "next Monday", "Monday this week" and "Monday next week". */
const areOpposed = (one: DateMention, other: DateMention): boolean =>
  (one.turn !== undefined && other.turn !== undefined && one.turn !== other.turn) ||
  (one.period !== undefined && other.period !== undefined && one.period !== other.period);

/** A bare weekday may be the coming one as well ("will be announced Monday"): then the days agree a week on. */
function mayBeNext(day: Days | undefined, weekday: DateMention, published: string | undefined): boolean {
  if (weekday.weekday === undefined || weekday.turn === -1 || weekday.period) return false;
  const last = resolve(weekday, published);
  return day !== undefined && last !== undefined && day.from === day.to && day.from === last.from + WEEK;
}

const isDay = (date: DateMention): boolean =>
  date.day !== undefined || date.weekday !== undefined || date.near !== undefined;
/** "this week", "last month": more days than one, whichever they are. */
const isLong = (date: DateMention): boolean =>
  !isDay(date) && /^(?:week|month|year|quarter|decade|century)/.test(date.period ?? '');

const within = (inner: Days, outer: Days): boolean => inner.from >= outer.from && inner.to <= outer.to;
