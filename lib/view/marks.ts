import type { Passage, Report, Span } from '../report.ts';
import { trimSpan } from '../text/span.ts';
import type { SourceText } from './report-text.ts';
import { differing } from './word-diff.ts';

export type MarkKind = 'altered' | 'added' | 'verbatim';

/** Every kind of mark, in the order in which they are painted over each other: the last is on top. */
export const MARK_KINDS: readonly MarkKind[] = ['verbatim', 'added', 'altered'];

/** All that the page is told of a finding: `id` is the passage's place in the report, `span` lies in the page's own text. */
export type Mark = { readonly id: number; readonly kind: MarkKind; readonly span: Span };

/** The word that ends at or before `at`, else the one after it: where words taken out left their trace. */
function wordBeside(text: string, at: number, whole: Span): Span {
  const before = /\S+\s*$/.exec(text.slice(whole.start, at));
  const after = /^\s*\S+/.exec(text.slice(at, whole.end));
  const span = before
    ? { start: whole.start + before.index, end: at }
    : { start: at, end: at + (after?.[0].length ?? 0) };
  return trimSpan(text, span);
}

/** Where offset `at` of the passage's source falls in the article, by the words that both have. */
function offsetInArticle(passage: Passage, at: number, article: string, source: string): number {
  const [here, there] = [passage.article, passage.source];
  if (!here || !there) return 0;
  const cuts = differing(source.slice(there.start, there.end), article.slice(here.start, here.end));
  const target = at - there.start;
  // Walk both sides in step: between two differing runs the texts are the same, so their offsets move together.
  let [b, a, i, j] = [0, 0, 0, 0];
  while (b < target) {
    const [cutBefore, cutAfter] = [cuts.before[i], cuts.after[j]];
    if (cutBefore?.start === b) [b, i] = [cutBefore.end, i + 1];
    else if (cutAfter?.start === a) [a, j] = [cutAfter.end, j + 1];
    else {
      const run = Math.min((cutBefore?.start ?? Infinity) - b, (cutAfter?.start ?? Infinity) - a, target - b);
      [b, a] = [b + run, a + run];
    }
  }
  return Math.min(here.start + a, here.end);
}

function changedSpans(passage: Passage, article: string, source: string | undefined): Span[] {
  const { article: here } = passage;
  if (!here) return [];
  return passage.changes
    .flatMap((change) => {
      if (change.article) return [change.article];
      if (!change.source || source === undefined || !passage.source) return [];
      return [wordBeside(article, offsetInArticle(passage, change.source.start, article, source), here)];
    })
    .filter((span) => span.end > span.start && span.start >= here.start && span.end <= here.end)
    .sort((a, b) => a.start - b.start);
}

function editedMarks(id: number, passage: Passage, article: string, source: string | undefined): Mark[] {
  const whole = passage.article;
  if (!whole) return [];
  const marks: Mark[] = [];
  let at = whole.start;
  const put = (kind: MarkKind, start: number, end: number) => {
    const span = trimSpan(article, { start, end });
    if (/[\p{L}\p{N}]/u.test(article.slice(span.start, span.end))) marks.push({ id, kind, span });
  };
  for (const span of changedSpans(passage, article, source)) {
    put('verbatim', at, Math.max(at, span.start));
    put('altered', Math.max(at, span.start), Math.max(at, span.end));
    at = Math.max(at, span.end);
  }
  put('verbatim', at, whole.end);
  return marks;
}

/** The marks of a report, in the order of its passages. They never overlap within one passage. */
export function marksOf(report: Report, articleText: string, sourceText: SourceText): Mark[] {
  return report.passages.flatMap((passage, id): Mark[] => {
    const span = passage.article;
    if (!span) return [];
    if (passage.kind === 'added') return [{ id, kind: 'added', span }];
    if (passage.kind === 'verbatim') return [{ id, kind: 'verbatim', span }];
    if (passage.kind === 'paraphrased') return [{ id, kind: 'altered', span }];
    return editedMarks(id, passage, articleText, passage.source ? sourceText(passage.source.id) : undefined);
  });
}

/** The passage that a position of the page's text belongs to: an altered word's before its surroundings'. */
export function markAt(marks: readonly Mark[], offset: number): Mark | undefined {
  const hits = marks.filter(({ span }) => offset >= span.start && offset < span.end);
  return hits.sort((a, b) => MARK_KINDS.indexOf(b.kind) - MARK_KINDS.indexOf(a.kind))[0];
}
