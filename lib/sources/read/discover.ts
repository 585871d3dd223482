import { all, attribute } from '../../article/dom.ts';
import { absolute } from '../../article/sources.ts';
import { oneLine } from '../../text/one-line.ts';

/** A feed or a sitemap that a site names. */
export type Found = { readonly url: string; readonly title?: string };

const FEED_TYPE = /^(?:application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|json)|text\/xml|application\/xml)\b/i;
/** Addresses of feeds among a page's links: sites list them on a page of their own. */
const FEED_ADDRESS = /(?:[/._-](?:rss|atom|feed|feeds|rdf)(?:[/._?-]|$)|\.(?:rss|atom|rdf)(?:\?|$)|\/feed\.json)/i;
/** Feeds of readers' comments are no source. */
const COMMENTS = /comments?[/.-]feed|\/comments\b|[?&]feed=comments/i;
/** Of a page of links to feeds, the first are the general ones. */
const MOST = 12;

/** The feeds that a page names: `link rel=alternate` first, then links whose address is a feed's. */
export function feedsNamedBy(document: Document, url: string): Found[] {
  const found = new Map<string, Found>();
  const add = (address: string | undefined, title: string) => {
    if (!address || found.has(address) || COMMENTS.test(address) || found.size >= MOST) return;
    const name = oneLine(title);
    found.set(address, { url: address, ...(name && { title: name }) });
  };
  for (const link of all(document, 'link[rel~="alternate" i][type][href]'))
    if (FEED_TYPE.test(attribute(link, 'type').trim()) && !/oembed|wp-json/.test(attribute(link, 'href')))
      add(absolute(attribute(link, 'href'), url), attribute(link, 'title'));
  if (found.size > 0) return [...found.values()];
  for (const anchor of all(document, 'a[href]')) {
    const address = absolute(attribute(anchor, 'href'), url);
    if (address && FEED_ADDRESS.test(new URL(address).pathname + new URL(address).search))
      add(address, anchor.textContent ?? '');
  }
  return [...found.values()];
}

/** Where feeds and news sitemaps stand on many sites that name none. */
const PATHS = [
  '/feed',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/news-sitemap.xml',
  '/sitemap-news.xml',
];

/** Addresses worth a look on a site that names no feed. */
export const commonAddresses = (url: string): string[] => PATHS.map((path) => new URL(path, url).href);

/** Sitemaps by their use as a source: those of news first, those of videos, pictures and lists last. */
export const sitemapsByUse = (addresses: readonly string[]): string[] =>
  [...new Set(addresses)]
    .map((address, order) => ({
      address,
      order,
      rank: /news|latest|recent/i.test(address) ? 0 : /video|image|author|tag|categor/i.test(address) ? 2 : 1,
    }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ address }) => address);

/** What a reader typed as an address; https where no scheme was given. */
export function typedAddress(typed: string): string | null {
  const text = typed
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || !/\.|^localhost$|^\[/.test(url.hostname)) return null;
  url.hash = '';
  return url.href;
}
