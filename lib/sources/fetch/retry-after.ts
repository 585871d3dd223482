import { DAY } from '../../durations.ts';

/** The longest that a server may send us away for; ms. More is a mistake more often than a wish. */
const LONGEST = DAY;

/**
 * A `Retry-After` header (seconds or a date, RFC 9110 10.2.3) as milliseconds from now; undefined where it says nothing. None at
 * all, or a date that is past by our clock, says nothing: taken at its word it would be asked again without end.
 */
export function retryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return wait > 0 ? Math.min(LONGEST, wait) : undefined;
}
