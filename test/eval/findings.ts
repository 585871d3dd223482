import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../lib/article/article.ts';
import type { Change, ChangeKind, Report } from '../../lib/report.ts';
import { overlap, type Span } from '../../lib/text/span.ts';
import { compare } from '../../lib/trace.ts';

type Both = { readonly article: Span | null; readonly source: Span | null };
type Gold = Both & { readonly kind: string; readonly also?: readonly string[] };
type Row = {
  readonly id: string;
  readonly article: Article;
  readonly original: Article;
  readonly gold: readonly Gold[];
  readonly noise: readonly Gold[];
};
/** Counts of one kind: how many there are, were found, were said, and of those said were right. */
type Count = { gold: number; found: number; said: number; right: number };

const TYPED: readonly ChangeKind[] = ['number', 'date', 'name', 'negation', 'quote', 'attribution', 'hedge'];

const size = (span: Span): number => span.end - span.start;
/** A finding counts only where its span is tight: at most three times the altered words, or 60 characters. */
const tight = (said: Span | null, gold: Span | null): boolean =>
  said !== null && gold !== null && overlap(said, gold) > 0 && size(said) <= Math.max(60, 3 * size(gold));
const meets = (said: Both, gold: Both): boolean => tight(said.article, gold.article) || tight(said.source, gold.source);
const hasKind = (gold: Gold, kind: string): boolean => gold.kind === kind || gold.also?.includes(kind) === true;
/** Half of the shorter of two passages lies in the other. */
const halfOf = (said: Span | null, gold: Span | null): boolean =>
  said !== null && gold !== null && overlap(said, gold) / Math.min(size(said), size(gold)) >= 0.5;

const none = (): Count => ({ gold: 0, found: 0, said: 0, right: 0 });
const percent = (part: number, all: number): string => (all === 0 ? '-' : ((100 * part) / all).toFixed(1));

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
export function countFindings(rows: readonly Row[], reports: readonly Report[]): FindingFigures {
  const kinds = Object.fromEntries(TYPED.map((kind) => [kind, none()])) as Record<string, Count>;
  const [omitted, added] = [none(), none()];
  const moved = { all: 0, wrong: 0 };
  let [onNoise, elsewhere] = [0, 0];
  rows.forEach((row, at) => {
    const report = reports[at] as Report;
    const changes = report.passages.flatMap((passage) => passage.changes).filter((c) => TYPED.includes(c.kind));
    for (const gold of row.gold.filter((g) => g.kind in kinds)) {
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
  const times = reports.map((report) => report.ms).sort((x, y) => x - y);
  const n = Math.max(1, rows.length);
  const ms = times[Math.floor(times.length / 2)] ?? 0;
  return { kinds, typed, omitted, added, moved, onNoise: onNoise / n, elsewhere: elsewhere / n, ms };
}

function judge(change: Change, row: Row): 'right' | 'other kind' | 'noise' | 'elsewhere' {
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

/** The figures as a table in Markdown. */
export function findingsTable(figures: FindingFigures, articles: number): string {
  const line = (name: string, c: Count) =>
    `| ${name} | ${c.gold} | ${c.said} | ${percent(c.right, c.said)} | ${percent(c.found, c.gold)} | ${f1(c).toFixed(3)} |`;
  return [
    '| kind | gold | said | precision % | recall % | F1 |',
    '|---|---|---|---|---|---|',
    ...Object.entries(figures.kinds).map(([kind, count]) => line(kind, count)),
    line('**typed, all**', figures.typed),
    line('left out', figures.omitted),
    line('added', figures.added),
    '',
    `${articles} articles. Moved paragraphs called left out or added: ${figures.moved.wrong} of ${figures.moved.all}. ` +
      `False findings an article: on noise ${figures.onNoise.toFixed(3)}, elsewhere ${figures.elsewhere.toFixed(3)}. ` +
      `Median time of a comparison: ${figures.ms.toFixed(1)} ms.`,
    '',
  ].join('\n');
}

/** What changed? Compares every article of `findings.ndjson.gz` with its original and prints the figures. */
export async function evaluateFindings(dataDir: string): Promise<string> {
  const lines = gunzipSync(await readFile(join(dataDir, 'findings.ndjson.gz')))
    .toString('utf8')
    .split('\n');
  const rows = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
  const reports: Report[] = [];
  for (const { article, original } of rows) reports.push(await compare(article, { ...original, id: 'original' }));
  return findingsTable(countFindings(rows, reports), rows.length);
}
