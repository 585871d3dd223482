import type { Article } from './article.ts';
import { readAuthors } from './authors.ts';
import type { Hints } from './body.ts';
import { attribute, one } from './dom.ts';
import { articleStatement, firstText, listOf, namesIn, statements, type Thing, typesOf } from './json-ld.ts';
import { meta, metaTags } from './meta-tags.ts';
import { readSources, siteOf } from './sources.ts';
import { readTitle } from './title.ts';
import { readDates } from './when.ts';

/** What a page says of its article outside the text. */
export type Metadata = {
  readonly article: Omit<Article, 'text'>;
  readonly hints: Hints;
  /** schema.org types of the statement about the article; none where there is no statement. */
  readonly types: readonly string[];
  /** The publisher says that the text is not free to read. */
  readonly closed: boolean;
  /** Words that the publisher says the article has. */
  readonly words?: number;
};

const saysNo = (value: unknown): boolean => value === false || /^(?:false|no)$/i.test(String(value));

function isClosed(thing: Thing | undefined): boolean {
  if (!thing) return false;
  return (
    saysNo(thing.isAccessibleForFree) ||
    listOf(thing.hasPart).some(
      (part) => typeof part === 'object' && part !== null && saysNo((part as Thing).isAccessibleForFree),
    )
  );
}

/** Whether another statement is about the article as well: of its kind, and of no other address. */
function isSame(thing: Thing, stated: Thing | undefined): boolean {
  if (!stated || thing === stated) return false;
  const address = firstText(thing.url, thing['@id']);
  const own = firstText(stated.url, stated['@id']);
  return typesOf(thing).some((type) => typesOf(stated).includes(type)) && (!address || address === own);
}

/** JSON-LD first, then OpenGraph and other tags, then the page's own marks. Nothing found is left out. */
export function readMetadata(document: Document, url: string): Metadata {
  const things = statements(document);
  const stated = articleStatement(things, url);
  const { tags: strict, misstated } = metaTags(document);
  const tags = misstated.size > 0 ? new Map([...misstated, ...strict]) : strict;
  const publisher = namesIn(stated?.publisher, things)[0];
  const outlet =
    meta(tags, 'og.site.name') ?? publisher ?? meta(tags, 'application-name') ?? (siteOf(url) || undefined);
  const titles = readTitle(document, { stated, tags: strict, misstated, site: outlet, url });
  const root = one(document, 'html');
  const language =
    (root && attribute(root, 'lang')) ||
    firstText(stated?.inLanguage) ||
    meta(tags, 'og.locale', 'content-language', 'language');
  const { canonical, basedOn, credits } = readSources(document, stated, things, tags, url, outlet);
  const known = {
    url: url || undefined,
    title: titles.title,
    outlet,
    author: readAuthors(document, stated, things, tags, publisher ?? outlet),
    ...readDates(document, stated, tags, url),
    language: language && /^[a-z]{2,3}(?:[-_]|$)/i.test(language) ? language.replace(/_/g, '-') : undefined,
    canonical,
    basedOn: basedOn.length > 0 ? basedOn : undefined,
    credits: credits.length > 0 ? credits : undefined,
  };
  const words = Number(firstText(stated?.wordCount) ?? stated?.wordCount);
  return {
    article: Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    hints: {
      titles: titles.all,
      description: firstText(stated?.description, meta(tags, 'og.description', 'description', 'twitter.description')),
      stated: firstText(stated?.articleBody),
    },
    types: stated ? typesOf(stated) : [],
    closed: isClosed(stated) || things.some((thing) => isSame(thing, stated) && isClosed(thing)),
    words: Number.isFinite(words) && words > 0 ? words : undefined,
  };
}
