import type { Span } from '../report.ts';

/** What a mark on the page says of the words under it. */
export type MarkKind = 'altered' | 'added' | 'verbatim';

/** Every kind of mark, in the order in which they are painted over each other: the last is on top. */
export const MARK_KINDS: readonly MarkKind[] = ['verbatim', 'added', 'altered'];

/** All that the page is told of a finding: `id` is its place in the list, `span` lies in the page's own text. */
export type Mark = { readonly id: number; readonly kind: MarkKind; readonly span: Span };

/** The mark at a position of the page's text: an altered word's before its surroundings'. */
export function markAt(marks: readonly Mark[], offset: number): Mark | undefined {
  const hits = marks.filter(({ span }) => offset >= span.start && offset < span.end);
  return hits.sort((a, b) => MARK_KINDS.indexOf(b.kind) - MARK_KINDS.indexOf(a.kind))[0];
}
