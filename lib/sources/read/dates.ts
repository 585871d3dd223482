import { isoDate } from '../../article/dates.ts';
import { HOUR } from '../../durations.ts';
import { oneLine } from '../../text/one-line.ts';

/** Languages whose names of months are met in feeds that publishers write by hand. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'nb', 'da', 'pl', 'tr', 'ru', 'uk'];
const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Names of time zones as offsets: those of RFC 822, for dates not in its form, and others in use. Those with two meanings are left out. */
const ZONES: Readonly<Record<string, string>> = {
  WET: '+0000',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
  BST: '+0100',
  WEST: '+0100',
  CET: '+0100',
  CEST: '+0200',
  EET: '+0200',
  SAST: '+0200',
  EEST: '+0300',
  MSK: '+0300',
  TRT: '+0300',
  HKT: '+0800',
  SGT: '+0800',
  AWST: '+0800',
  JST: '+0900',
  KST: '+0900',
  AEST: '+1000',
  AEDT: '+1100',
  NZST: '+1200',
  NZDT: '+1300',
  AKST: '-0900',
  HST: '-1000',
};

let months: ReadonlyMap<string, string> | null = null;

/** Names of months, long and short, without dots, as the platform's own locale data has them. */
function monthNames(): ReadonlyMap<string, string> {
  if (months) return months;
  const found = new Map<string, string>();
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const)
      for (let month = 0; month < 12; month++) {
        const date = new Date(Date.UTC(2026, month, 15));
        // With a day beside it, so that languages which decline their months give the form used in dates.
        for (const day of [undefined, 'numeric'] as const) {
          const format = new Intl.DateTimeFormat(language, { month: style, day, timeZone: 'UTC' });
          const name = format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
          const key = name.toLowerCase().replace(/\./g, '');
          if (!found.has(key)) found.set(key, ENGLISH[month] as string);
        }
      }
  months = found;
  return found;
}

/** `Do, 01 janv. 26 10:00 CEST` as `01 Jan 2026 10:00 +0200`: the English form that every engine's `Date` reads alike. */
function anglicised(text: string): string {
  const names = monthNames();
  return text
    .replace(/^\p{L}+\.?\s*,\s*/u, '')
    .replace(/\p{L}{3,}\.?/gu, (word) => names.get(word.toLowerCase().replace(/\./g, '')) ?? word)
    .replace(/\b(\d{1,2})(?:\.|º|er|st|nd|rd|th)?\s+(?:de\s+)?([A-Z][a-z]{2})\s+(?:de\s+)?(?=\d)/, '$1 $2 ')
    .replace(/-([A-Z][a-z]{2})-/, ' $1 ')
    .replace(
      /^(\d{1,2} [A-Z][a-z]{2}) (\d{2})(?=\s|$)/,
      (_, day, year) => `${day} ${Number(year) < 70 ? '20' : '19'}${year}`,
    )
    .replace(/\b[A-Z]{3,4}$/, (zone) => ZONES[zone] ?? zone)
    .replace(/\b(?:UT|Z)$/, 'GMT')
    .trim();
}

/** Feeds of before the first news sites, or of tomorrow, have a clock or a field that is wrong. */
const EARLIEST = Date.UTC(1990, 0, 1);
const AHEAD = 36 * HOUR;

/**
 * A date as feeds and sitemaps write it (RFC 822 and 3339, and what publishers make of them) as ISO 8601; undefined where
 * it is none or cannot be true. `now` is in milliseconds since 1970.
 */
export function feedDate(value: string | undefined, now: number): string | undefined {
  const text = oneLine(value ?? '');
  if (text === '') return undefined;
  const zone = /[ T]\d{2}:\d{2}(?::\d{2})? ?([A-Z]{3,4})$/.exec(text)?.[1];
  const iso = zone && ZONES[zone] && /^\d{4}-/.test(text) ? text.replace(/ ?[A-Z]{3,4}$/, ZONES[zone]) : text;
  const date = /^\d/.test(iso) && /^\d{4}|^\d{10}/.test(iso) ? isoDate(iso) : isoDate(anglicised(iso));
  const at = date ? Date.parse(date) : Number.NaN;
  return at >= EARLIEST && at <= now + AHEAD ? date : undefined;
}
