import { isFields } from '../text/json.ts';
import type { Hints } from './body.ts';
import {
  articleStatement,
  asText,
  firstText,
  listOf,
  longText,
  namesIn,
  statements,
  type Thing,
  typesOf,
} from './json-ld.ts';
import { type MetaTags, meta, metaTags } from './meta-tags.ts';
import { siteOf } from './sources.ts';
import type { Steps } from './steps.ts';
import { readTitle } from './title.ts';

/** What a page states of its article before any of its text is looked at. */
export type Statement = {
  readonly url: string;
  /** Every object stated in JSON-LD, and the one about this page's article. */
  readonly things: readonly Thing[];
  readonly stated: Thing | undefined;
  readonly tags: MetaTags;
  readonly publisher: string | undefined;
  readonly outlet: string | undefined;
  readonly title: string | undefined;
  readonly hints: Hints;
  /** schema.org types of the statement about the article; none where there is no statement. */
  readonly types: readonly string[];
  /** The publisher says that the text is not free to read. */
  readonly closed: boolean;
  /** Words that the publisher says the article has. */
  readonly words?: number;
};

const saysNo = (value: unknown): boolean => value === false || /^(?:false|no)$/i.test(asText(value));

function isClosed(thing: Thing | undefined): boolean {
  if (!thing) return false;
  return (
    saysNo(thing.isAccessibleForFree) ||
    listOf(thing.hasPart).some((part) => isFields(part) && saysNo(part.isAccessibleForFree))
  );
}

/** Whether another statement is about the article as well: of its kind, and of no other address. */
function isSame(thing: Thing, stated: Thing | undefined): boolean {
  if (!stated || thing === stated) return false;
  const address = firstText(thing.url, thing['@id']);
  const own = firstText(stated.url, stated['@id']);
  return typesOf(thing).some((type) => typesOf(stated).includes(type)) && (!address || address === own);
}

/** Reads JSON-LD, tags and headings, in steps. Cost: a few queries; the text of the page is not walked. */
export function* readStatement(document: Document, url: string): Steps<Statement> {
  const things = yield* statements(document);
  yield;
  const stated = articleStatement(things, url);
  const { tags: strict, misstated } = metaTags(document);
  yield;
  const tags = misstated.size > 0 ? new Map([...misstated, ...strict]) : strict;
  const publisher = namesIn(stated?.publisher, things)[0];
  const outlet =
    meta(tags, 'og.site.name') ?? publisher ?? meta(tags, 'application-name') ?? (siteOf(url) || undefined);
  const titles = readTitle(document, { stated, tags: strict, misstated, site: outlet, url });
  const words = Number(firstText(stated?.wordCount) ?? asText(stated?.wordCount));
  return {
    url,
    things,
    stated,
    tags,
    publisher,
    outlet,
    title: titles.title,
    hints: {
      titles: titles.all,
      description: firstText(stated?.description, meta(tags, 'og.description', 'description', 'twitter.description')),
      stated: longText(stated?.articleBody),
    },
    types: stated ? typesOf(stated) : [],
    closed: isClosed(stated) || things.some((thing) => isSame(thing, stated) && isClosed(thing)),
    words: Number.isFinite(words) && words > 0 ? words : undefined,
  };
}
