import { rankChanges } from '../findings/rank.ts';
import type { Change, ChangeKind, Span } from '../report.ts';
import { isBlank } from '../text/span.ts';
import { differing } from '../view/word-diff.ts';
import type { Row } from './row.ts';

/** A run of a passage as it is shown; `kinds` says how its words differ, gravest first, and is empty where they do not. */
export type Piece = { readonly text: string; readonly kinds: readonly ChangeKind[] };

/** The two sides of a row in pieces; each side's texts joined are its passage. Null where the side is empty. */
export type Sides = { readonly source: readonly Piece[] | null; readonly article: readonly Piece[] | null };

type Marked = { readonly span: Span; readonly changes: readonly Change[] };

/** Two marks with no more than this many unchanged letters between them are read as one: "[the] big [old] house". */
const NEAR = 4;

const isGap = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (!isBlank(text, at)) return false;
  return true;
};

/** Marks that touch, or have a space alone between them, are one; those of mere wording also over a short word. */
function joined(text: string, marks: readonly Marked[], near: number): Marked[] {
  const all: Marked[] = [];
  for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = all.at(-1);
    const plain = [...(last?.changes ?? []), ...mark.changes].every(({ kind }) => kind === 'wording');
    const meets =
      last &&
      (mark.span.start <= last.span.end ||
        isGap(text, last.span.end, mark.span.start) ||
        (plain && mark.span.start - last.span.end <= near));
    if (last && meets) {
      const span = { start: last.span.start, end: Math.max(last.span.end, mark.span.end) };
      all[all.length - 1] = { span, changes: [...last.changes, ...mark.changes] };
    } else all.push(mark);
  }
  return all;
}

/** Cuts `whole` of `text` at the marks; a mark that reaches beyond is cut. */
function cut(text: string, whole: Span, marks: readonly Marked[]): Piece[] {
  const pieces: Piece[] = [];
  let at = whole.start;
  const put = (end: number, kinds: Piece['kinds']) => {
    if (end > at) pieces.push({ text: text.slice(at, end), kinds });
    at = Math.max(at, end);
  };
  for (const { span, changes } of joined(text, marks, NEAR)) {
    put(Math.min(span.start, whole.end), []);
    put(Math.min(span.end, whole.end), [...new Set(rankChanges(changes).map(({ kind }) => kind))]);
  }
  put(whole.end, []);
  return pieces;
}

const named = (changes: readonly Change[], side: 'article' | 'source'): Marked[] =>
  changes.flatMap((change) => {
    const span = change[side];
    return span && span.end > span.start ? [{ span, changes: [change] }] : [];
  });

const WORDING: Change = { kind: 'wording', article: null, source: null };

/** From this share of differing letters on, a passage is beyond word-by-word marks: both sides are read whole. */
const BEYOND = 0.6;

const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The differing words of two passages that no change names, or none where most of them differ. */
function computed(source: string, there: Span, article: string, here: Span): { source: Marked[]; article: Marked[] } {
  const spans = differing(source.slice(there.start, there.end), article.slice(here.start, here.end));
  const shown = (side: readonly Span[], whole: Span) => sizeOf(side) <= BEYOND * (whole.end - whole.start);
  if (!shown(spans.before, there) || !shown(spans.after, here)) return { source: [], article: [] };
  const marks = (side: readonly Span[], by: number): Marked[] =>
    side.map(({ start, end }) => ({ span: { start: start + by, end: end + by }, changes: [WORDING] }));
  return { source: marks(spans.before, there.start), article: marks(spans.after, here.start) };
}

/** The words of a row's two sides, those that differ marked with how. */
export function sidesOf(row: Row, article: string, sourceText: string | undefined): Sides {
  const { article: here, source: given, changes } = row;
  const there = sourceText === undefined ? null : given;
  const source = sourceText ?? '';
  const both = here && there && (row.kind === 'altered' || row.kind === 'reworded');
  const marks =
    both && changes.length === 0
      ? computed(source, there, article, here)
      : { source: named(changes, 'source'), article: named(changes, 'article') };
  return {
    source: there ? cut(source, there, marks.source) : null,
    article: here ? cut(article, here, marks.article) : null,
  };
}
