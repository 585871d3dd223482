import { parseFeed } from 'feedsmith';
import { plain } from '../../article/plain.ts';
import { absolute } from '../../article/sources.ts';
import { bad, good, type Outcome } from '../../corpus/import/outcome.ts';
import { said } from '../../words/said.ts';
import type { Feed, FeedItem } from '../feed.ts';
import { feedDate } from './dates.ts';
import { isSitemap, readSitemap } from './sitemap.ts';
import { safeXml } from './xml.ts';

/** Dates as the feed writes them. */
type Parsed = ReturnType<typeof parseFeed<string>>;
type Of<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

/** What every format comes to before it is cleaned. */
type Raw = {
  readonly url?: string;
  readonly title?: string;
  readonly dates: readonly (string | undefined)[];
  readonly modified?: string;
  readonly author?: string;
  readonly language?: string;
  readonly bodies: readonly (string | undefined)[];
};

type Rss = NonNullable<Of<'rss'>['items']>[number];
type Rdf = NonNullable<Of<'rdf'>['items']>[number];
type Atom = NonNullable<Of<'atom'>['entries']>[number];
type Json = NonNullable<Of<'json'>['items']>[number];

const link = (links: readonly { href?: string; rel?: string; type?: string }[] | undefined): string | undefined => {
  const own = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate');
  return (own.find(({ type }) => type === undefined || /html/.test(type)) ?? own[0])?.href;
};
/** JSON Feed's `content_text` as HTML, which every other body is. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\n\s*\n/)
    .map((part) => `<p>${part}</p>`)
    .join('');

const ofRss = (item: Rss): Raw => ({
  // A guid is the page's address unless it says otherwise; feeds that lack a link have only that.
  url: item.link ?? link(item.atom?.links) ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
  title: item.title ?? item.dc?.titles?.[0],
  dates: [item.pubDate, item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.atom?.published, item.atom?.updated],
  modified: item.dcterms?.modified?.[0] ?? item.atom?.updated,
  author: item.dc?.creators?.[0] ?? item.authors?.[0]?.name,
  language: item.dc?.languages?.[0],
  bodies: [item.content?.encoded, item.description],
});
const ofRdf = (item: Rdf): Raw => ({
  url: item.link ?? item.rdf?.about,
  title: item.title ?? item.dc?.titles?.[0],
  dates: [item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.dcterms?.created?.[0]],
  modified: item.dcterms?.modified?.[0],
  author: item.dc?.creators?.[0],
  language: item.dc?.languages?.[0],
  bodies: [item.content?.encoded, item.description],
});
const ofAtom = (entry: Atom): Raw => ({
  url: link(entry.links) ?? entry.id,
  title: entry.title?.value,
  dates: [entry.published, entry.dc?.dates?.[0], entry.updated],
  modified: entry.updated,
  author: entry.authors?.[0]?.name ?? entry.dc?.creators?.[0],
  language: entry.xml?.lang,
  bodies: [entry.content?.value, entry.summary?.value],
});
const ofJson = (item: Json): Raw => ({
  url: item.url ?? item.id,
  title: item.title,
  dates: [item.date_published, item.date_modified],
  modified: item.date_modified,
  author: item.authors?.[0]?.name,
  language: item.language,
  bodies: [item.content_html, item.content_text === undefined ? undefined : escaped(item.content_text), item.summary],
});

/** Feeds name a language as "en-us", "EN" or "English": a tag is kept, a word is not. */
const languageTag = (value: string | undefined): string | undefined =>
  value && /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(value.trim()) ? value.trim().replaceAll('_', '-') : undefined;

function clean(raw: Raw, base: string, language: string | undefined, now: number): FeedItem[] {
  const url = absolute(raw.url, base);
  if (!url) return [];
  const title = raw.title ? plain(raw.title) : undefined;
  const published = raw.dates.map((date) => feedDate(date, now)).find((date) => date !== undefined);
  const modified = feedDate(raw.modified, now);
  const author = raw.author ? plain(raw.author) : undefined;
  const spoken = languageTag(raw.language) ?? language;
  const html = raw.bodies.reduce<string>(
    (longest, body) => (body && body.length > longest.length ? body : longest),
    '',
  );
  return [
    {
      url,
      ...(title && { title }),
      ...(published && { published }),
      ...(modified && modified !== published && { modified }),
      ...(author && { author }),
      ...(spoken && { language: spoken }),
      ...(html && { html }),
    },
  ];
}

/** Minutes of an `sy:updatePeriod`. */
const PERIODS: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200 };

function everyMinutes({ format, feed }: Parsed): number | undefined {
  if (format === 'json') return undefined;
  if (format === 'rss' && feed.ttl) return feed.ttl;
  const period = PERIODS[feed.sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  return period === undefined ? undefined : Math.round(period / Math.max(1, feed.sy?.updateFrequency ?? 1));
}

/** The feed's own fields and its items, in one shape whatever its format. */
function shared(parsed: Parsed): { title?: string; language?: string; base?: string; raw: Raw[] } {
  switch (parsed.format) {
    case 'rss': {
      const { title, language, dc, xml, items } = parsed.feed;
      return { title, language: language ?? dc?.languages?.[0], base: xml?.base, raw: (items ?? []).map(ofRss) };
    }
    case 'rdf': {
      const { title, dc, items } = parsed.feed;
      return { title, language: dc?.languages?.[0], raw: (items ?? []).map(ofRdf) };
    }
    case 'atom': {
      const { title, xml, entries } = parsed.feed;
      return { title: title?.value, language: xml?.lang, base: xml?.base, raw: (entries ?? []).map(ofAtom) };
    }
    case 'json': {
      const { title, language, items } = parsed.feed;
      return { title, language, raw: (items ?? []).map(ofJson) };
    }
  }
}

/**
 * A feed (RSS, Atom, RDF, JSON Feed) or a sitemap as one shape. `url` is where it came from, for relative addresses;
 * `now` is in milliseconds since 1970. What is none of them is refused with one sentence.
 */
export function readFeed(text: string, url: string, now: number): Outcome<Feed> {
  const start = text.trimStart().slice(0, 200);
  if (start === '') return bad(said('sources_failed_empty'));
  const safe = start.startsWith('{') ? good(text) : safeXml(text);
  if (!safe.ok) return safe;
  if (isSitemap(text)) return readSitemap(text, url, now);
  let parsed: Parsed;
  try {
    parsed = parseFeed(text);
  } catch {
    return bad(
      /^<(?:!doctype\s+)?html\b/i.test(start) ? said('sources_failed_webPage') : said('sources_failed_noFeed'),
    );
  }
  const { title, language, base, raw } = shared(parsed);
  const from = absolute(base, url) ?? url;
  const tag = languageTag(language);
  const named = title ? plain(title) : undefined;
  const minutes = everyMinutes(parsed);
  return good({
    kind: parsed.format,
    ...(named && { title: named }),
    ...(tag && { language: tag }),
    ...(minutes && { everyMinutes: minutes }),
    items: raw.flatMap((item) => clean(item, from, tag, now)),
    parts: [],
  });
}
