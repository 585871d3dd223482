import { isoDate } from './dates.ts';
import { all, attribute, one, textOf } from './dom.ts';
import { firstText, type Thing } from './json-ld.ts';
import { type MetaTags, meta } from './meta-tags.ts';

const PUBLISHED = [
  'article.published.time',
  'og.article.published.time',
  'datepublished',
  'article.published',
  'og.published.time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse.recs.publishtime',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication.date',
  'article.date.original',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'article.created',
];
const MODIFIED = [
  'article.modified.time',
  'og.updated.time',
  'datemodified',
  'article.modified',
  'lastmod',
  'dcterms.modified',
  'last-modified',
];

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

const DAY = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})\b|\b((?:19|20)\d{2})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})/;

/** A day as pages show it in words' places: 28.04.2023, 2024-03-09, 2024年3月9日. Days before months are not told from months before days. */
function shownDay(document: Document): string | undefined {
  for (const element of all(
    document,
    '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="datum" i], time',
  )) {
    const match = DAY.exec(textOf(element).slice(0, 200));
    if (!match) continue;
    const [, day, month, year, year2, month2, day2] = match as unknown as string[];
    const date = isoDate(`${year ?? year2}-${month ?? month2}-${day ?? day2}`);
    if (date) return date;
  }
  return undefined;
}

/** ISO 8601, as precise as the page gave it. */
export type When = { readonly published?: string; readonly modified?: string };

/** When the article first appeared and last changed, in ISO 8601: stated, tagged, marked up, in the address, shown. */
export function readDates(document: Document, stated: Thing | undefined, tags: MetaTags, url: string): When {
  const times = () => {
    const marked = one(document, '[itemprop~="datePublished"], time[pubdate], time[datetime]');
    return marked ? attribute(marked, 'datetime') || attribute(marked, 'content') || textOf(marked) : undefined;
  };
  const published =
    firstDate([
      stated?.datePublished,
      meta(tags, PUBLISHED[0] as string),
      ...PUBLISHED.map((name) => tags.get(name)?.[0]),
      stated?.dateCreated,
      times(),
    ]) ??
    dayInAddress(url) ??
    shownDay(document);
  const modified = firstDate([stated?.dateModified, ...MODIFIED.map((name) => tags.get(name)?.[0])]);
  return { published, modified };
}
