import type { Article, HeldArticle } from '../../lib/article/article.ts';
import type { Report } from '../../lib/report.ts';
import { overlap, type Span } from '../../lib/text/span.ts';
import { compare } from '../../lib/trace.ts';
import type { Answer, Failure } from './answer.ts';
import { readLines } from './data.ts';
import { rate, table, timing } from './score.ts';

/** A passage on both sides. */
export type Both = { readonly article: Span; readonly source: Span };
type Pair = { id: string; subset: string; article: Article; original: HeldArticle; passages: Both[] };
/** The passages that are there and those that were said. */
export type Case = { readonly cases: readonly Both[]; readonly said: readonly Both[] };

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

/** The passages of a report that come from somewhere. */
export const passagesIn = (report: Report): Both[] =>
  report.passages.flatMap((p) => (p.article && p.source ? [{ article: p.article, source: p.source }] : []));

/** A pair whose own plagdet stays below this is listed among the failures. */
const POOR = 0.5;

/** Which passages? PAN's measure, a subset, and pairs without reuse left without a passage. */
export async function evaluateAlign(dir: string): Promise<Answer> {
  const subsets = new Map<string, Case[]>();
  const failures: Failure[] = [];
  const ms: number[] = [];
  for (const { id, subset, article, original, passages: cases } of await readLines<Pair>(dir, 'align')) {
    const report = await compare(article, { ...original, id: 'original' });
    ms.push(report.ms);
    const one: Case = { cases, said: passagesIn(report) };
    subsets.set(subset, [...(subsets.get(subset) ?? []), one]);
    const own = plagdet([one]).plagdet;
    if (cases.length === 0 ? one.said.length > 0 : own < POOR)
      failures.push({ set: subset, id, what: `${one.said.length} passages said, plagdet ${own.toFixed(2)}` });
  }
  const rows = [...subsets].map(([subset, items]) => {
    const clean = items.filter((i) => i.said.length === 0).length;
    if (items.every((i) => i.cases.length === 0))
      return [subset, items.length, '-', '-', '-', '-', rate(clean, items.length)];
    const s = plagdet(items);
    return [subset, items.length, ...[s.precision, s.recall, s.granularity, s.plagdet].map((x) => x.toFixed(3)), '-'];
  });
  const head = ['subset', 'pairs', 'precision', 'recall', 'granularity', 'plagdet', 'without a passage %'];
  return { text: `${table(head, rows)}\n\n${timing(ms)}.`, failures };
}
