import { siteOf } from '../../lib/article/sources.ts';
import type { FeedKind } from '../../lib/sources/feed.ts';
import type { SourceView } from '../../lib/sources/store/watch.ts';
import { timeBetween } from '../../lib/view/time.ts';
import { count } from '../library/words.ts';

/** Words of the sources, in one place. */
export const WORDS = {
  title: 'Sources',
  intro:
    'Feeds and news sitemaps that fill your library by themselves. Your browser asks before Wirecopy may fetch from a site. A site sees then that somebody fetches its feed, as with any feed reader; cookies are not sent.',
  add: 'Add a source',
  addLabel: 'Address of a site or of its feed',
  placeholder: 'example.org',
  find: 'Find feeds',
  looking: 'Looking…',
  notAnAddress: 'That is not the address of a site. Write it like example.org.',
  refused: 'Not allowed, so nothing was fetched.',
  nothing: 'No feed and no sitemap of news was found there.',
  subscribe: 'Subscribe',
  subscribed: 'Subscribed',
  failed: 'That went wrong:',
  none: 'No source yet. Add one above, take some from the catalogue, or read in an OPML file from another feed reader.',
  catalogue: 'Catalogue',
  refreshAll: 'Refresh all',
  refresh: 'Refresh',
  allow: 'Allow',
  importOpml: 'Read in OPML',
  exportOpml: 'Save as OPML',
  end: 'End subscription',
  keep: 'Keep articles',
  never: 'Not refreshed yet',
  opmlDone: (added: number, held: number) =>
    `${count(added, 'source')} added${held > 0 ? `, ${held} there already` : ''}.`,
  opmlGrant: 'Allow their sites',
} as const;

/** How long articles are kept, in days; null is for good. */
export const KEPT: readonly (readonly [days: number | null, words: string])[] = [
  [3, '3 days'],
  [7, 'a week'],
  [30, 'a month'],
  [90, '3 months'],
  [365, 'a year'],
  [null, 'for good'],
];

export const KINDS: Readonly<Record<FeedKind, string>> = {
  rss: 'RSS',
  atom: 'Atom',
  rdf: 'RDF',
  json: 'JSON Feed',
  sitemap: 'Sitemap',
  'sitemap-index': 'Sitemaps',
};

/** "5 minutes ago"; both in milliseconds since 1970. */
export function ago(then: number, now: number): string {
  const words = timeBetween(new Date(then).toISOString(), new Date(now).toISOString()) ?? '';
  return words === 'at the same time' ? 'just now' : words.replace(/ (?:earlier|later)$/, ' ago');
}

/** What a source has done, in one line. */
export function doneWords({ kind, lastSuccess, given, waiting }: SourceView, now: number): string {
  const parts = [
    kind && KINDS[kind],
    lastSuccess === undefined ? WORDS.never : `refreshed ${ago(lastSuccess, now)}`,
    given === 0 ? 'gave no article yet' : `gave ${count(given, 'article')}`,
    waiting > 0 && `${count(waiting, 'article')} to be read`,
  ];
  return parts.filter(Boolean).join(' · ');
}

export const nameOf = ({ title, id }: Pick<SourceView, 'title' | 'id'>): string => title ?? (siteOf(id) || id);

/** Words of the catalogue on the first-run page. */
export const CATALOGUE_WORDS = {
  title: 'Fill the library by itself',
  text: 'Choose whose articles Wirecopy should collect. Your browser asks for their sites first; nothing is fetched before. Wirecopy then asks them for news every half hour or less often, and keeps what it finds for a month.',
  kinds: {
    wire: 'News agencies',
    'press-release': 'Press releases',
    'public-body': 'Public bodies',
    broadcaster: 'Broadcasters',
  },
  subscribe: (chosen: number) => (chosen === 0 ? 'Subscribe' : `Subscribe to ${count(chosen, 'source')}`),
  more: 'Any other feed or site',
  refused: 'Not allowed, so nothing is fetched.',
  added: (n: number) => `${count(n, 'source')} added. The first articles come within minutes.`,
} as const;
