import { wordWeight } from '../text/word-weight.ts';
import type { Prepared } from './prepare.ts';

/** How rare a key of the article is in the library, 0..1; 1 where nothing is known of it. */
export type Rarity = (key: string) => number;

/**
 * How much a key tells within one pair of texts: its rarity in the language times its rarity among the sentences of
 * the two (the inverse sentence frequency of Sanchez-Perez, Sidorov, Gelbukh, PAN 2014). What the whole story is about
 * stands in many sentences of both texts, written independently or not, and so tells little; nor does what the library
 * is full of, the names of a subject in the news.
 */
export function pairWeights(a: Prepared, b: Prepared, rarity: Rarity = () => 1): (key: string) => number {
  const counts = new Map<string, number>();
  for (const s of a.sentences) for (const k of s.keys) counts.set(k, (counts.get(k) ?? 0) + 1);
  for (const s of b.sentences) for (const k of s.keys) counts.set(k, (counts.get(k) ?? 0) + 1);
  const all = Math.log(1 + a.sentences.length + b.sentences.length);
  const known = new Map<string, number>();
  return (key) => {
    let w = known.get(key);
    if (w === undefined) {
      const language = wordWeight(key);
      const here = 1 - Math.log(counts.get(key) ?? 1) / all;
      w = language * language * Math.max(0.02, here) * rarity(key);
      known.set(key, w);
    }
    return w;
  };
}
