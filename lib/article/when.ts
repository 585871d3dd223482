import { isoDate } from './dates.ts';
import { all, attribute, one, textOf } from './dom.ts';
import { firstText } from './json-ld.ts';
import type { Block, Layout } from './layout.ts';
import { type MetaTags, meta } from './meta-tags.ts';
import type { Statement } from './statement.ts';

/** Tags for when it came out: "article:published_time", "parsely-pub-date", "DC.date.issued", "citation_publication_date". */
const PUBLISHED = /(?:^|date|[.-])(?:pub(?:lish(?:ed)?|lication)?|release|issued)(?:[.-]?(?:time|date|at|on))?$/;
/** Those that say no more than that they are a date. */
const DATE = /^(?:(?:article|dc|dcterms|sailthru)\.)?(?:date(?:\.original)?|(?:date\.)?created)$/;
/** Tags for when it last changed: "article:modified_time", "og:updated_time", "last-modified", "lastmod". */
const MODIFIED = /(?:modified|updated?|lastmod)(?:[.-]?(?:time|date))?$/;

/** Values of the tags that are called so, in the page's order. */
const tagged = (tags: MetaTags, name: RegExp): string[] =>
  [...tags].flatMap(([key, values]) => (name.test(key) ? values : []));

const firstDate = (values: readonly unknown[]): string | undefined => {
  for (const value of values) {
    const date = isoDate(firstText(value));
    if (date) return date;
  }
  return undefined;
};

/** The day in an address such as /2024/03/09/ or /20240309/. */
const dayInAddress = (url: string): string | undefined => {
  const match = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:\/|\b)/.exec(url);
  return match ? isoDate(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
};

const DAY =
  /\b(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2}|\d{2}(?!\d))|\b((?:19|20)\d{2})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})/;

/** The first day in a text as pages show it: 28.04.2023, 28.04.23, 2024-03-09, 2024年3月9日. Of days with slashes none, as their order differs. */
function dayIn(text: string): string | undefined {
  const match = DAY.exec(text);
  if (!match) return undefined;
  const [, day, month, year, year2, month2, day2] = match as unknown as (string | undefined)[];
  const full = year?.length === 2 ? `20${year}` : year;
  return isoDate(`${full ?? year2}-${month ?? month2}-${day ?? day2}`);
}

const DATED = '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="datum" i], time';
/** A line that says what its date is. */
const SAYS =
  /^(?:datum|date|fecha|data|dato|дата|published|posted|veröffentlicht|erstellt|stand|publié|publicado|pubblicato|publisert)(?=\W|$)/i;

/** The day that the page shows: below its headline, in a line that says so, in what is called a date. */
function shownDay(document: Document, header: readonly Block[], { blocks }: Layout): string | undefined {
  for (const { text } of header) {
    const day = dayIn(text);
    if (day) return day;
  }
  for (const { text } of blocks) {
    const day = text.length < 80 && SAYS.test(text) ? dayIn(text) : undefined;
    if (day) return day;
  }
  for (const element of all(document, DATED)) {
    const day = dayIn(textOf(element).slice(0, 200));
    if (day) return day;
  }
  return undefined;
}

/**
 * The time that the page marks as the article's: by microdata, below the headline, else the first of the page. Where an update is
 * marked below the headline too, it is the later one.
 */
function markedTime(document: Document, header: readonly Block[]): string | undefined {
  const timeOf = (element: Element | null): string | undefined =>
    element === null
      ? undefined
      : attribute(element, 'datetime') || attribute(element, 'content') || textOf(element) || undefined;
  const own = one(document, '[itemprop~="datePublished"], time[pubdate]');
  if (own) return timeOf(own);
  const below = header.flatMap(({ nodes }) =>
    nodes.flatMap((node) => timeOf(node?.parentElement?.closest('time[datetime]') ?? null) ?? []),
  );
  // Dates that machines read stand in the order of their letters.
  return below.sort()[0] ?? timeOf(one(document, 'time[datetime]'));
}

/** ISO 8601, as precise as the page gave it. */
export type When = { readonly published?: string; readonly modified?: string };

/**
 * When the article first appeared and last changed, in ISO 8601: stated, tagged, marked up, in the address, shown.
 * `header` is the short lines below the headline.
 */
export function readDates(
  document: Document,
  { stated, tags, url }: Statement,
  header: readonly Block[],
  layout: Layout,
): When {
  const published =
    firstDate([
      stated?.datePublished,
      meta(tags, 'article.published.time'),
      ...tagged(tags, PUBLISHED),
      ...tagged(tags, DATE),
      stated?.dateCreated,
      markedTime(document, header),
    ]) ??
    dayInAddress(url) ??
    shownDay(document, header, layout);
  const modified = firstDate([stated?.dateModified, ...tagged(tags, MODIFIED)]);
  return { published, modified };
}
