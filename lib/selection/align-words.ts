import type { Token } from '../text/tokens.ts';

/** Where a short text's words stand in another: pairs of token indices, ascending on both sides. */
export type WordAlignment = {
  readonly pairs: readonly (readonly [short: number, long: number])[];
  readonly score: number;
};

/** Of Smith and Waterman's scheme: words put in, left out or changed cost this; equal ones give their weight. */
const GAP = 0.35;
const CHANGED = 0.5;
/** The same word in another form (said, says). */
const SAME_STEM = 0.7;

/**
 * The best local alignment of two texts by words (T. F. Smith, M. S. Waterman, "Identification of common molecular
 * subsequences", J. Mol. Biol. 1981), O(n·m) time and bytes: for a window some times as long as the short text.
 */
export function alignWords(
  short: readonly Token[],
  long: readonly Token[],
  weightOf: (token: Token) => number,
): WordAlignment {
  const width = long.length + 1;
  const scores = new Float32Array((short.length + 1) * width);
  let [best, end] = [0, 0];
  const likeness = (a: Token, b: Token): number => {
    if (a.norm === b.norm) return weightOf(a);
    return a.stem === b.stem ? SAME_STEM * weightOf(a) : -CHANGED;
  };
  for (let i = 1; i <= short.length; i++) {
    const a = short[i - 1] as Token;
    for (let j = 1; j < width; j++) {
      const at = i * width + j;
      const diagonal = (scores[at - width - 1] as number) + likeness(a, long[j - 1] as Token);
      const score = Math.max(0, diagonal, (scores[at - width] as number) - GAP, (scores[at - 1] as number) - GAP);
      scores[at] = score;
      if (score > best) [best, end] = [score, at];
    }
  }
  const pairs: [number, number][] = [];
  for (let at = end; (scores[at] as number) > 0; ) {
    const [i, j] = [Math.floor(at / width), at % width];
    const like = likeness(short[i - 1] as Token, long[j - 1] as Token);
    const score = scores[at] as number;
    if (Math.abs(score - ((scores[at - width - 1] as number) + like)) < 1e-4) {
      if (like > 0) pairs.push([i - 1, j - 1]);
      at -= width + 1;
    } else if (Math.abs(score - ((scores[at - width] as number) - GAP)) < 1e-4) at -= width;
    else at--;
  }
  return { pairs: pairs.reverse(), score: best };
}
