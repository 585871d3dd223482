import { DAY } from '../durations.ts';
import type { DateMention } from './date-parts.ts';

/** First and last day meant, as days since 1970-01-01 (UTC). */
export type Days = { readonly from: number; readonly to: number };

const dayOf = (year: number, month: number, day: number): number => Math.floor(Date.UTC(year, month - 1, day) / DAY);
/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/**
 * The days that a mention means, given the day of publication; undefined where that is needed and not known, or where
 * the mention is a time of day. A weekday is the last one up to the day of publication, as newswriting has it; a day
 * without its year lies within half a year of publication.
 */
export function resolve(date: DateMention, published?: string): Days | undefined {
  const at = published ? Date.parse(published) : Number.NaN;
  const today = Number.isNaN(at) ? undefined : Math.floor(at / DAY);
  if (date.time !== undefined) return undefined;
  if (date.month !== undefined) return monthDays(date, today);
  if (date.year !== undefined) return { from: dayOf(date.year, 1, 1), to: dayOf(date.year, 12, 31) };
  if (today === undefined) return undefined;
  if (date.near !== undefined) return { from: today + date.near, to: today + date.near };
  if (date.weekday !== undefined) {
    const week = date.period && periodDays(date.period, today);
    if (week) return { from: week.from + ((date.weekday + 6) % 7), to: week.from + ((date.weekday + 6) % 7) };
    const day = today - ((weekdayOf(today) - date.weekday + 7) % 7);
    return { from: day, to: day };
  }
  return date.period ? periodDays(date.period, today) : undefined;
}

function monthDays(date: DateMention, today: number | undefined): Days | undefined {
  const month = date.month as number;
  const year = date.year ?? nearestYear(month, date.day ?? 15, today);
  if (year === undefined) return undefined;
  if (date.day !== undefined) {
    const day = dayOf(year, month, date.day);
    return { from: day, to: day };
  }
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1 };
}

function nearestYear(month: number, day: number, today: number | undefined): number | undefined {
  if (today === undefined) return undefined;
  const year = new Date(today * DAY).getUTCFullYear();
  return [year, year - 1, year + 1].find((y) => Math.abs(dayOf(y, month, day) - today) <= 183) ?? year;
}

function periodDays(period: string, today: number): Days | undefined {
  const [, unit, offset] = /^([a-z]+?)(-?\d+)$/.exec(period) ?? [];
  const n = Number(offset);
  const date = new Date(today * DAY);
  if (unit === 'week') {
    const monday = today - ((weekdayOf(today) + 6) % 7) + 7 * n;
    return { from: monday, to: monday + 6 };
  }
  if (unit === 'year')
    return { from: dayOf(date.getUTCFullYear() + n, 1, 1), to: dayOf(date.getUTCFullYear() + n, 12, 31) };
  if (unit === 'month') {
    const month = date.getUTCMonth() + 1 + n;
    return { from: dayOf(date.getUTCFullYear(), month, 1), to: dayOf(date.getUTCFullYear(), month + 1, 1) - 1 };
  }
  return undefined;
}
