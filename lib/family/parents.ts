import type { Lineage } from '../report.ts';
import type { Standing } from './family.ts';

/** What is known of some texts, which go by number; 0 is the page. */
export type Known = {
  readonly standings: readonly Standing[];
  /** The page's lineage, by its report. */
  readonly lineage: Lineage;
  /** Milliseconds since 1970, or null. */
  readonly when: readonly (number | null)[];
  /** Share of a text's words that stand in another word for word, 0..1. */
  readonly share: (of: number, inside: number) => number;
  readonly took: (i: number, from: number) => boolean;
  readonly names: (i: number, other: number) => boolean;
  /** Whether two are versions of one outlet's own text. */
  readonly version: (i: number, j: number) => boolean;
};

/** From whom a text comes. */
export type Parent = { readonly from: number; readonly kind: 'taken' | 'version'; readonly sure: boolean };

/** Less of a text than this is no descent. */
const LEAST = 0.1;

/** What a text that is named as the source may explain less than another, and still be taken for the nearer one. */
const NAMED = 0.1;

/** The text that explains the most of another, among those that explain some of it. */
function nearest({ share, names }: Known, i: number, among: readonly number[]): number | null {
  const worth = (j: number) => share(i, j) + (names(i, j) ? NAMED : 0);
  const some = among.filter((j) => j !== i && share(i, j) >= LEAST);
  return some.sort((a, b) => worth(b) - worth(a) || a - b)[0] ?? null;
}

function isBefore({ when }: Known, j: number, i: number): boolean {
  const [a, b] = [when[j], when[i]];
  return typeof a === 'number' && typeof b === 'number' && a < b;
}

/** Where a text comes from: surely one of some, else perhaps one of others; or its own outlet's earlier version, if nearer. */
function origin(known: Known, i: number, among: readonly number[], perhaps: readonly number[]): Parent | null {
  const { share, took, version } = known;
  const others = among.filter((j) => j !== i);
  const sure = nearest(
    known,
    i,
    others.filter((j) => took(i, j)),
  );
  const from = sure ?? nearest(known, i, perhaps);
  const earlier = nearest(
    known,
    i,
    others.filter((j) => version(i, j) && isBefore(known, j, i)),
  );
  if (earlier !== null && (from === null || share(i, earlier) >= share(i, from))) {
    return { from: earlier, kind: 'version', sure: true };
  }
  return from === null ? null : { from, kind: 'taken', sure: sure !== null };
}

/**
 * From whom each text most likely comes, null for those that none of the others explains; the report's own answers on the page
 * hold. Versions of one text follow each other by date. Of several texts that one may come from, the nearest is named, by how
 * much of it each explains; one that surely was taken from goes before one that only may have been. No text descends from itself.
 */
export function parentsOf(known: Known): (Parent | null)[] {
  const { standings, lineage, when, share, took } = known;
  const all = standings.map((_, i) => i);
  const of = (...some: readonly Standing[]) => all.filter((i) => some.includes(standings[i] as Standing));
  const own = lineage === 'version' || lineage === 'source';
  const versions = of('original', 'version', ...(own ? (['page'] as const) : []));
  const parents: (Parent | null)[] = standings.map(() => null);

  const descends = (i: number, from: number): boolean => {
    for (let at: number | undefined = i; at !== undefined; at = parents[at]?.from) if (at === from) return true;
    return false;
  };
  const set = (i: number, parent: Parent | null) => {
    if (parent && !descends(parent.from, i)) parents[i] = parent;
  };

  const dated = versions.filter((i) => when[i] !== null).sort((a, b) => Number(when[a]) - Number(when[b]) || a - b);
  dated.slice(1).forEach((i, n) => {
    const from = dated[n] as number;
    set(i, { from, kind: 'version', sure: Number(when[from]) < Number(when[i]) });
  });
  for (const i of versions.filter((one) => when[one] === null)) {
    const from = nearest(known, i, dated) ?? dated.at(-1) ?? versions.find((one) => one !== i && !descends(one, i));
    if (from !== undefined && from !== i) set(i, { from, kind: 'version', sure: false });
  }

  const [original] = of('original');
  const siblings = of('sibling');
  if (!own && original !== undefined) {
    // A text between the two, which the page surely took from and which explains more of it, is the nearer one.
    const between = siblings.filter((j) => took(0, j) && !took(j, 0) && share(0, j) > share(0, original));
    const near = lineage === 'taken' ? nearest(known, 0, between) : null;
    set(0, { from: near ?? original, kind: 'taken', sure: lineage === 'taken' });
  }
  const upstream = versions.length > 0 ? versions : siblings;
  for (const i of siblings) set(i, origin(known, i, [...versions, ...siblings], upstream));
  const copies = of('copy');
  const copied = own ? versions : [0];
  for (const i of copies) set(i, origin(known, i, [...copied, ...copies], copied));
  return parents;
}
