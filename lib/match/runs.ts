import type { Prepared } from '../align/prepare.ts';
import { isCommon } from '../text/word-weight.ts';
import { quotedIn } from './unquoted.ts';

/** Shortest run of equal words that is looked at. Four words of ordinary prose are seldom chosen twice by chance. */
const RUN = 4;
/** Places in the source where one run is followed; one that is repeated more often than that is a refrain. */
const PLACES = 8;
/** Two numbers under this make one number that is still exact: words and pairs of words are counted well below it. */
const BASE = 2 ** 26;

export type Runs = {
  /** Share of the article's words outside quotation marks that stand in a common run. */
  readonly share: number;
  /** Words in the longest common run outside quotation marks, on both sides. */
  readonly longest: number;
};

/** Small integers for words, and for pairs of words that follow each other, common to two texts. */
class Numbering {
  private readonly words = new Map<string, number>();
  private readonly pairs = new Map<number, number>();

  /** Each token's number; -1 for what is quoted and for boilerplate. */
  tokens(p: Prepared): Int32Array {
    const numbers = new Int32Array(p.tokens.length).fill(-1);
    const quoted = quotedIn(p);
    for (const s of p.sentences) {
      if (s.keys.length === 0) continue;
      for (let t = s.from; t < s.to; t++)
        if (!quoted[t]) numbers[t] = this.word((p.tokens[t] as { norm: string }).norm);
    }
    return numbers;
  }

  /** For each place the number of the run of RUN words that begins there; -1 where there is none. */
  runs(tokens: Int32Array): Float64Array {
    const two = new Int32Array(tokens.length).fill(-1);
    for (let i = 0; i + 1 < tokens.length; i++) {
      const [x, y] = [tokens[i] as number, tokens[i + 1] as number];
      if (x >= 0 && y >= 0) two[i] = this.pair(x * BASE + y);
    }
    const runs = new Float64Array(Math.max(0, tokens.length - RUN + 1)).fill(-1);
    for (let i = 0; i < runs.length; i++) {
      const [x, y] = [two[i] as number, two[i + 2] as number];
      if (x >= 0 && y >= 0) runs[i] = x * BASE + y;
    }
    return runs;
  }

  private word(norm: string): number {
    let n = this.words.get(norm);
    if (n === undefined) {
      n = this.words.size;
      this.words.set(norm, n);
    }
    return n;
  }

  private pair(of: number): number {
    let n = this.pairs.get(of);
    if (n === undefined) {
      n = this.pairs.size;
      this.pairs.set(of, n);
    }
    return n;
  }
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
  const numbering = new Numbering();
  const [mine, theirs] = [numbering.tokens(a), numbering.tokens(b)];
  const places = placesOf(numbering.runs(theirs));
  let [covered, until, longest] = [0, 0, 0];
  numbering.runs(mine).forEach((run, i) => {
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
