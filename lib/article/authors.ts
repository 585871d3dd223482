import { isFields } from '../text/json.ts';
import { bylineOf, splitByline } from './byline.ts';
import { all, attribute, textOf } from './dom.ts';
import { listOf, namesIn, typesOf } from './json-ld.ts';
import type { Block } from './layout.ts';
import { letters } from './letters.ts';
import type { MetaTags } from './meta-tags.ts';
import { isLower, isPerson, shownAuthors, signedBy } from './shown-authors.ts';
import type { Statement } from './statement.ts';

const TAGS = ['author', 'parsely-author', 'sailthru.author', 'byl', 'twitter.creator.name'];
/** Catalogues' tags, and such as systems of many outlets make up: "cXenseParse:author", "lrt_authors", "articleauthor". */
const OTHER_TAG = /(?:^|[.-])(?:article)?(?:authors?|byline|creator|written by)$/;
/** Tags of catalogues ("DC.creator", "citation_author"), and how they may write an author: "Lee, Ann; van Tan, Bo". */
const CATALOGUE = /^(dc|cit)/;
const FAMILY_FIRST = /(^|; *)([a-z ]*[^ ;]+), ([^,;]+)(?=;|$)/g;

/** Names in tags, those of each tag together; the tags that many use first. */
function taggedNames(tags: MetaTags): string[][] {
  const lists = TAGS.map((tag) => tags.get(tag) ?? []);
  for (const [tag, values] of tags)
    if (OTHER_TAG.test(tag))
      lists.push(CATALOGUE.test(tag) ? values.map((value) => value.replace(FAMILY_FIRST, '$1$3 $2')) : values);
  // Twitter's cards have two rows of words: "Written by", "Ann Lee".
  for (const row of ['1', '2'])
    if (/\b(?:written by|author|von|par|por)\b/i.test(tags.get(`twitter.label${row}`)?.[0] ?? ''))
      lists.push(tags.get(`twitter.data${row}`) ?? []);
  return lists.map((list) => list.flatMap(splitByline));
}

/** A longer text is no name. */
const LINE = 80;

/** Names without what a name field holds beside them: a post, a faculty, the site. */
function withoutPosts(names: readonly string[]): readonly string[] {
  if (!names.some(isPerson)) return names;
  return names.filter(
    (name) => !/\.[a-z]{2,}$/.test(name) && name.split(' ').filter((word) => isLower(word[0] ?? '')).length < 3,
  );
}

/**
 * Who wrote the article, as one line. What the page states counts most; but where it states only its own name and a
 * byline below the headline names a person, the person is meant. `header` is the short lines below the headline.
 */
export function readAuthors(
  document: Document,
  { stated, things, tags, publisher, outlet }: Statement,
  header: readonly Block[],
  body: readonly Block[],
): string | undefined {
  const own = letters(publisher ?? outlet ?? '');
  const isOutlet = (name: string): boolean =>
    own !== '' && (own.includes(letters(name)) || letters(name).includes(own));
  const entries = listOf(stated?.author).flat(2);
  const names = withoutPosts(namesIn(entries, things).flatMap(splitByline));
  const organisation =
    entries.length > 0 &&
    entries.every((entry) => isFields(entry) && typesOf(entry).some((type) => /Organi[sz]ation/.test(type)));
  const apart = names.filter((name) => !isOutlet(name));
  if (apart.length > 0 && !organisation) return bylineOf(apart);

  const shown = shownAuthors(header, body);
  const tagged = taggedNames(tags);
  const others = tagged.map((list) => list.filter((name) => !isOutlet(name)));
  const persons = others.find((list) => list.some(isPerson)) ?? [];
  const agree = persons.some((name) => shown.some((other) => letters(other) === letters(name)));
  if (persons.length > 0 && (agree || shown.length === 0)) return bylineOf(persons);
  const marked = all(document, '[itemprop~="author"] [itemprop~="name"]')
    .map((element) => attribute(element, 'content') || textOf(element))
    .filter(isPerson);
  const found = marked.length > 0 ? marked : shown;
  if (found.length > 0) return bylineOf(found);
  if (apart.length === 0) {
    const named = others.find((list) => list.length > 0) ?? [];
    const signed = named.length === 0 ? signedBy(header, body) : named;
    if (signed.length > 0) return bylineOf(signed);
  }
  const explicit = all(document, '[itemprop~="author"]')
    .map((element) => textOf(element).trim())
    .find((text) => text.length > 1 && text.length < LINE);
  return bylineOf(names) ?? bylineOf(tagged.flat()) ?? bylineOf(explicit ? [explicit] : []);
}
