import { DAY } from '../../durations.ts';
import { pageAddress } from '../../text/address.ts';
import type { FeedItem } from '../feed.ts';
import { wordsIn } from '../read/whole.ts';
import type { PageRow, SeenRow } from '../store/database.ts';

/** Articles taken from one source at one refresh, the newest first: a Google News sitemap has at most 1,000. */
const MOST = 1000;
/** The same for those without a date, of which nobody knows whether they are news. */
const MOST_UNDATED = 100;
/** A feed's own text shorter than this could not stand in for a page that cannot be had. */
const LEAST_WORDS = 60;
/** Characters of HTML kept with an item. */
const MOST_HTML = 200_000;

const stampOf = ({ modified, published }: FeedItem): string | undefined => modified ?? published;
const timeOf = (item: FeedItem): number => Date.parse(item.published ?? item.modified ?? '') || 0;

/** Whether an item has a later date than when it was read: publishers send a story out again when they add to it. */
function isNewer(item: FeedItem, seen: SeenRow): boolean {
  const [now, then] = [Date.parse(stampOf(item) ?? ''), Date.parse(seen.stamp ?? '')];
  return now > then;
}

/** What of a refresh is to be read, and what is passed over for good. */
export type Plan = { readonly pages: readonly PageRow[]; readonly passed: readonly SeenRow[] };

/** Items by the address under which they are read; of several the first. */
export const byAddress = (items: readonly FeedItem[]): ReadonlyMap<string, FeedItem> =>
  new Map(items.map((item) => [pageAddress(item.url), item] as const).reverse());

/**
 * The items that are new, not too old to be kept, and newest first. `seen` holds what was done with before. What is
 * over the limits is passed over for good: a sitemap of a whole site is no order to copy the site.
 */
export function planPages(
  items: ReadonlyMap<string, FeedItem>,
  seen: ReadonlyMap<string, SeenRow>,
  source: { readonly id: string; readonly keepDays: number | null },
  now: number,
): Plan {
  const oldest = source.keepDays === null ? 0 : now - source.keepDays * DAY;
  const fresh = [...items].filter(([url, item]) => {
    const before = seen.get(url);
    if (before && !isNewer(item, before)) return false;
    // A date without a time is the beginning of its day.
    return timeOf(item) === 0 || timeOf(item) + DAY > oldest;
  });
  const dated = fresh.filter(([, item]) => timeOf(item) > 0).sort(([, a], [, b]) => timeOf(b) - timeOf(a));
  const undated = fresh.filter(([, item]) => timeOf(item) === 0);
  const taken = [...dated.slice(0, MOST), ...undated.slice(0, MOST_UNDATED)];
  const over = [...dated.slice(MOST), ...undated.slice(MOST_UNDATED)];
  return {
    pages: taken.map(([url, { html, ...item }], order) => {
      const kept = html && html.length <= MOST_HTML && wordsIn(html) >= LEAST_WORDS;
      const { host } = new URL(url);
      return { url, host, source: source.id, item: { ...item, ...(kept && { html }) }, due: now + order, tries: 0 };
    }),
    passed: over.map(([url, item]) => seenRow({ url, item, source: source.id }, now)),
  };
}

/** The row that keeps a page from being read again. */
export const seenRow = ({ url, source, item }: Pick<PageRow, 'url' | 'source' | 'item'>, now: number): SeenRow => {
  const stamp = stampOf(item);
  return { url, source, listed: now, ...(stamp && { stamp }) };
};
