import type { Change, Passage, SourceSpan, Span } from '../report.ts';
import { sentences } from '../text/sentences.ts';
import { anchorSentences } from './anchor-sentences.ts';
import type { Pair } from './pair-sentences.ts';

/** A stretch of a passage: a sentence or a few beside their counterpart in the source. */
export type Stretch = {
  readonly article: Span;
  readonly source: SourceSpan | null;
  readonly changes: readonly Change[];
};

type Group = Pair & { readonly changes: Change[] };

const whole = (parts: readonly Span[], from: number, to: number): Span | null => {
  const [first, last] = [parts[from], parts[to - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
};

/** The index of the sentence that holds an offset, or the one before the gap it lies in. */
function holding(parts: readonly Span[], at: number): number {
  const next = parts.findIndex(({ start }) => start > at);
  return Math.max(0, (next < 0 ? parts.length : next) - 1);
}

/** Which sentences of the article a change belongs to; words taken out count where their sentence's counterpart is. */
function placeOf(change: Change, parts: readonly Span[], sources: readonly Span[], groups: readonly Group[]) {
  if (change.article) {
    const first = holding(parts, change.article.start);
    return [first, Math.max(first, holding(parts, change.article.end - 1))] as const;
  }
  const at = holding(sources, change.source?.start ?? 0);
  const group = groups.find(({ sourceFrom, sourceTo }) => at >= sourceFrom && at < sourceTo) ?? groups.at(-1);
  return [group?.from ?? 0, group?.from ?? 0] as const;
}

/** Puts a change to the group that it lies in; one that spans several makes them one. */
function place(groups: Group[], change: Change, [first, last]: readonly [number, number]): Group[] {
  const touched = groups.filter(({ from, to }) => from <= last && to > first);
  const [start, end] = [touched[0], touched.at(-1)];
  if (!start || !end) return groups;
  const merged = {
    from: start.from,
    to: end.to,
    sourceFrom: start.sourceFrom,
    sourceTo: end.sourceTo,
    changes: [...touched.flatMap(({ changes }) => changes), change],
  };
  return [...groups.slice(0, groups.indexOf(start)), merged, ...groups.slice(groups.indexOf(end) + 1)];
}

/**
 * Cuts a passage, which may be many paragraphs long, into what a reader takes in at once: sentences beside their
 * counterparts in the source, with the changes between them.
 */
export function split(passage: Passage, article: string, source: string | undefined): Stretch[] {
  const { article: here, source: there, changes } = passage;
  if (!here) return [];
  const parts = sentences(article, here);
  const sources = there && source !== undefined ? sentences(source, there) : [];
  if (parts.length === 0 || sources.length === 0) {
    return [{ article: here, source: there, changes }];
  }
  let groups: Group[] = anchorSentences(article, parts, source ?? '', sources, changes).map((pair) => ({
    ...pair,
    changes: [],
  }));
  for (const change of changes) groups = place(groups, change, placeOf(change, parts, sources, groups));
  return groups.flatMap(({ from, to, sourceFrom, sourceTo, changes: own }) => {
    const span = whole(parts, from, to);
    const counterpart = whole(sources, sourceFrom, sourceTo);
    return span
      ? [{ article: span, source: counterpart && there ? { id: there.id, ...counterpart } : null, changes: own }]
      : [];
  });
}
