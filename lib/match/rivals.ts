import type { Alignment } from '../align/align.ts';
import type { Prepared } from '../align/prepare.ts';
import { makeFingerprint } from '../fingerprint/make.ts';
import { bestOf, covered, type Likeness } from './likeness.ts';

/** What the other candidates say of one: an original explains what they do not. */
export type Rivals = {
  /** Share of its coverage that another candidate, no relative of it, explains as well: the subject's, or a standing paragraph's. */
  readonly explained: number;
  /** Coverage that it alone explains, 0..1. */
  readonly alone: number;
};

/** From this share of the shorter one's shingles on two articles are of one family: a copy does not explain its original away. */
const FAMILY = 0.15;
/** Shingles of which the share is taken at least, so that two short items are not related by a phrase. */
const LEAST = 20;
/** With fewer others than this to compare with, that none of them explains a passage tells nothing. */
const CROWD = 6;

function related(x: ReadonlySet<number>, y: ReadonlySet<number>): boolean {
  const [small, large] = x.size < y.size ? [x, y] : [y, x];
  const enough = FAMILY * Math.max(LEAST, small.size);
  let both = 0;
  for (const hash of small) if (large.has(hash) && ++both >= enough) return true;
  return false;
}

const shinglesOf = ({ article }: Prepared): Set<number> => new Set(makeFingerprint(article).shingles);

/**
 * Sets the candidates for one article against each other: for each sentence of the article, what one explains beyond the best
 * of the others that are no family of it. Null for all where there are too few of them. Some 2 ms for a dozen articles of 800 words.
 */
export function rivalsOf(alignments: readonly Alignment[], likeness: readonly Likeness[]): (Rivals | null)[] {
  if (alignments.length <= CROWD) return alignments.map(() => null);
  const best = likeness.map((l) => bestOf('i', l));
  const shingles = alignments.map(({ b }) => shinglesOf(b));
  return best.map((mine, n) => {
    const sides = (likeness[n] as Likeness).mine;
    const all = covered(mine, sides);
    if (all === 0) return { explained: 0, alone: 0 };
    const beyond = mine.slice();
    best.forEach((other, m) => {
      if (m === n || related(shingles[n] as Set<number>, shingles[m] as Set<number>)) return;
      other.forEach((value, i) => {
        beyond[i] = Math.min(beyond[i] as number, Math.max(0, (mine[i] as number) - value));
      });
    });
    const alone = covered(beyond, sides);
    return { explained: 1 - alone / all, alone };
  });
}
