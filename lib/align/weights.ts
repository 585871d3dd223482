import { once } from '../text/once.ts';
import { KEYS, NORMS } from './keys.ts';
import type { Prepared } from './prepare.ts';

/**
 * How rare a key is in the library, 0..1: the article's by their numbers, and those of its stems that only the other text has as a
 * key. The library is asked for these alone; of all other keys nothing is known, and they are as rare as can be.
 */
export type Rarity = { readonly own: Float64Array; readonly others: ReadonlyMap<string, number> };

/** Looked up once for all that an article is compared with. */
export function rarityOf({ keys, words, stems }: Prepared, inLibrary: (stem: string) => number): Rarity {
  const own = Float64Array.from(keys.words, (key) => inLibrary(stems().get(key) ?? key));
  const known = new Set(keys.words);
  const others = new Map<string, number>();
  for (const { stem } of words.forms) if (!known.has(stem)) others.set(stem, inLibrary(stem));
  return { own, others };
}

/** Two texts whose keys are numbered together: the article's keep their numbers, the source's own follow. */
export type Pair = {
  readonly a: Prepared;
  readonly b: Prepared;
  /** How many keys the two have. */
  readonly size: number;
  /** For each key of the source its number here. */
  readonly to: Int32Array;
  /** The keys of the source's sentences by these numbers; those of the article's are its own. */
  readonly theirs: readonly (readonly number[])[];
  /** How much each key tells. */
  readonly weights: Float64Array;
  /** The norm of each word of the source, numbered as the article's are; what only the source has, on from there. */
  readonly norms: () => Int32Array;
};

/**
 * How much a key tells within one pair of texts: its rarity in the language times its rarity among the sentences of
 * the two (the inverse sentence frequency of Sanchez-Perez, Sidorov, Gelbukh, PAN 2014). What the whole story is about
 * stands in many sentences of both texts, written independently or not, and so tells little; nor does what the library
 * is full of, the names of a subject in the news.
 */
export function pairOf(a: Prepared, b: Prepared, rarity?: Rarity): Pair {
  const { to, size } = KEYS.bridge(a.keys, b.keys);
  const theirs = b.sentences.map(({ keys }) => keys.map((k) => to[k] as number));
  const counts = new Int32Array(size);
  for (const { keys } of a.sentences) for (const k of keys) counts[k] = (counts[k] as number) + 1;
  for (const keys of theirs) for (const k of keys) counts[k] = (counts[k] as number) + 1;
  const all = Math.log(1 + a.sentences.length + b.sentences.length);
  const weights = new Float64Array(size);
  const weigh = (k: number, language: number, rare: number) => {
    const here = 1 - Math.log(counts[k] || 1) / all;
    weights[k] = language * language * Math.max(0.02, here) * rare;
  };
  const mine = a.keys.words.length;
  for (let k = 0; k < mine; k++) weigh(k, a.language[k] as number, rarity?.own[k] ?? 1);
  b.keys.words.forEach((key, n) => {
    const k = to[n] as number;
    if (k >= mine) weigh(k, b.language[n] as number, rarity?.others.get(key) ?? 1);
  });
  return { a, b, size, to, theirs, weights, norms: once(() => normsOf(a, b)) };
}

function normsOf(a: Prepared, b: Prepared): Int32Array {
  const { to } = NORMS.bridge(a.norms, b.norms);
  return b.norms.of.map((n) => to[n] as number);
}

/** Summed weight of some keys of a pair. */
export function sumOf(keys: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (const k of keys) sum += weights[k] as number;
  return sum;
}
