import type { Alignment } from '../align/align.ts';
import type { Link } from '../align/links.ts';
import { sumOf } from '../align/weights.ts';
import { isDetail } from './details.ts';
import { type Unquoted, unquotedSentences } from './unquoted.ts';

/** How alike two aligned texts are outside quotation marks, sentence by sentence: read once, used by every figure. */
export type Likeness = {
  /** The article's sentences and the source's without their quotations. */
  readonly mine: readonly Unquoted[];
  readonly theirs: readonly Unquoted[];
  /** How alike the two sentences of each link are, 0..1. */
  readonly alike: ReadonlyMap<Link, number>;
  /** Weight of the ordinary words, no names and no figures, that each link shares. */
  readonly ordinary: ReadonlyMap<Link, number>;
};

/** A shorter sentence wholly inside a longer one counts a little under a whole match, from this many keys on. */
const CONTAINED = { share: 0.8, keys: 6 };
/** Sentences of fewer words outside quotations count in proportion. */
const SHORT = 6;

/** Linear in the keys of the linked sentences. */
export function likenessOf({ a, b, links, pair: { size, to, weights } }: Alignment): Likeness {
  const [mine, theirs] = [unquotedSentences(a), unquotedSentences(b)];
  const weightA = mine.map(({ keys }) => sumOf(keys, weights));
  // The last link whose sentence of the source has the key.
  const met = new Int32Array(size).fill(-1);
  const [alike, ordinary] = [new Map<Link, number>(), new Map<Link, number>()];
  for (const [n, l] of links.entries()) {
    const [x, y] = [mine[l.i] as Unquoted, theirs[l.j] as Unquoted];
    let weightY = 0;
    for (const key of y.keys) {
      const k = to[key] as number;
      met[k] = n;
      weightY += weights[k] as number;
    }
    const weightX = weightA[l.i] as number;
    let [shared, plain] = [0, 0];
    for (const k of x.keys) {
      if (met[k] !== n) continue;
      const w = weights[k] as number;
      shared += w;
      if (!isDetail(a, k)) plain += w;
    }
    const dice = (2 * shared) / Math.max(1e-9, weightX + weightY);
    const small = Math.min(x.keys.length, y.keys.length);
    const inside = small < CONTAINED.keys ? 0 : CONTAINED.share * (shared / Math.max(1e-9, Math.min(weightX, weightY)));
    alike.set(l, Math.max(dice, inside) * Math.min(1, Math.min(x.words, y.words) / SHORT));
    ordinary.set(l, plain);
  }
  return { mine, theirs, alike, ordinary };
}

/** For each sentence of one side the likeness of its best link. */
export function bestOf(side: 'i' | 'j', { mine, theirs, alike }: Likeness): Float64Array {
  const best = new Float64Array((side === 'i' ? mine : theirs).length);
  for (const [l, value] of alike) best[l[side]] = Math.max(best[l[side]] as number, value);
  return best;
}

/** Share of a side's words outside quotations, each sentence counted by its value; of a text under 20 words, of 20. */
export function covered(values: Float64Array, sides: readonly Unquoted[]): number {
  let [sum, words] = [0, 0];
  sides.forEach((s, n) => {
    sum += (values[n] as number) * s.words;
    words += s.words;
  });
  return sum / Math.max(20, words);
}
