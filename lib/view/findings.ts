import { changesFact, gravity } from '../findings/rank.ts';
import type { Change, Passage, Report, SourceSpan, Span } from '../report.ts';
import { split } from './split.ts';

/** The text of a source by its id; undefined where it is not at hand. */
export type SourceText = (id: string) => string | undefined;

/** The texts of some sources by their ids. */
export function textIn(sources: readonly { readonly id: string; readonly text: string }[]): SourceText {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  return (id) => texts.get(id);
}

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

type Unnumbered = Omit<Finding, 'id'>;

/** Neighbours that are both taken word for word are one. */
function joinVerbatim(findings: readonly Unnumbered[]): Unnumbered[] {
  const joined: Unnumbered[] = [];
  for (const finding of findings) {
    const last = joined.at(-1);
    if (last?.kind === 'verbatim' && finding.kind === 'verbatim' && last.article && finding.article) {
      const source = last.source && finding.source && { ...last.source, end: finding.source.end };
      joined[joined.length - 1] = { ...last, article: { start: last.article.start, end: finding.article.end }, source };
    } else joined.push(finding);
  }
  return joined;
}

function findingsIn(passage: Passage, articleText: string, sourceText: SourceText): Unnumbered[] {
  const { kind, article, source, changes } = passage;
  const moved = passage.moved === true;
  if (kind === 'added' || kind === 'verbatim') return [{ kind, moved, article, source, changes }];
  const changed = kind === 'edited' ? 'altered' : 'paraphrased';
  if (!article) return [{ kind: changed, moved, article, source, changes }];
  const there = source ? sourceText(source.id) : undefined;
  const text = (of: string | undefined, span: Span | null) => (span ? of?.slice(span.start, span.end) : undefined);
  return joinVerbatim(
    split(passage, articleText, there).map((stretch): Unnumbered => {
      const same = text(articleText, stretch.article) === text(there, stretch.source);
      const kept = stretch.changes.length === 0 && (kind === 'edited' || same);
      return { ...stretch, kind: kept ? 'verbatim' : changed, moved };
    }),
  );
}

/** Everything found, in the order of the report. The same report and texts give the same list, wherever it is made. */
export function findingsOf(report: Report, articleText: string, sourceText: SourceText): Finding[] {
  return report.passages
    .flatMap((passage) => findingsIn(passage, articleText, sourceText))
    .map((finding, id) => ({ id, ...finding }));
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
export const altersFact = ({ changes }: Finding): boolean => changes.some(changesFact);

/** The page's own passages, in its order. */
export const added = (findings: readonly Finding[]): Finding[] => findings.filter(({ kind }) => kind === 'added');

/** What stands elsewhere than in its source, unaltered, in the order of the page. */
export const moved = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.moved && finding.kind === 'verbatim');
