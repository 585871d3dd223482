const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const STATED_OFFSET = /(Z|[+-]\d{2}:?\d{2})$/;

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** Largest whole unit that tells a distance in time; `ms` is not negative. */
function span(ms: number): string {
  if (ms < HOUR) return plural(Math.max(1, Math.round(ms / MINUTE)), 'minute');
  if (ms < 2 * DAY) return plural(Math.round(ms / HOUR), 'hour');
  if (ms < 60 * DAY) return plural(Math.round(ms / DAY), 'day');
  if (ms < 730 * DAY) return plural(Math.round(ms / (30.44 * DAY)), 'month');
  return plural(Math.round(ms / (365.25 * DAY)), 'year');
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
    if (days === 0) return 'the same day';
    return `${span(Math.abs(days) * DAY).replace(/^(24|48) hours$/, (_, hours) => plural(hours / 24, 'day'))} ${days < 0 ? 'earlier' : 'later'}`;
  }
  const distance = Math.abs(a - b);
  if (distance < MINUTE) return 'at the same time';
  return `${span(distance)} ${a < b ? 'earlier' : 'later'}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/**
 * "17 Aug 2026, 09:30 UTC" or "17 Aug 2026", in the offset that the text itself states, so that a reader finds the
 * same figures on the page. What is no ISO date comes back as it is.
 */
export function dateWords(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (!match || !month) return iso;
  const day = `${Number(match[3])} ${month} ${match[1]}`;
  if (!match[4]) return day;
  const offset = STATED_OFFSET.exec(iso)?.[1];
  const zone = offset === undefined ? '' : /^(Z|[+-]00:?00)$/.test(offset) ? ' UTC' : ` (UTC${offset})`;
  return `${day}, ${match[4]}${zone}`;
}
