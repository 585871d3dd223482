import { MINUTE } from '../durations.ts';
import { measure } from '../words/apart.ts';
import { DAY_FORMAT, dayWords } from '../words/day.ts';
import { formatter } from '../words/locale.ts';
import { say } from '../words/say.ts';

const STATED_OFFSET = /(Z|[+-]\d{2}:?\d{2})$/;

/** "4 minutes ago", "in 20 minutes", "just now": both in milliseconds since 1970. */
export function timeFrom(then: number, now: number): string {
  if (Math.abs(then - now) < MINUTE) return say('time_now');
  const { unit, n } = measure(then - now, 'minutes');
  return formatter('ago', (at) => new Intl.RelativeTimeFormat(at)).format(then < now ? -n : n, unit);
}

/** "09:30" where a day has 24 hours, "9:30 AM" where it has twice twelve. */
function momentFormat(at: string): Intl.DateTimeFormat {
  const { hour12 } = new Intl.DateTimeFormat(at, { hour: 'numeric' }).resolvedOptions();
  return new Intl.DateTimeFormat(at, { ...DAY_FORMAT, hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' });
}

/**
 * "17 Aug 2026, 09:30 UTC" or "17 Aug 2026", in the offset that the text itself states, so that a reader finds the
 * same figures on the page. What is no ISO date comes back as it is.
 */
export function dateWords(iso: string): string {
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso) ?? [];
  // The wall clock that is stated, read as if it stood in Greenwich and written so.
  const wall = Date.parse(`${day}T${clock ?? '00:00'}Z`);
  if (Number.isNaN(wall)) return iso;
  if (!clock) return dayWords(iso);
  const words = formatter('moment', momentFormat).format(wall);
  const offset = STATED_OFFSET.exec(iso)?.[1];
  if (offset === undefined) return words;
  return /^(Z|[+-]00:?00)$/.test(offset) ? say('time_utc', words) : say('time_offset', words, offset);
}
