import type { HeldArticle } from '../../article/article.ts';
import { namedOf } from '../../report.ts';
import { countRuns } from '../count-runs.ts';
import type { Head } from '../library.ts';
import type { HeadRow, Place } from './database.ts';

/** Characters of the text kept in the head of an article without a title. */
const OPENING = 90;

/** What a head holds besides what the article says. */
export type Kept = Pick<
  HeadRow,
  'key' | 'added' | 'sources' | 'bytes' | 'story' | 'text' | 'versions' | 'pinned' | 'also' | 'ids' | 'seen'
>;

export function headRow(article: HeldArticle, kept: Kept, words = countRuns(article.text)): HeadRow {
  const { author, title, text, language, canonical, modified, published } = article;
  return {
    ...namedOf(article),
    ...(author !== undefined && { author }),
    ...(title === undefined && { opening: text.slice(0, OPENING).trim() }),
    ...(language !== undefined && { language: language.toLowerCase().split(/[-_]/)[0] as string }),
    ...(canonical !== undefined && { canonical }),
    ...(modified !== undefined && { modified }),
    words,
    when: momentOf(published) ?? kept.added,
    ...kept,
  };
}

/** A date as a moment, or null where it is none, or lies so far off that it cannot be one of a news story. */
export function momentOf(date: string | undefined): number | null {
  const moment = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isFinite(moment) && Math.abs(moment) < 8e12 ? moment : null;
}

/** Whether a row was stored before its names stood in it (layouts 1 and 2). */
export const lacksNames = (row: HeadRow): boolean => row.names === undefined;

/** Whether a row was stored before lists, names and sources were kept (layout 1). */
export const isOld = (row: HeadRow): boolean => row.sources === undefined;

/** A row of any layout with every field that this code counts on. */
export const completed = (row: HeadRow): HeadRow =>
  !isOld(row)
    ? row
    : { ...row, when: momentOf(row.published) ?? row.added, sources: [], bytes: 0, story: row.key, text: 0 };

/** What the contract calls a head, without the fields that only the list needs. */
export function toHead(row: HeadRow): Head {
  return { key: row.key, ...namedOf(row) };
}

/** Where a row's text stands, for the list of places of a row that takes it in. */
export const placeOf = (held: HeadRow | HeldArticle): Place => ({
  ...namedOf(held),
  ...(held.author !== undefined && { author: held.author }),
});
