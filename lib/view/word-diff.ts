import { diffWordsWithSpace } from 'diff';
import { changesFact } from '../findings/rank.ts';
import type { Passage, Span } from '../report.ts';

/** A run of a passage as it is shown; `gap` stands for unchanged words left out. */
export type Segment = { readonly kind: 'same' | 'deleted' | 'inserted' | 'gap'; readonly text: string };

/** The two sides of an altered passage. Leaving the gaps aside, each side's texts joined are its passage. */
export type BeforeAfter = {
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
  /** So much differs that the passages are to be read one after the other: only changed facts are marked in them. */
  readonly whole: boolean;
};

/** Past this many edits two passages are shown whole, not interleaved: nobody reads such a diff. */
const MAX_EDITS = 400;

/** Runs of unchanged words longer than this are cut to their ends; a third of a screen line in the sidebar each. */
const LONGEST_RUN = 18;
const KEPT_WORDS = 7;

/** Unchanged words between two changed runs that are read as one with them, where the runs together are twice as long. */
const SEAM = 2;

/** From this share of changed words on, on both sides, marking them says nothing any more. */
const BEYOND_REPAIR = 0.55;

/** Shorter passages are taken in at once, however much differs. */
const SHORT = 9;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/** Joins runs of changed words that only a word or two part: what a person would have marked in one stroke. */
function joinRuns(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of merge(spans, text)) {
    const last = joined.at(-1);
    const seam = last ? text.slice(last.end, span.start) : '';
    const gap = wordsIn(seam);
    const changed = last ? wordsIn(text.slice(last.start, last.end)) + wordsIn(text.slice(span.start, span.end)) : 0;
    if (last && gap <= SEAM && changed >= 2 * gap && !/[.!?\n]/.test(seam)) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}

/** Whether the marked words are most of a passage that is long enough to tell. */
function isRewritten(text: string, whole: Span, spans: readonly Span[]): boolean {
  const all = wordsIn(text.slice(whole.start, whole.end));
  const changed = spans.reduce((sum, { start, end }) => sum + wordsIn(text.slice(start, end)), 0);
  return all >= SHORT && changed >= BEYOND_REPAIR * all;
}

const merge = (spans: readonly Span[], text: string): Span[] => {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    const between = last ? text.slice(last.end, span.start) : '';
    if (last && (span.start <= last.end || /^\s*$/.test(between))) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
};

/** Cuts `whole` of `text` at the spans; those are the `kind` segments, what is between them the same ones. */
function cut(text: string, whole: Span, spans: readonly Span[], kind: 'deleted' | 'inserted'): Segment[] {
  const segments: Segment[] = [];
  let at = whole.start;
  const put = (end: number, as: Segment['kind']) => {
    if (end > at) segments.push({ kind: as, text: text.slice(at, end) });
    at = Math.max(at, end);
  };
  for (const span of merge(spans, text)) {
    put(Math.min(span.start, whole.end), 'same');
    put(Math.min(span.end, whole.end), kind);
  }
  put(whole.end, 'same');
  return segments;
}

/** Spans that differ between two strings, by words; both whole where they differ too much to be interleaved. */
export function differing(before: string, after: string): { before: Span[]; after: Span[] } {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS });
  if (!parts) return { before: [{ start: 0, end: before.length }], after: [{ start: 0, end: after.length }] };
  const spans: { before: Span[]; after: Span[] } = { before: [], after: [] };
  let b = 0;
  let a = 0;
  for (const { value, added, removed } of parts) {
    if (removed) spans.before.push({ start: b, end: b + value.length });
    if (added) spans.after.push({ start: a, end: a + value.length });
    if (!added) b += value.length;
    if (!removed) a += value.length;
  }
  return spans;
}

const shift = (spans: readonly Span[], by: number): Span[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }));

/**
 * Before and after of one altered passage. The engine's own changes say which words differ; a passage without them
 * (a paraphrase) is compared word by word here.
 */
export function beforeAfter(
  passage: Pick<Passage, 'article' | 'source' | 'changes'>,
  articleText: string,
  sourceText: string | undefined,
): BeforeAfter {
  const here = passage.article ?? { start: 0, end: 0 };
  const there = sourceText === undefined ? { start: 0, end: 0 } : (passage.source ?? { start: 0, end: 0 });
  const source = sourceText ?? '';
  const spansOf = (changes: Passage['changes']) => ({
    before: changes.flatMap((change) => (change.source ? [change.source] : [])),
    after: changes.flatMap((change) => (change.article ? [change.article] : [])),
  });
  const computed = () => {
    const spans = differing(source.slice(there.start, there.end), articleText.slice(here.start, here.end));
    return { before: shift(spans.before, there.start), after: shift(spans.after, here.start) };
  };
  const found = passage.changes.length > 0 ? spansOf(passage.changes) : computed();
  const joined = { before: joinRuns(found.before, source), after: joinRuns(found.after, articleText) };
  const whole = isRewritten(source, there, joined.before) && isRewritten(articleText, here, joined.after);
  const spans = whole ? spansOf(passage.changes.filter(changesFact)) : joined;
  return {
    before: cut(source, there, spans.before, 'deleted'),
    after: cut(articleText, here, spans.after, 'inserted'),
    whole,
  };
}

/** Cuts long unchanged runs to the words next to a change, so that a change in a long passage is seen at once. */
export function clip(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment, index): Segment[] => {
    if (segment.kind !== 'same') return [segment];
    const words = segment.text.match(/\s*\S+\s*/g) ?? [];
    if (words.length <= LONGEST_RUN) return [segment];
    // Nothing changed on this side: its beginning tells which passage it is.
    if (segments.length === 1) {
      return [
        { kind: 'same', text: words.slice(0, LONGEST_RUN).join('').trimEnd() },
        { kind: 'gap', text: ' … ' },
      ];
    }
    const head = index === 0 ? '' : words.slice(0, KEPT_WORDS).join('').trimEnd();
    const tail = index === segments.length - 1 ? '' : words.slice(-KEPT_WORDS).join('').trimStart();
    return [
      ...(head ? [{ kind: 'same' as const, text: head }] : []),
      { kind: 'gap' as const, text: ' … ' },
      ...(tail ? [{ kind: 'same' as const, text: tail }] : []),
    ];
  });
}
