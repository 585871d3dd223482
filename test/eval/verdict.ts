import type { Article, HeldArticle } from '../../lib/article/article.ts';
import { compare } from '../../lib/trace.ts';
import type { Answer } from './answer.ts';
import { readLines } from './data.ts';
import { auc, isDerived, percent, rate, table, timing } from './score.ts';

type Pair = { id: string; set: string; label: 0 | 1; article: Article; original: HeldArticle };

/** One labelled pair with what was said of it. */
export type VerdictRow = {
  readonly id: string;
  readonly set: string;
  readonly label: 0 | 1;
  readonly verdict: string;
  readonly probability: number;
};

const right = (r: VerdictRow): boolean => isDerived(r.verdict) === (r.label === 1);

/** Accuracy a set and averaged over the sets, AUC of `probability`, F1 of "derived"; all 0..1. */
export function verdictFigures(rows: readonly VerdictRow[]) {
  const sets = [...new Set(rows.map((r) => r.set))].map((set) => {
    const mine = rows.filter((r) => r.set === set);
    return { set, label: mine[0]?.label ?? 0, pairs: mine.length, right: mine.filter(right).length / mine.length };
  });
  const said = rows.filter((r) => isDerived(r.verdict));
  const f1 = (2 * said.filter(right).length) / (said.length + rows.filter((r) => r.label === 1).length);
  const mean = sets.reduce((sum, s) => sum + s.right, 0) / sets.length;
  return { sets, f1, mean, auc: auc(rows.map((r) => ({ score: r.probability, positive: r.label === 1 }))) };
}

/** The reliability curve: how often texts given a probability in each tenth are derived, beside the mean stated. */
function reliability(rows: readonly VerdictRow[]): string {
  const tenths = Array.from({ length: 10 }, (_, t) =>
    rows.filter((r) => Math.min(9, Math.floor(r.probability * 10)) === t),
  );
  return table(
    ['stated', 'pairs', 'mean stated %', 'derived %', ''],
    tenths.map((of, t) => {
      const derived = of.filter((r) => r.label === 1).length;
      const stated = of.reduce((sum, r) => sum + r.probability, 0);
      const bar = '█'.repeat(of.length ? Math.round((20 * derived) / of.length) : 0).padEnd(20);
      return [
        `${(t / 10).toFixed(1)}-${((t + 1) / 10).toFixed(1)}`,
        of.length,
        rate(stated, of.length),
        rate(derived, of.length),
        bar,
      ];
    }),
  );
}

/** Is it derived? Accuracy a set, AUC and F1 over all, the reliability of `probability`. */
export async function evaluateVerdict(dir: string): Promise<Answer> {
  const rows: VerdictRow[] = [];
  const ms: number[] = [];
  for (const { id, set, label, article, original } of await readLines<Pair>(dir, 'verdict')) {
    const report = await compare(article, { ...original, id: 'original' });
    ms.push(report.ms);
    rows.push({ id, set, label, verdict: report.verdict, probability: report.probability });
  }
  const { sets, f1, mean, auc } = verdictFigures(rows);
  const text = [
    table(
      ['set', 'label', 'pairs', 'right %'],
      sets.map((s) => [s.set, s.label, s.pairs, percent(s.right)]),
    ),
    `AUC ${auc.toFixed(3)}, F1 ${f1.toFixed(3)}, accuracy averaged over the sets ${percent(mean)} %; ${timing(ms)}.`,
    reliability(rows),
  ].join('\n\n');
  const failures = rows
    .filter((r) => !right(r))
    .map(({ set, id, verdict, probability, label }) => ({
      set,
      id,
      what: `${verdict}, ${probability.toFixed(2)}; labelled ${label === 1 ? 'derived' : 'independent'}`,
    }));
  return { text, failures };
}
