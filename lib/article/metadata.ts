import type { Article } from './article.ts';
import { readAuthors } from './authors.ts';
import type { Body } from './body.ts';
import { attribute, one } from './dom.ts';
import { headerLines } from './header.ts';
import { firstText } from './json-ld.ts';
import type { Layout } from './layout.ts';
import { meta } from './meta-tags.ts';
import { readSources } from './sources.ts';
import type { Statement } from './statement.ts';
import type { Steps } from './steps.ts';
import { readDates } from './when.ts';

/** Fields without those that say nothing: undefined, false, an empty text or list. */
export const filled = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.length ?? value)) as Partial<Fields>;

/** All of an article but its text: JSON-LD first, then OpenGraph and other tags, then what the page shows around its text. Nothing found is left out. In steps. */
export function* readMetadata(
  document: Document,
  statement: Statement,
  layout: Layout,
  body: Body,
): Steps<Omit<Article, 'text'>> {
  const { url, things, stated, tags, outlet } = statement;
  const header = headerLines(layout, statement.hints.titles, body);
  yield;
  const author = readAuthors(document, statement, header, body.blocks);
  yield;
  const dates = readDates(document, statement, header, layout);
  yield;
  const root = one(document, 'html');
  const language =
    (root && attribute(root, 'lang')) ||
    firstText(stated?.inLanguage) ||
    meta(tags, 'og.locale', 'content-language', 'language');
  const { canonical, basedOn, credits } = readSources(document, stated, things, tags, url, outlet);
  return filled({
    url,
    title: statement.title,
    outlet,
    author,
    ...dates,
    language: language && /^[a-z]{2,3}([-_].{0,60})?$/i.test(language) ? language.replace(/_/g, '-') : undefined,
    canonical,
    basedOn,
    credits,
  });
}
