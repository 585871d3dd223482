import type { Article } from '../../lib/article/article.ts';
import type { Change, ChangeKind, Report } from '../../lib/report.ts';
import { overlap, type Span } from '../../lib/text/span.ts';
import { compare } from '../../lib/trace.ts';
import type { Answer, Failure } from './answer.ts';
import { readLines } from './data.ts';
import { quantile, rate, table } from './score.ts';

/** The spans of an alteration or a finding, null where a side has no words of it. */
export type Both = { readonly article: Span | null; readonly source: Span | null };
export type Gold = Both & { readonly kind: string; readonly also?: readonly string[] };
/** An altered article with what was altered in it, and what harmlessly differs. */
export type FindingRow = {
  readonly id: string;
  readonly article: Article;
  readonly original: Article;
  readonly gold: readonly Gold[];
  readonly noise: readonly Gold[];
};
/** Counts of one kind: how many there are, were found, were said, and of those said were right. */
type Count = { gold: number; found: number; said: number; right: number };

/** The kinds that the alterations are typed by; wording is none of them. */
export const TYPED: readonly ChangeKind[] = ['number', 'date', 'name', 'negation', 'quote', 'attribution', 'hedge'];

const isTyped = (kind: string): boolean => (TYPED as readonly string[]).includes(kind);

const size = (span: Span): number => span.end - span.start;
/** A finding counts only where its span is tight: at most three times the altered words, or 60 characters. */
const tight = (said: Span | null, gold: Span | null): boolean =>
  said !== null && gold !== null && overlap(said, gold) > 0 && size(said) <= Math.max(60, 3 * size(gold));
/** Whether a finding is told of an alteration: it lies there and is tight. */
export const meets = (said: Both, gold: Both): boolean =>
  tight(said.article, gold.article) || tight(said.source, gold.source);
const hasKind = (gold: Gold, kind: string): boolean => gold.kind === kind || gold.also?.includes(kind) === true;
/** Half of the shorter of two passages lies in the other. */
const halfOf = (said: Span | null, gold: Span | null): boolean =>
  said !== null && gold !== null && overlap(said, gold) / Math.min(size(said), size(gold)) >= 0.5;

const none = (): Count => ({ gold: 0, found: 0, said: 0, right: 0 });

/** Harmonic mean of precision and recall, 0..1; NaN where nothing was said and nothing was there. */
export function f1({ gold, found, said, right }: Count): number {
  const [precision, recall] = [said === 0 ? 0 : right / said, gold === 0 ? 0 : found / gold];
  return (2 * precision * recall) / (precision + recall || 1);
}

/** The figures of one run over a file of typed alterations. */
export type FindingFigures = {
  readonly kinds: Readonly<Record<string, Count>>;
  readonly typed: Count;
  readonly omitted: Count;
  readonly added: Count;
  readonly moved: { readonly all: number; readonly wrong: number };
  /** Typed findings an article that stand on harmless noise, and on nothing at all. */
  readonly onNoise: number;
  readonly elsewhere: number;
  readonly ms: number;
};

/** Counts the reports (in the order of the rows) as the shared scorer does. */
export function countFindings(rows: readonly FindingRow[], reports: readonly Report[]): FindingFigures {
  const kinds = Object.fromEntries(TYPED.map((kind) => [kind, none()])) as Record<string, Count>;
  const [omitted, added] = [none(), none()];
  const moved = { all: 0, wrong: 0 };
  let [onNoise, elsewhere] = [0, 0];
  rows.forEach((row, at) => {
    const report = reports[at] as Report;
    const changes = report.passages.flatMap((passage) => passage.changes).filter((c) => TYPED.includes(c.kind));
    for (const gold of row.gold.filter((g) => isTyped(g.kind))) {
      const count = kinds[gold.kind] as Count;
      count.gold++;
      if (changes.some((c) => meets(c, gold) && hasKind(gold, c.kind))) count.found++;
    }
    for (const change of changes) {
      const verdict = judge(change, row);
      const count = kinds[change.kind] as Count;
      count.said++;
      if (verdict === 'right') count.right++;
      if (verdict === 'noise') onNoise++;
      if (verdict === 'elsewhere') elsewhere++;
    }
    const put = report.passages.filter((p) => p.kind === 'added').map((p) => p.article);
    countWhole(
      omitted,
      report.omitted,
      row.gold.filter((g) => g.kind === 'omitted').map((g) => g.source),
    );
    countWhole(
      added,
      put,
      row.gold.filter((g) => g.kind === 'added').map((g) => g.article),
    );
    for (const gold of row.gold.filter((g) => g.kind === 'moved')) {
      moved.all++;
      if (report.omitted.some((o) => halfOf(o, gold.source)) || put.some((p) => halfOf(p, gold.article))) moved.wrong++;
    }
  });
  const typed = Object.values(kinds).reduce((sum, count) => add(sum, count), none());
  const n = Math.max(1, rows.length);
  const ms = quantile(
    reports.map((report) => report.ms),
    0.5,
  );
  return { kinds, typed, omitted, added, moved, onNoise: onNoise / n, elsewhere: elsewhere / n, ms };
}

function judge(change: Change, row: FindingRow): 'right' | 'other kind' | 'noise' | 'elsewhere' {
  const mine = row.gold.filter((gold) => meets(change, gold));
  if (mine.some((gold) => hasKind(gold, change.kind))) return 'right';
  if (mine.length > 0) return 'other kind';
  return row.noise.some((noise) => meets(change, noise)) ? 'noise' : 'elsewhere';
}

function countWhole(count: Count, said: readonly (Span | null)[], want: readonly (Span | null)[]): void {
  count.gold += want.length;
  count.said += said.length;
  count.found += want.filter((gold) => said.some((span) => halfOf(span, gold))).length;
  count.right += said.filter((span) => want.some((gold) => halfOf(span, gold))).length;
}

const add = (one: Count, other: Count): Count => ({
  gold: one.gold + other.gold,
  found: one.found + other.found,
  said: one.said + other.said,
  right: one.right + other.right,
});

/** The figures as a table and a sentence. */
export function findingsTable(figures: FindingFigures, articles: number): string {
  const line = (name: string, c: Count) => [
    name,
    c.gold,
    c.said,
    rate(c.right, c.said),
    rate(c.found, c.gold),
    f1(c).toFixed(3),
  ];
  return [
    table(
      ['kind', 'gold', 'said', 'precision %', 'recall %', 'F1'],
      [
        ...Object.entries(figures.kinds).map(([kind, count]) => line(kind, count)),
        line('typed, all', figures.typed),
        line('left out', figures.omitted),
        line('added', figures.added),
      ],
    ),
    `${articles} articles. Moved paragraphs called left out or added: ${figures.moved.wrong} of ${figures.moved.all}. ` +
      `False findings an article: on noise ${figures.onNoise.toFixed(3)}, elsewhere ${figures.elsewhere.toFixed(3)}. ` +
      `Median time of a comparison: ${figures.ms.toFixed(1)} ms.`,
  ].join('\n\n');
}

/** Typed alterations that were missed, and typed findings where there is none, with their offsets in the article. */
function failuresOf(row: FindingRow, report: Report): Failure[] {
  const changes = report.passages.flatMap((passage) => passage.changes).filter((c) => TYPED.includes(c.kind));
  const at = ({ article, source }: Both) => (article ? `at ${article.start}` : `at ${source?.start} of the original`);
  const missed = row.gold.filter(
    (gold) => isTyped(gold.kind) && !changes.some((c) => meets(c, gold) && hasKind(gold, c.kind)),
  );
  const wrong = changes.flatMap((c) => {
    const verdict = judge(c, row);
    return verdict === 'right' ? [] : [`${c.kind} ${at(c)}: ${verdict}`];
  });
  return [...missed.map((g) => `${g.kind} ${at(g)}: missed`), ...wrong].map((what) => ({
    set: 'findings',
    id: row.id,
    what,
  }));
}

/** What changed? Compares every article of `findings` with its original. */
export async function evaluateFindings(dir: string): Promise<Answer> {
  const rows = await readLines<FindingRow>(dir, 'findings');
  const reports: Report[] = [];
  for (const { article, original } of rows) reports.push(await compare(article, { ...original, id: 'original' }));
  return {
    text: findingsTable(countFindings(rows, reports), rows.length),
    failures: rows.flatMap((row, at) => failuresOf(row, reports[at] as Report)),
  };
}
