import { findChanges } from '../../../lib/findings/find-changes.ts';
import type { Change } from '../../../lib/report.ts';

export type Dated = { readonly article?: string; readonly source?: string; readonly language?: string };

/** The changes between two whole texts. */
export function changes(source: string, article: string, given: Dated = {}): Change[] {
  const side = (text: string, published?: string) => ({
    text,
    span: { start: 0, end: text.length },
    ...(published && { published }),
    ...(given.language && { language: given.language }),
  });
  return findChanges(side(article, given.article), side(source, given.source));
}

/** One change as a line: "number: 12 -> 15", nothing where a side has no words. */
function line(change: Change, source: string, article: string): string {
  const was = change.source ? source.slice(change.source.start, change.source.end) : '';
  const now = change.article ? article.slice(change.article.start, change.article.end) : '';
  return `${change.kind}: ${was} -> ${now}`;
}

/** All changes as lines, in the order of the text. */
export const said = (source: string, article: string, given: Dated = {}): string[] =>
  changes(source, article, given).map((change) => line(change, source, article));

/** The typed ones alone. */
export const typed = (source: string, article: string, given: Dated = {}): string[] =>
  said(source, article, given).filter((each) => !each.startsWith('wording'));
