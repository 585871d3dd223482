import { type Alignment, align } from '../align/align.ts';
import { ascending } from '../fingerprint/ascending.ts';
import { shinglesOf } from '../fingerprint/make.ts';
import { once } from '../text/once.ts';
import { features } from './features.ts';
import { bestOf, covered, type Likeness, likenessOf } from './likeness.ts';
import { probability } from './probability.ts';
import type { Rivals } from './rival-claims.ts';
import { DERIVED_FROM } from './verdict.ts';

/** From this share of the shorter one's shingles on two articles are of one family: a copy does not explain its original away. */
const FAMILY = 0.15;
/** Shingles of which the share is taken at least, so that two short items are not related by a phrase. */
const LEAST = 20;
/** With fewer others than this to compare with, that none of them explains a passage tells nothing. */
const CROWD = 6;

/** An article's shingles, ascending, made when they are first asked for. */
type Shingles = () => Uint32Array;

function related(x: Shingles, y: Shingles): boolean {
  const [a, b] = [x(), y()];
  const enough = FAMILY * Math.max(LEAST, Math.min(a.length, b.length));
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [mine, other] = [a[i] as number, b[j] as number];
    if (mine === other && ++both >= enough) return true;
    if (mine <= other) i++;
    if (other <= mine) j++;
  }
  return false;
}

/**
 * The strongest candidate and those that tell its story too: they share its text, or are derived from it as far as two texts alone
 * show. Rewrites share few shingles with what they were made from, so those that look derived themselves are aligned with it.
 */
function familyOf(
  alignments: readonly Alignment[],
  shingles: readonly Shingles[],
  chances: readonly number[],
): Set<number> {
  const strongest = chances.indexOf(Math.max(...chances));
  const family = new Set([strongest]);
  const { b } = alignments[strongest] as Alignment;
  const own = shingles[strongest] as Shingles;
  alignments.forEach((other, n) => {
    if (n === strongest || !((chances[n] as number) >= DERIVED_FROM)) return;
    if (related(own, shingles[n] as Shingles) || chanceOf(align(other.b, b)) >= DERIVED_FROM) family.add(n);
  });
  return family;
}

function chanceOf(alignment: Alignment): number {
  return probability(features(alignment, likenessOf(alignment)), null);
}

/**
 * Sets the candidates for one article against each other: for each sentence of the article, what one explains beyond the best
 * of the others that are no family of it. Null for all where there are too few of them. `chances` are their probabilities as
 * pairs. Some 2 ms for a dozen articles of 800 words, and 3 ms more for each that looks derived.
 */
export function rivalsOf(
  alignments: readonly Alignment[],
  likeness: readonly Likeness[],
  chances: readonly number[],
): (Rivals | null)[] {
  if (alignments.length <= CROWD) return alignments.map(() => null);
  const best = likeness.map((l) => bestOf('i', l));
  const explains = best.map((values) => values.some((value) => value > 0));
  const shingles = alignments.map(({ b }) => once(() => ascending(shinglesOf(b.norms.figures, b.norms.of))));
  const family = familyOf(alignments, shingles, chances);
  const kin = shingles.map((mine, n) =>
    shingles
      .slice(0, n)
      .map((other, m) => explains[n] && explains[m] && ((family.has(n) && family.has(m)) || related(mine, other))),
  );
  return best.map((mine, n) => {
    const sides = (likeness[n] as Likeness).mine;
    const all = covered(mine, sides);
    if (all === 0) return { explained: 0, alone: 0 };
    const beyond = mine.slice();
    best.forEach((other, m) => {
      if (m === n || !explains[m] || kin[Math.max(n, m)]?.[Math.min(n, m)]) return;
      other.forEach((value, i) => {
        beyond[i] = Math.min(beyond[i] as number, Math.max(0, (mine[i] as number) - value));
      });
    });
    const alone = covered(beyond, sides);
    return { explained: 1 - alone / all, alone };
  });
}
