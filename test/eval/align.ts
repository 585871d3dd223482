import type { Article, HeldArticle } from '../../lib/article/article.ts';
import { overlap, type Span } from '../../lib/text/span.ts';
import { compare } from '../../lib/trace.ts';
import { readLines } from './data.ts';
import { percent, table, timing } from './score.ts';

type Both = { readonly article: Span; readonly source: Span };
type Pair = { id: string; subset: string; article: Article; original: HeldArticle; passages: Both[] };
type Case = { readonly cases: readonly Both[]; readonly said: readonly Both[] };

const SIDES = ['article', 'source'] as const;
const size = (b: Both): number => SIDES.reduce((sum, side) => sum + b[side].end - b[side].start, 0);
const touches = (a: Both, b: Both): boolean => SIDES.every((side) => overlap(a[side], b[side]) > 0);

/** Characters of `one`, both sides, that the union of `others` covers. */
function covered(one: Both, others: readonly Both[]): number {
  return SIDES.reduce((total, side) => {
    const cuts = others
      .map((o) => ({ start: Math.max(o[side].start, one[side].start), end: Math.min(o[side].end, one[side].end) }))
      .filter((s) => s.end > s.start)
      .sort((a, b) => a.start - b.start);
    let reach = Number.NEGATIVE_INFINITY;
    return cuts.reduce((sum, s) => {
      const gain = Math.max(0, s.end - Math.max(s.start, reach));
      reach = Math.max(reach, s.end);
      return sum + gain;
    }, total);
  }, 0);
}

/** PAN's measure (Potthast, Stein, Barrón-Cedeño, Rosso 2010), macro over cases and detections, by characters. */
export function plagdet(items: readonly Case[]) {
  let [precision, detections, recall, cases, hit, hits] = [0, 0, 0, 0, 0, 0];
  for (const { cases: gold, said } of items) {
    for (const d of said)
      precision +=
        covered(
          d,
          gold.filter((c) => touches(c, d)),
        ) / Math.max(1, size(d));
    detections += said.length;
    for (const c of gold) {
      const mine = said.filter((d) => touches(c, d));
      recall += covered(c, mine) / size(c);
      if (mine.length > 0) hit++;
      hits += mine.length;
    }
    cases += gold.length;
  }
  const [p, r, granularity] = [precision / Math.max(1, detections), recall / Math.max(1, cases), hit ? hits / hit : 1];
  const f = p + r > 0 ? (2 * p * r) / (p + r) : 0;
  return { precision: p, recall: r, granularity, plagdet: f / Math.log2(1 + granularity) };
}

/** Which passages? PAN's measure, a subset, and pairs without reuse left without a passage. */
export async function evaluateAlign(dir: string): Promise<string> {
  const subsets = new Map<string, Case[]>();
  const ms: number[] = [];
  for (const pair of await readLines<Pair>(dir, 'align')) {
    const report = await compare(pair.article, { ...pair.original, id: 'original' });
    ms.push(report.ms);
    const said = report.passages.flatMap((p) =>
      p.article && p.source ? [{ article: p.article, source: p.source }] : [],
    );
    subsets.set(pair.subset, [...(subsets.get(pair.subset) ?? []), { cases: pair.passages, said }]);
  }
  const rows = [...subsets].map(([subset, items]) => {
    if (subset === 'none') {
      const clean = items.filter((i) => i.said.length === 0).length / items.length;
      return [subset, items.length, '', '', '', `${percent(clean)} % without a passage`];
    }
    const s = plagdet(items);
    return [subset, items.length, ...[s.precision, s.recall, s.granularity, s.plagdet].map((x) => x.toFixed(3))];
  });
  return [table(['subset', 'pairs', 'precision', 'recall', 'granularity', 'plagdet'], rows), timing(ms)].join('\n\n');
}
