import { type Pair, sumOf } from './weights.ts';

/** How alike sentence `i` of the article and sentence `j` of the source are. */
export type SentencePair = {
  readonly i: number;
  readonly j: number;
  /** Weight of the shared keys. */
  readonly shared: number;
  /** Share of each side's weight that is shared, 0..1. */
  readonly ofArticle: number;
  readonly ofSource: number;
  /** Dice's coefficient over weights: 2·shared / (both). */
  readonly dice: number;
};

/** Keys in more than this share of the source's sentences pair everything with everything and are skipped as seeds. */
const COMMON = 0.5;
/** Nor does a key that stands in so many sentences tell one from another, however long the text. */
const CROWDED = 100;
/** Best pairs kept for each sentence of the article: a merged one has three or four, the rest is chance. */
const KEPT = 12;
/** Pairs sharing less than this of the shorter side are noise at any later threshold. */
const FLOOR = 0.12;

/** Every pair of sentences worth looking at, through an inverted index of the source: no n·m comparison. */
export function similarPairs({ a, b, size, theirs, weights }: Pair): SentencePair[] {
  const index = new Array<number[] | undefined>(size);
  theirs.forEach((keys, j) => {
    for (const k of keys) {
      const list = index[k];
      if (list) list.push(j);
      else index[k] = [j];
    }
  });
  const weightB = theirs.map((keys) => sumOf(keys, weights));
  const limit = Math.min(CROWDED, Math.max(8, COMMON * b.sentences.length));
  const shared = new Float64Array(b.sentences.length);
  const pairs: SentencePair[] = [];
  a.sentences.forEach((s, i) => {
    const touched: number[] = [];
    let weightA = 0;
    for (const k of s.keys) {
      const w = weights[k] as number;
      weightA += w;
      const list = index[k];
      if (!list || list.length > limit) continue;
      for (const j of list) {
        if (shared[j] === 0) touched.push(j);
        shared[j] = (shared[j] as number) + w;
      }
    }
    const mine: SentencePair[] = [];
    for (const j of touched) {
      const sum = shared[j] as number;
      shared[j] = 0;
      const other = weightB[j] as number;
      const ofArticle = sum / Math.max(1e-9, weightA);
      const ofSource = sum / Math.max(1e-9, other);
      if (Math.max(ofArticle, ofSource) < FLOOR) continue;
      mine.push({ i, j, shared: sum, ofArticle, ofSource, dice: (2 * sum) / Math.max(1e-9, weightA + other) });
    }
    if (mine.length > KEPT) mine.sort((x, y) => y.shared - x.shared || x.j - y.j).length = KEPT;
    pairs.push(...mine);
  });
  return pairs;
}
