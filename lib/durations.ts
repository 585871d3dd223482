/** Spans of time in milliseconds, as `Date` counts them. A day here has no daylight saving. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
