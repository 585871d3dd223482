import { bridge } from '../align/numbered.ts';
import type { Prepared } from '../align/prepare.ts';
import { isCommon } from '../text/word-weight.ts';
import { quotedIn } from './unquoted.ts';

/** Shortest run of equal words that is looked at. Four words of ordinary prose are seldom chosen twice by chance. */
const RUN = 4;
/** Places in the source where one run is followed; one that is repeated more often than that is a refrain. */
const PLACES = 8;
export type Runs = {
  /** Share of the article's words outside quotation marks that stand in a common run. */
  readonly share: number;
  /** Words in the longest common run outside quotation marks, on both sides. */
  readonly longest: number;
};

/** The word of each token by its number in the pair, `to` being the way there; -1 for what is quoted and for boilerplate. */
function wordsOf(p: Prepared, to?: Int32Array): Int32Array {
  const words = new Int32Array(p.tokens.length).fill(-1);
  const quoted = quotedIn(p);
  for (const s of p.sentences) {
    if (s.keys.length === 0) continue;
    for (let t = s.from; t < s.to; t++) {
      if (quoted[t]) continue;
      const n = p.norms.of[t] as number;
      words[t] = to ? (to[n] as number) : n;
    }
  }
  return words;
}

/** For each place the number of the pair of words that begins there; -1 where there is none. `numbers` takes in new ones. */
function pairsOf(words: Int32Array, size: number, numbers: Map<number, number>): Int32Array {
  const pairs = new Int32Array(words.length).fill(-1);
  for (let i = 0; i + 1 < words.length; i++) {
    const [x, y] = [words[i] as number, words[i + 1] as number];
    if (x < 0 || y < 0) continue;
    const both = x * size + y;
    let n = numbers.get(both);
    if (n === undefined) {
      n = numbers.size;
      numbers.set(both, n);
    }
    pairs[i] = n;
  }
  return pairs;
}

/** For each place the run of RUN words that begins there, two pairs as one number; -1 where there is none. */
function runsOf(pairs: Int32Array, size: number): Float64Array {
  const runs = new Float64Array(Math.max(0, pairs.length - RUN + 1)).fill(-1);
  for (let i = 0; i < runs.length; i++) {
    const [x, y] = [pairs[i] as number, pairs[i + 2] as number];
    if (x >= 0 && y >= 0) runs[i] = x * size + y;
  }
  return runs;
}

/** Whether a run has at least two ordinary words: titles, names and figures alone are nobody's wording. */
function isProse(p: Prepared, from: number): boolean {
  let common = 0;
  for (let k = from; k < from + RUN; k++) if (isCommon((p.tokens[k] as { stem: string }).stem)) common++;
  return common >= 2;
}

/** The first places of every run. */
function placesOf(runs: Float64Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  runs.forEach((run, i) => {
    if (run < 0) return;
    const list = places.get(run);
    if (!list) places.set(run, [i]);
    else if (list.length < PLACES) list.push(i);
  });
  return places;
}

/** How many tokens are equal from `i` and `j` on. */
function lengthOf(a: Int32Array, i: number, b: Int32Array, j: number): number {
  let n = 0;
  while (i + n < a.length && j + n < b.length && (a[i + n] as number) >= 0 && a[i + n] === b[j + n]) n++;
  return n;
}

/** Common runs of words outside quotation marks and boilerplate. Linear but for runs repeated in the source. */
export function commonRuns(a: Prepared, b: Prepared): Runs {
  const { to, size } = bridge(a.norms, b.norms);
  const [mine, theirs] = [wordsOf(a), wordsOf(b, to)];
  const numbers = new Map<number, number>();
  const [pairs, others] = [pairsOf(mine, size, numbers), pairsOf(theirs, size, numbers)];
  const places = placesOf(runsOf(others, numbers.size));
  let [covered, until, longest] = [0, 0, 0];
  runsOf(pairs, numbers.size).forEach((run, i) => {
    const at = run < 0 ? undefined : places.get(run);
    if (!at || !isProse(a, i)) return;
    covered += i + RUN - Math.max(until, i);
    if (i >= until || longest < until - i) {
      for (const j of at) longest = Math.max(longest, lengthOf(mine, i, theirs, j));
    }
    until = i + RUN;
  });
  let own = 0;
  for (const n of mine) if (n >= 0) own++;
  return { share: covered / Math.max(RUN, own), longest };
}
