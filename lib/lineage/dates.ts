import type { Article } from '../article/article.ts';
import { HOUR } from '../durations.ts';
import { timeApart } from '../words/apart.ts';

/** A moment known to lie between two, in ms since the epoch: a day without its hour is a day long and more. */
export type When = { readonly from: number; readonly to: number };

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
const STATED =
  /(?:^|\n|\b)(?:updated|published|posted|date|last modified|first published)\s*:?\s*(?:on\s+)?(?:(\d{4})-(\d{2})-(\d{2})|(?:\w+day,?\s+)?([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})|(\d{1,2})\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4}))/i;

/**
 * When an article came out: its `published`, else a date that the text states for itself ("Updated: May 3rd 2021"). A date
 * alone may be any hour in any time zone; a time without a zone may be off by as much. Null where neither is given.
 */
export function whenOf({ published, text }: Article): When | null {
  if (published) {
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(published);
    if (day) return dayOf(Number(day[1]), Number(day[2]), Number(day[3]));
    const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(published);
    const at = Date.parse(zoned ? published : `${published}Z`);
    if (Number.isFinite(at)) return zoned ? { from: at, to: at } : { from: at - 14 * HOUR, to: at + 12 * HOUR };
  }
  const m = STATED.exec(text.length > 3000 ? `${text.slice(0, 1500)}\n${text.slice(-1500)}` : text);
  if (!m) return null;
  if (m[1]) return dayOf(Number(m[1]), Number(m[2]), Number(m[3]));
  const [name, day, year] = m[4] ? [m[4], m[5], m[6]] : [m[8], m[7], m[9]];
  const month = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  return month < 0 ? null : dayOf(Number(year), month + 1, Number(day));
}

function dayOf(year: number, month: number, day: number): When | null {
  const at = Date.UTC(year, month - 1, day);
  return Number.isFinite(at) ? { from: at, to: at + 24 * HOUR - 1 } : null;
}

/** ms by which `b` came out before `a` for certain: positive when earlier, negative when later, 0 when they may coincide. */
export const leadOf = (a: When, b: When): number =>
  b.to < a.from || a.to < b.from ? (a.from + a.to - b.from - b.to) / 2 : 0;

/** "3 hours earlier" for a lead of 3 hours. From a day on by days: dates without a time of day know no hours. */
export const leadWords = (lead: number): string => timeApart(-lead, Math.abs(lead) < 24 * HOUR ? 'minutes' : 'days');
