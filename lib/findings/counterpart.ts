import { type Comparison, indexesOf, matchesOf, otherSide, type SideName } from './comparison.ts';

/** The same word on the other side: the one that it is matched with, or the only one there. */
export function counterpart(c: Comparison, side: SideName, at: number): number | undefined {
  const partner = matchesOf(c, side)[at] ?? -1;
  if (partner >= 0) return partner;
  const other = otherSide(side);
  const base = c[side][at]?.term.base;
  const all = indexesOf([0, c[other].length]).filter((i) => c[other][i]?.term.base === base);
  return all.length === 1 ? all[0] : undefined;
}
