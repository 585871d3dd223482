import type { Change, Report, SourceSpan, Span } from '../report.ts';
import { gravity, isFact, isRespelling } from './kinds.ts';
import { split } from './split.ts';

/** The text of a source by its id; undefined where it is not at hand. */
export type SourceText = (id: string) => string | undefined;

/**
 * One thing that a reader is shown of a report: a passage, or a stretch of one. `id` is its place in the list, which is
 * its name towards the page.
 */
export type Finding = {
  readonly id: number;
  readonly kind: 'altered' | 'paraphrased' | 'added' | 'verbatim';
  readonly moved: boolean;
  readonly article: Span | null;
  readonly source: SourceSpan | null;
  readonly changes: readonly Change[];
};

/** Everything found, in the order of the report. The same report and texts give the same list, wherever it is made. */
export function findingsOf(report: Report, articleText: string, sourceText: SourceText): Finding[] {
  const found = report.passages.flatMap((passage): Omit<Finding, 'id'>[] => {
    const moved = passage.moved === true;
    const { kind, article, source, changes } = passage;
    if (kind !== 'edited') return [{ kind, moved, article, source, changes }];
    if (!article) return [{ kind: 'altered', moved, article, source, changes }];
    return split(passage, articleText, source ? sourceText(source.id) : undefined).map((stretch) => ({
      ...stretch,
      kind: stretch.changes.length > 0 ? 'altered' : 'verbatim',
      moved,
    }));
  });
  return found.map((finding, id) => ({ id, ...finding }));
}

const place = (finding: Finding): number => finding.article?.start ?? finding.source?.start ?? 0;

const WORDING: Change = { kind: 'wording', article: null, source: null };

/** Smaller is graver. A paraphrase without named changes ranks as wording. */
const gravityOf = ({ changes }: Finding): number => Math.min(gravity(WORDING), ...changes.map(gravity));

/** What says something otherwise than its source, the gravest first, then in the order of the page. */
export const altered = (findings: readonly Finding[]): Finding[] =>
  findings
    .filter(({ kind }) => kind === 'altered' || kind === 'paraphrased')
    .sort((a, b) => gravityOf(a) - gravityOf(b) || place(a) - place(b));

/** Whether a fact, and not only tone, spelling or wording, differs here. */
export const altersFact = ({ changes }: Finding): boolean =>
  changes.some((change) => isFact(change.kind) && !isRespelling(change));

/** Whether nothing but wording differs: such findings are folded away. */
export const onlyWording = ({ changes }: Finding): boolean => changes.every(({ kind }) => kind === 'wording');

/** The page's own passages, in its order. */
export const added = (findings: readonly Finding[]): Finding[] => findings.filter(({ kind }) => kind === 'added');

/** What stands elsewhere than in its source, unaltered, in the order of the page. */
export const moved = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.moved && finding.kind === 'verbatim');

/** What was taken as it was and where it was, in the order of the page. */
export const wordForWord = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => !finding.moved && finding.kind === 'verbatim');
