import type { Article, HeldArticle } from '../../lib/article/article.ts';
import { compare } from '../../lib/trace.ts';
import { readLines } from './data.ts';
import { auc, isDerived, percent, table, timing } from './score.ts';

type Pair = { id: string; set: string; label: 0 | 1; article: Article; original: HeldArticle };
type Row = { readonly set: string; readonly label: number; readonly said: boolean; readonly probability: number };

/** How often texts given a probability in each tenth are derived. */
function reliability(rows: readonly Row[]): string {
  const tenths = Array.from({ length: 10 }, (_, t) =>
    rows.filter((r) => Math.min(9, Math.floor(r.probability * 10)) === t),
  );
  return table(
    ['stated', 'pairs', 'derived %'],
    tenths.map((of, t) => [
      `${(t / 10).toFixed(1)}-${((t + 1) / 10).toFixed(1)}`,
      of.length,
      of.length ? percent(of.filter((r) => r.label === 1).length / of.length) : '-',
    ]),
  );
}

/** Is it derived? Accuracy a set, AUC and F1 over all, the reliability of `probability`. */
export async function evaluateVerdict(dir: string): Promise<string> {
  const rows: Row[] = [];
  const ms: number[] = [];
  for (const pair of await readLines<Pair>(dir, 'verdict')) {
    const report = await compare(pair.article, { ...pair.original, id: 'original' });
    ms.push(report.ms);
    rows.push({ set: pair.set, label: pair.label, said: isDerived(report.verdict), probability: report.probability });
  }
  const sets = [...new Set(rows.map((r) => r.set))].map((set) => {
    const mine = rows.filter((r) => r.set === set);
    return {
      set,
      label: mine[0]?.label ?? 0,
      n: mine.length,
      right: mine.filter((r) => r.said === (r.label === 1)).length / mine.length,
    };
  });
  const hits = rows.filter((r) => r.said && r.label === 1).length;
  const f1 = (2 * hits) / (rows.filter((r) => r.said).length + rows.filter((r) => r.label === 1).length);
  const mean = sets.reduce((sum, s) => sum + s.right, 0) / sets.length;
  const area = auc(rows.map((r) => ({ score: r.probability, positive: r.label === 1 })));
  return [
    table(
      ['set', 'label', 'pairs', 'right %'],
      sets.map((s) => [s.set, s.label, s.n, percent(s.right)]),
    ),
    `AUC ${area.toFixed(3)}   F1 ${f1.toFixed(3)}   accuracy averaged over the sets ${percent(mean)} %   ${timing(ms)}`,
    reliability(rows),
  ].join('\n\n');
}
