import type { Article } from './article.ts';
import type { Hints } from './body.ts';
import { bylineOf, splitByline } from './byline.ts';
import { isoDate } from './dates.ts';
import { all, attribute, one, textOf } from './dom.ts';
import { articleStatement, firstText, namesIn, plain, statements } from './json-ld.ts';

/** `<meta>` values by lower-case name, property or itemprop; the first of each counts. */
export function metaTags(document: Document): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const meta of all(document, 'meta')) {
    const content = plain(attribute(meta, 'content'));
    if (content === '') continue;
    for (const key of ['name', 'property', 'itemprop', 'http-equiv'])
      for (const name of attribute(meta, key).toLowerCase().split(/\s+/)) {
        if (name === '') continue;
        const list = tags.get(name);
        if (list) list.push(content);
        else tags.set(name, [content]);
      }
  }
  return tags;
}

export type Metadata = { readonly article: Omit<Article, 'text'>; readonly hints: Hints };

export function readMetadata(document: Document, url: string): Metadata {
  const things = statements(document);
  const stated = articleStatement(things, url);
  const tags = metaTags(document);
  const meta = (...names: string[]) => names.map((name) => tags.get(name)?.[0]).find((value) => value !== undefined);
  const title =
    firstText(stated?.headline, stated?.name, meta('og:title', 'twitter:title', 'dc.title')) ?? headingOf(document);
  const published = [
    stated?.datePublished,
    meta('article:published_time', 'datepublished', 'parsely-pub-date', 'date', 'dc.date', 'dc.date.issued', 'pubdate'),
    stated?.dateCreated,
    ...all(document, '[itemprop="datePublished"], time[datetime]').map(
      (el) => attribute(el, 'datetime') || attribute(el, 'content') || textOf(el),
    ),
  ]
    .map((value) => isoDate(firstText(value)))
    .find(Boolean);
  const authors = namesIn(stated?.author, things);
  const author =
    bylineOf(authors) ??
    bylineOf(tags.get('author') ?? []) ??
    bylineOf((tags.get('article:author') ?? []).filter((name) => !/^https?:/.test(name))) ??
    visibleByline(document);
  return {
    article: { url, title, author, published },
    hints: {
      title,
      description: firstText(stated?.description, meta('og:description', 'description')),
      stated: firstText(stated?.articleBody),
    },
  };
}

function headingOf(document: Document): string | undefined {
  const heading = one(document, 'h1');
  return firstText(heading ? textOf(heading) : undefined, textOf(one(document, 'title') ?? document));
}

function visibleByline(document: Document): string | undefined {
  for (const element of all(
    document,
    '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]',
  )) {
    const line = textOf(element).replace(/\s+/g, ' ').trim();
    if (line.length > 2 && line.length < 100) {
      const names = bylineOf(splitByline(line));
      if (names) return names;
    }
  }
  return undefined;
}
