import type { Link } from './links.ts';

/** Sentences that go back to one another: one to one, or split, or merged. Indices ascending. */
export type Unit = { readonly is: readonly number[]; readonly js: readonly number[]; readonly links: readonly Link[] };

/** Sentences of a split or merged one stand side by side; a further one shares words only. */
const BESIDE = 1;

const fits = (list: readonly number[], n: number): boolean =>
  list.includes(n) || list.some((m) => Math.abs(m - n) <= BESIDE);

/**
 * Links gathered into units, in article order. Strongest links first; a link joins a unit that has one of its sentences
 * when the other stands beside the unit's, and is dropped when it does not.
 */
export function unitsOf(links: readonly Link[]): Unit[] {
  const units: { is: number[]; js: number[]; links: Link[] }[] = [];
  for (const link of [...links].sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)) {
    const byI = units.find((u) => u.is.includes(link.i));
    const byJ = units.find((u) => u.js.includes(link.j));
    if (byI && byJ) continue;
    const unit = byI ?? byJ;
    if (!unit) units.push({ is: [link.i], js: [link.j], links: [link] });
    else if (fits(unit.is, link.i) && fits(unit.js, link.j)) {
      if (!unit.is.includes(link.i)) unit.is.push(link.i);
      if (!unit.js.includes(link.j)) unit.js.push(link.j);
      unit.links.push(link);
    }
  }
  for (const u of units) {
    u.is.sort((x, y) => x - y);
    u.js.sort((x, y) => x - y);
  }
  return units.sort((x, y) => (x.is[0] as number) - (y.is[0] as number));
}
