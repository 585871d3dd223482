import type { Span } from '../report.ts';
import { trimSpan } from '../text/span.ts';
import type { Finding, SourceText } from './findings.ts';
import type { Mark, MarkKind } from './mark.ts';
import { counterpart, type Run, sameRuns } from './same-runs.ts';

/** The word that ends at or before `at`, else the one after it: where words taken out left their trace. */
function wordBeside(text: string, at: number, whole: Span): Span {
  const before = /\S+\s*$/.exec(text.slice(whole.start, at));
  const after = /^\s*\S+/.exec(text.slice(at, whole.end));
  const span = before
    ? { start: whole.start + before.index, end: at }
    : { start: at, end: at + (after?.[0].length ?? 0) };
  return trimSpan(text, span);
}

function changedSpans(finding: Finding, whole: Span, text: string, runs: readonly Run[]): Span[] {
  return finding.changes
    .flatMap((change) => {
      if (change.article) return [change.article];
      if (!change.source || runs.length === 0) return [];
      return [wordBeside(text, counterpart(runs, 'source', change.source.start, 'early'), whole)];
    })
    .filter((span) => span.end > span.start && span.start >= whole.start && span.end <= whole.end)
    .sort((a, b) => a.start - b.start);
}

/** Changed words as altered, what is between them as taken word for word. They never overlap. */
function alteredMarks(finding: Finding, whole: Span, text: string, sourceText: SourceText): Mark[] {
  const { id, source } = finding;
  const there = source ? sourceText(source.id) : undefined;
  const runs = there === undefined ? [] : sameRuns(finding, text, there);
  const marks: Mark[] = [];
  let at = whole.start;
  const put = (kind: MarkKind, start: number, end: number) => {
    const span = trimSpan(text, { start, end });
    if (/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) marks.push({ id, kind, span });
  };
  for (const span of changedSpans(finding, whole, text, runs)) {
    put('verbatim', at, Math.max(at, span.start));
    put('altered', Math.max(at, span.start), Math.max(at, span.end));
    at = Math.max(at, span.end);
  }
  put('verbatim', at, whole.end);
  return marks;
}

/** What is marked on the page, in the order of the findings. */
export function marksOf(findings: readonly Finding[], articleText: string, sourceText: SourceText): Mark[] {
  return findings.flatMap((finding): Mark[] => {
    const { id, kind, article: span } = finding;
    if (!span) return [];
    if (kind === 'altered') return alteredMarks(finding, span, articleText, sourceText);
    return [{ id, kind: kind === 'paraphrased' ? 'altered' : kind, span }];
  });
}
