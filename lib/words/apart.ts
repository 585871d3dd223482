import { DAY, HOUR, MINUTE } from '../durations.ts';
import { count, say } from './say.ts';

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** Each unit with its length and the distance below which it is the one to tell by, in ms. */
const UNITS = [
  ['minutes', MINUTE, HOUR],
  ['hours', HOUR, 2 * DAY],
  ['days', DAY, 60 * DAY],
  ['months', 30.44 * DAY, 730 * DAY],
  ['years', 365.25 * DAY, Number.POSITIVE_INFINITY],
] as const;

export type Unit = (typeof UNITS)[number][0];

/** The unit that tells a distance in time, none below `smallest`, and how many of it: at least one. */
export function measure(ms: number, smallest: Unit): { readonly unit: Unit; readonly n: number } {
  const from = UNITS.findIndex(([unit]) => unit === smallest);
  const [unit, size] = UNITS.slice(from).find(([, , below]) => Math.abs(ms) < below) ?? UNITS[4];
  return { unit, n: Math.max(1, Math.round(Math.abs(ms) / size)) };
}

/** "3 hours earlier" for a negative distance in ms, "2 days later" for a positive one. */
export function timeApart(ms: number, smallest: Unit = 'minutes'): string {
  const { unit, n } = measure(ms, smallest);
  return count(`time_${unit}${ms < 0 ? 'Earlier' : 'Later'}`, n);
}

/**
 * "3 hours earlier", "2 days later", "the same day", "at the same time": where `then` lies from `now`, both ISO 8601.
 * Dates without a time of day are compared as days. Null where either is missing or is no date.
 */
export function timeBetween(then: string | undefined, now: string | undefined): string | null {
  if (!then || !now) return null;
  const [a, b] = [Date.parse(then), Date.parse(now)];
  if (Number.isNaN(a) || Number.isNaN(b)) return null;
  if (DATE_ONLY.test(then) || DATE_ONLY.test(now)) {
    const days = Math.round((Date.parse(then.slice(0, 10)) - Date.parse(now.slice(0, 10))) / DAY);
    return days === 0 ? say('time_sameDay') : timeApart(days * DAY, 'days');
  }
  return Math.abs(a - b) < MINUTE ? say('time_sameTime') : timeApart(a - b);
}
