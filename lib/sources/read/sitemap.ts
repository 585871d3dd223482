import { XMLParser } from 'fast-xml-parser';
import { plain } from '../../article/plain.ts';
import { absolute } from '../../article/sources.ts';
import { bad, good, type Outcome } from '../../corpus/import/outcome.ts';
import { type Fields, isFields } from '../../text/json.ts';
import { errorWords } from '../../words/error-words.ts';
import { said } from '../../words/said.ts';
import type { Feed, FeedItem } from '../feed.ts';
import { feedDate } from './dates.ts';

/** Element names without their prefix: publishers bind the news extension to any. No entity is expanded. */
const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  processEntities: false,
  parseTagValue: false,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const childOf = (node: unknown, name: string): unknown => (isFields(node) ? node[name] : undefined);
const wordsOf = (value: unknown): string | undefined => {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? plain(one) || undefined : undefined;
};

/** A page without the fields that it lacks. */
function itemOf(node: Fields, base: string, now: number): FeedItem[] {
  const url = absolute(wordsOf(node.loc), base);
  if (!url) return [];
  const news = Array.isArray(node.news) ? node.news[0] : node.news;
  const title = wordsOf(childOf(news, 'title'));
  const published = feedDate(wordsOf(childOf(news, 'publication_date')), now);
  const modified = feedDate(wordsOf(node.lastmod), now);
  const language = wordsOf(childOf(childOf(news, 'publication'), 'language'));
  return [
    {
      url,
      ...(title && { title }),
      ...(published && { published }),
      ...(modified && { modified }),
      ...(language && { language }),
    },
  ];
}

/** Whether a text is a sitemap or an index of sitemaps rather than a feed. */
export const isSitemap = (text: string): boolean => /<(?:\w+:)?(?:urlset|sitemapindex)\b/i.test(text.slice(0, 4096));

/**
 * A sitemap (sitemaps.org, with Google's news extension) or an index of them. Text in place of XML, one address a line,
 * is a sitemap by that standard too, but none of news: it is not read.
 */
export function readSitemap(text: string, url: string, now: number): Outcome<Feed> {
  let root: unknown;
  try {
    root = parser.parse(text);
  } catch (error) {
    return bad(said('sources_failed_sitemap', errorWords(error)));
  }
  const index = childOf(root, 'sitemapindex');
  if (index !== undefined) {
    const parts = listOf(childOf(index, 'sitemap')).flatMap((node) => {
      const address = absolute(wordsOf(node.loc), url);
      const modified = feedDate(wordsOf(node.lastmod), now);
      return address ? [{ url: address, ...(modified && { modified }) }] : [];
    });
    return good({ kind: 'sitemap-index', items: [], parts });
  }
  const nodes = listOf(childOf(childOf(root, 'urlset'), 'url'));
  const first = nodes.map(({ news }) => childOf(Array.isArray(news) ? news[0] : news, 'publication')).find(isFields);
  const title = wordsOf(first?.name);
  const items = nodes.flatMap((node) => itemOf(node, url, now));
  return good({ kind: 'sitemap', ...(title && { title }), items, parts: [] });
}
