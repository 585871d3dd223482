import type { Change, Span } from '../report.ts';

const meets = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

/** Whether two changes are about the same words, on either side. */
const sameWords = (a: Change, b: Change): boolean => meets(a.article, b.article) || meets(a.source, b.source);

/**
 * What the changes say beyond their kinds, each sentence once. A change inside a quotation is reported as such and as
 * what it is; where the second says it in words, the first adds nothing that its kind does not tell.
 */
export function sentencesOf(changes: readonly Change[]): string[] {
  const telling = changes.filter(
    (change) =>
      change.kind !== 'quote' ||
      !changes.some((other) => other.kind !== 'quote' && other.says !== undefined && sameWords(change, other)),
  );
  return [...new Set(telling.flatMap(({ says }) => says ?? []))];
}
