import { formatter } from './locale.ts';

/** A day as `Intl` is told to write it. */
export const DAY_FORMAT = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/** "17 Aug 2026" for any ISO date; what is none comes back as it is. */
export function dayWords(iso: string): string {
  const day = Date.parse(iso.slice(0, 10));
  if (Number.isNaN(day)) return iso;
  return formatter('day', (at) => new Intl.DateTimeFormat(at, DAY_FORMAT)).format(day);
}
