import { formatter } from './locale.ts';

/** "12,340": a number in the figures of the language. */
export const figure = (n: number): string => formatter('figure', (at) => new Intl.NumberFormat(at)).format(n);

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes as a person reads them, by thousands: "14 MB", "1.4 GB"; French says "14 Mo". */
export function bytesWords(bytes: number): string {
  let value = bytes;
  let step = 0;
  for (; value >= 1000 && step < UNITS.length - 1; step++) value /= 1000;
  const unit = UNITS[step] as (typeof UNITS)[number];
  const digits = step > 0 && value < 10 ? 1 : 0;
  const options = { style: 'unit', unit, unitDisplay: step === 0 ? 'long' : 'short' } as const;
  return formatter(
    `${unit} ${digits}`,
    (at) => new Intl.NumberFormat(at, { ...options, minimumFractionDigits: digits, maximumFractionDigits: digits }),
  ).format(value);
}

/** "a, b and c": things that are all meant. */
export const listed = (things: readonly string[]): string =>
  formatter('list', (at) => new Intl.ListFormat(at)).format(things);

/** "German" for "de"; a tag that is none comes back as it is. */
export function languageName(tag: string): string {
  try {
    const names = formatter('language', (at) => new Intl.DisplayNames(at, { type: 'language', fallback: 'code' }));
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "82%", as the language writes it; anything between nothing and all of it is never rounded to either. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const clipped = share > 0 && rounded === 0 ? 1 : share < 1 && rounded === 100 ? 99 : rounded;
  return formatter('percent', (at) => new Intl.NumberFormat(at, { style: 'percent' })).format(clipped / 100);
}

/** "37%", "37 %": a share, 0..1, in whole hundredths of which none is claimed too early. */
export const wholePercent = (share: number): string =>
  formatter('percent', (at) => new Intl.NumberFormat(at, { style: 'percent', maximumFractionDigits: 0 })).format(
    Math.floor(share * 100) / 100,
  );

/** "3 days", "1 month": so many units of time. */
export const spanWords = (n: number, unit: 'day' | 'week' | 'month' | 'year'): string =>
  formatter(`span ${unit}`, (at) => new Intl.NumberFormat(at, { style: 'unit', unit, unitDisplay: 'long' })).format(n);

/** "a, b, c": facts in a row, none of them the last. */
export const inARow = (things: readonly string[]): string =>
  formatter('row', (at) => new Intl.ListFormat(at, { type: 'unit' })).format(things);
