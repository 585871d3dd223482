import { DAY } from '../../durations.ts';
import type { FeedPart } from '../feed.ts';

/** Sitemaps of an index that are read at one refresh. */
const MOST = 4;
/** News come in sitemaps that changed within this time; ms. */
const FRESH = 3 * DAY;
const NEWS = /news|latest|recent/i;
const OTHER = /video|image|photo|author|tag|categor|topic|static|page[s-]/i;

/**
 * The sitemaps of an index that may hold new articles: those of news, else those changed within three days, the latest
 * first; else, where none says when it changed, the first. An index of everything since 1998 is not read whole.
 */
export function partsWorthReading(parts: readonly FeedPart[], now: number): FeedPart[] {
  const news = parts.filter(({ url }) => NEWS.test(new URL(url).pathname));
  const rest = news.length > 0 ? news : parts.filter(({ url }) => !OTHER.test(new URL(url).pathname));
  const dated = rest.filter(({ modified }) => modified !== undefined);
  const fresh = dated
    .filter(({ modified }) => Date.parse(modified as string) > now - FRESH)
    .sort((a, b) => Date.parse(b.modified as string) - Date.parse(a.modified as string));
  const undated = rest.filter(({ modified }) => modified === undefined);
  return (fresh.length > 0 ? fresh : undated.length > 0 ? undated : rest).slice(0, MOST);
}
