import type { Link } from '../align/links.ts';
import { heaviestRising } from '../align/rising.ts';

/** Share of links, weighted, that follow the link before them (by article order) in the source too. */
export function orderOf(links: readonly Link[]): number {
  const sorted = [...links].sort((x, y) => x.i - y.i || x.j - y.j);
  let [kept, all] = [0, 0];
  for (let n = 1; n < sorted.length; n++) {
    const [before, link] = [sorted[n - 1] as Link, sorted[n] as Link];
    if (link.i === before.i) continue;
    const w = Math.min(link.shared, before.shared);
    all += w;
    if (link.j >= before.j && link.j <= before.j + 6) kept += w;
  }
  return (kept + 0.5) / (all + 1);
}

/**
 * Weight of the heaviest rising run of links (one a sentence, its strongest) over the weight of all, from which the
 * expectation for shuffled links, 2·sqrt(n) of n, is taken off. 0 for chance, 1 for one order throughout.
 */
export function rising(links: readonly Link[]): number {
  const strongest = new Map<number, Link>();
  for (const l of links) if ((strongest.get(l.i)?.score ?? -1) < l.score) strongest.set(l.i, l);
  const row = [...strongest.values()].sort((x, y) => x.i - y.i);
  const n = row.length;
  if (n < 3) return 0;
  const inOrder = heaviestRising(row.map((l) => ({ at: l.j, weight: l.shared })));
  const all = row.reduce((sum, l) => sum + l.shared, 0);
  const heaviest = row.reduce((sum, l, k) => sum + (inOrder.has(k) ? l.shared : 0), 0);
  const chance = Math.min(0.9, 2 / Math.sqrt(n) - 1 / n);
  return Math.max(0, (heaviest / Math.max(1e-9, all) - chance) / (1 - chance));
}
