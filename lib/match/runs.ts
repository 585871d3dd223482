import type { Prepared } from '../align/prepare.ts';
import type { Pair } from '../align/weights.ts';
import { oncePer } from '../text/once.ts';
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

/** For each place of a text its norm's number; -1 for what is quoted and for boilerplate. */
function wordsOf(p: Prepared, norms: Int32Array): Int32Array {
  const words = new Int32Array(p.words.count).fill(-1);
  const quoted = quotedIn(p);
  for (const s of p.sentences) {
    if (s.keys.length === 0) continue;
    for (let t = s.from; t < s.to; t++) if (!quoted[t]) words[t] = norms[t] as number;
  }
  return words;
}

/** For each place the number of the pair of words that begins there; -1 where there is none. */
function pairsOf(words: Int32Array, size: number, numberOf: (pair: number) => number): Int32Array {
  const pairs = new Int32Array(words.length).fill(-1);
  for (let i = 0; i + 1 < words.length; i++) {
    const [x, y] = [words[i] as number, words[i + 1] as number];
    if (x >= 0 && y >= 0) pairs[i] = numberOf(x * size + y);
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

/** What of the article is the same whatever it is compared with. */
type Own = {
  readonly words: Int32Array;
  /** How many places have a word. */
  readonly count: number;
  /** The pairs of words that it has, by number. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly runs: Float64Array;
};

const ownOf = oncePer((a: Prepared): Own => {
  const words = wordsOf(a, a.norms.of);
  const pairs = new Map<number, number>();
  const places = pairsOf(words, a.norms.words.length, (pair) => {
    const number = pairs.get(pair) ?? pairs.size;
    if (number === pairs.size) pairs.set(pair, number);
    return number;
  });
  let count = 0;
  for (const n of words) if (n >= 0) count++;
  return { words, count, pairs, runs: runsOf(places, pairs.size) };
});

/** Whether a run has at least two ordinary words: titles, names and figures alone are nobody's wording, and tell most. */
function isProse({ keys, language }: Prepared, from: number): boolean {
  let common = 0;
  for (let t = from; t < from + RUN; t++) if ((language[keys.of[t] as number] as number) < 1) common++;
  return common >= 2;
}

/** The first places of every run. */
function placesOf(runs: Float64Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as number;
    if (run < 0) continue;
    const list = places.get(run);
    if (!list) places.set(run, [i]);
    else if (list.length < PLACES) list.push(i);
  }
  return places;
}

/** How many words are equal from `i` and `j` on. */
function lengthOf(a: Int32Array, i: number, b: Int32Array, j: number): number {
  let n = 0;
  while (i + n < a.length && j + n < b.length && (a[i + n] as number) >= 0 && a[i + n] === b[j + n]) n++;
  return n;
}

/**
 * Common runs of words outside quotation marks and boilerplate. Linear but for runs repeated in the source, of which only
 * the words and the pairs that the article has are looked at.
 */
export function commonRuns({ a, b, norms }: Pair): Runs {
  const mine = ownOf(a);
  const size = a.norms.words.length;
  const theirs = wordsOf(b, norms()).map((norm) => (norm < size ? norm : -1));
  const pairs = pairsOf(theirs, size, (pair) => mine.pairs.get(pair) ?? -1);
  const places = placesOf(runsOf(pairs, mine.pairs.size));
  if (places.size === 0) return { share: 0, longest: 0 };
  let [covered, until, longest] = [0, 0, 0];
  mine.runs.forEach((run, i) => {
    const at = run < 0 ? undefined : places.get(run);
    if (!at || !isProse(a, i)) return;
    covered += i + RUN - Math.max(until, i);
    if (i >= until || longest < until - i) {
      for (const j of at) longest = Math.max(longest, lengthOf(mine.words, i, theirs, j));
    }
    until = i + RUN;
  });
  return { share: covered / Math.max(RUN, mine.count), longest };
}
