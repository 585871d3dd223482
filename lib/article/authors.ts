import { bylineOf, splitByline } from './byline.ts';
import { all, attribute, textOf } from './dom.ts';
import { isThing, listOf, namesIn, type Thing, typesOf } from './json-ld.ts';
import { letters } from './letters.ts';
import type { MetaTags } from './meta-tags.ts';

const TAGS = [
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'cxenseparse.author',
  'byl',
  'article.author',
  'authors',
  'twitter.creator.name',
];
const VISIBLE = '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [class*="autor" i]';
/** A visible line longer than this is a biography. */
const LINE = 100;

/** Two to five words, each with a capital, or a short name in a script without capitals. */
const PERSON =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?:\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}[\p{L}\p{M}'’.-]*){1,4}$|^\p{Lo}[\p{Lo}\p{M}\s]{1,12}$/u;

function visibleNames(document: Document): string[] {
  for (const element of all(document, VISIBLE)) {
    const line = textOf(element).replace(/\s+/g, ' ').trim();
    if (line.length < 3 || line.length > LINE) continue;
    const names = splitByline(line).filter((name) => PERSON.test(name));
    if (names.length > 0) return names;
  }
  return [];
}

/**
 * Who wrote the article, as one line. What the page states counts most; but where it states only its own name and a
 * byline names a person, the person is meant.
 */
export function readAuthors(
  document: Document,
  stated: Thing | undefined,
  things: readonly Thing[],
  tags: MetaTags,
  outlet: string | undefined,
): string | undefined {
  const own = letters(outlet ?? '');
  const isOutlet = (name: string): boolean =>
    own !== '' && (own.includes(letters(name)) || letters(name).includes(own));
  const entries = listOf(stated?.author);
  const names = namesIn(stated?.author, things).flatMap(splitByline);
  const organisation =
    entries.length > 0 &&
    entries.every((entry) => isThing(entry) && typesOf(entry).some((type) => /Organi[sz]ation/.test(type)));
  if (names.length > 0 && !organisation && !names.every(isOutlet)) return bylineOf(names);
  const tagged =
    TAGS.map((tag) => (tags.get(tag) ?? []).flatMap(splitByline)).find((list) =>
      list.some((name) => !isOutlet(name)),
    ) ?? [];
  const persons = tagged.filter((name) => !isOutlet(name));
  if (names.length === 0 && persons.length > 0) return bylineOf(persons);
  if (persons.some((name) => PERSON.test(name))) return bylineOf(persons);
  const itemprops = all(document, '[itemprop~="author"] [itemprop~="name"]').map(
    (element) => attribute(element, 'content') || textOf(element),
  );
  return (
    bylineOf(itemprops.filter((name) => PERSON.test(name))) ??
    bylineOf(visibleNames(document)) ??
    bylineOf(names) ??
    bylineOf(TAGS.flatMap((tag) => tags.get(tag) ?? []))
  );
}
