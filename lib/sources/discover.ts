import { siteOf } from '../article/sources.ts';
import { type Said, said } from '../words/said.ts';
import type { Feed, FeedKind } from './feed.ts';
import type { Web } from './fetch/fetch-text.ts';
import type { Failed } from './fetch/fetched.ts';
import { politely, robotsOf } from './fetch/polite.ts';
import { commonAddresses, feedsNamedBy, sitemapsByUse } from './read/discover.ts';
import { readFeed } from './read/feed.ts';
import type { Begun } from './store/database.ts';

/** A feed or a sitemap found on a site, as far as a look at it told. */
export type Candidate = {
  readonly url: string;
  readonly title?: string;
  readonly kind?: FeedKind;
  readonly language?: string;
  /** Articles, or sitemaps of an index, that it names. */
  readonly count?: number;
  /** ISO 8601 of the latest. */
  readonly newest?: string;
  /** An address on each host that its articles stand on, where that is not its own. */
  readonly elsewhere: readonly string[];
  /** Why it could not be looked at. */
  readonly trouble?: Said;
};

type Place = Begun & { readonly web: Web; readonly parse: (html: string) => Document };

/** Feeds, and sitemaps, looked at on one site. */
const MOST_FEEDS = 6;
const MOST_SITEMAPS = 3;
/** Foreign hosts of articles asked for with a feed: one that gathers the whole web is asked for piece by piece. */
const MOST_ELSEWHERE = 4;

function candidateOf(url: string, feed: Feed, title?: string): Candidate {
  const hosts = new Map<string, string>();
  for (const { url: page } of feed.items) {
    const site = siteOf(page);
    if (site !== siteOf(url) && !hosts.has(site)) hosts.set(site, new URL(page).origin);
  }
  const times = feed.items.flatMap((item) => item.published ?? item.modified ?? []);
  const newest = times.reduce((last, time) => (Date.parse(time) > Date.parse(last || '1970') ? time : last), '');
  const name = feed.title ?? title;
  return {
    url,
    ...(name && { title: name }),
    kind: feed.kind,
    ...(feed.language && { language: feed.language }),
    count: feed.kind === 'sitemap-index' ? feed.parts.length : feed.items.length,
    ...(newest && { newest }),
    elsewhere: [...hosts.values()].slice(0, MOST_ELSEWHERE),
  };
}

async function lookAt(place: Place, url: string, title?: string): Promise<Candidate | Failed> {
  const { web } = place;
  const fetched = await politely(place, url, 'feed');
  if (fetched.status === 'failed') return fetched;
  const feed = fetched.status === 'ok' ? readFeed(fetched.text, fetched.url, web.now()) : null;
  if (feed?.ok) return candidateOf(url, feed.value, title);
  return { status: 'failed', why: 'not-read', says: feed?.why ?? said('sources_failed_nothing') };
}

/**
 * The sources at an address: itself, where it is a feed; else those that its page and the site's robots.txt name, and
 * where there are none, those found where most sites keep them. `found` is called with each as soon as it was looked at,
 * for looking is done politely and takes its time. Gives why, where nothing can be said of the address at all.
 */
export async function discover(
  place: Place,
  address: string,
  found: (candidate: Candidate) => void,
): Promise<Failed | null> {
  const fetched = await politely(place, address, 'feed');
  if (fetched.status === 'failed') return fetched;
  if (fetched.status !== 'ok') return null;
  const feed = readFeed(fetched.text, fetched.url, place.web.now());
  if (feed.ok) {
    found(candidateOf(address, feed.value));
    return null;
  }
  const named = feedsNamedBy(place.parse(fetched.text), fetched.url).slice(0, MOST_FEEDS);
  const robots = await robotsOf(place, new URL(fetched.url).origin);
  const sitemaps = 'status' in robots ? [] : sitemapsByUse(robots.sitemaps).slice(0, MOST_SITEMAPS);
  let any = false;
  for (const { url, title } of [...named, ...sitemaps.map((one) => ({ url: one, title: undefined }))]) {
    const seen = await lookAt(place, url, title);
    any = true;
    found('status' in seen ? { url, ...(title && { title }), elsewhere: [], trouble: seen.says } : seen);
  }
  if (any) return null;
  for (const url of commonAddresses(fetched.url)) {
    const seen = await lookAt(place, url);
    if ('status' in seen) continue;
    found(seen);
    return null;
  }
  return null;
}
