import type { Change, Passage, SourceSpan, Span } from '../report.ts';
import { sentences } from '../text/sentences.ts';
import { hull, trimSpan } from '../text/span.ts';
import { counterpart, type Run, sameRuns } from './same-runs.ts';

/** A stretch of a passage: whole sentences that are tied together by changes, or that none touches. */
export type Stretch = {
  readonly article: Span;
  readonly source: SourceSpan | null;
  readonly changes: readonly Change[];
};

type Group = { first: number; last: number; changes: Change[] };

/** Which sentences a change touches; words taken out count for the sentence that they were taken from. */
function touched(change: Change, parts: readonly Span[], runs: readonly Run[]): [number, number] {
  const start = change.article?.start ?? counterpart(runs, 'source', change.source?.start ?? 0, 'early');
  const end = change.article ? Math.max(start, change.article.end - 1) : start;
  const holding = (at: number) => {
    const index = parts.findIndex((part) => at <= part.end);
    return index < 0 ? parts.length - 1 : index;
  };
  return [holding(start), holding(end)];
}

function groups(changes: readonly Change[], parts: readonly Span[], runs: readonly Run[]): Group[] {
  const found: Group[] = [];
  const placed = changes.map((change) => ({ change, at: touched(change, parts, runs) }));
  for (const { change, at } of placed.sort((x, y) => x.at[0] - y.at[0])) {
    const last = found.at(-1);
    if (last && at[0] <= last.last) {
      last.last = Math.max(last.last, at[1]);
      last.changes.push(change);
    } else found.push({ first: at[0], last: at[1], changes: [change] });
  }
  return found;
}

/**
 * Cuts an edited passage, which may be many paragraphs long, into what a reader takes in at once: each altered sentence
 * (or several, where one change spans them) with its counterpart in the source, and the unaltered ones between them.
 */
export function split(passage: Passage, article: string, source: string | undefined): Stretch[] {
  const whole = passage.article;
  if (!whole) return [];
  const parts = sentences(article, whole);
  const runs = source === undefined ? [] : sameRuns(passage, article, source);
  const stretch = (first: number, last: number, changes: readonly Change[]): Stretch | null => {
    const [from, to] = [parts[first], parts[last]];
    if (!from || !to) return null;
    const span = hull(from, to);
    return { article: span, source: sourceOf(passage, span, changes, runs, source), changes };
  };
  const found: (Stretch | null)[] = [];
  let next = 0;
  for (const { first, last, changes } of groups(passage.changes, parts, runs)) {
    if (first > next) found.push(stretch(next, first - 1, []));
    found.push(stretch(first, last, changes));
    next = last + 1;
  }
  if (next < parts.length) found.push(stretch(next, parts.length - 1, []));
  return found.filter((one) => one !== null);
}

function sourceOf(
  passage: Passage,
  span: Span,
  changes: readonly Change[],
  runs: readonly Run[],
  source: string | undefined,
): SourceSpan | null {
  const there = passage.source;
  if (!there || source === undefined || !passage.article) return there;
  const mapped = {
    start: counterpart(runs, 'article', span.start, 'early'),
    end: counterpart(runs, 'article', span.end, 'late'),
  };
  const all = changes.flatMap((change) => change.source ?? []).reduce(hull, mapped);
  const inside = { start: Math.max(there.start, all.start), end: Math.min(there.end, all.end) };
  return { id: there.id, ...trimSpan(source, { start: inside.start, end: Math.max(inside.start, inside.end) }) };
}
