import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Library, Posting } from '../../../lib/corpus/library.ts';
import type { Fingerprint } from '../../../lib/fingerprint/fingerprint.ts';
import { CANDIDATES, EXCERPT, findCandidates, LENGTH, longest } from '../../../lib/match/candidates.ts';

const SIZE = 3000;

/** Hashes of an article: short ones and long ones stand beside each other; of some it is not known. */
const lengthOf = (key: number): number => (key % 7) * 500;

/** A library that is its postings. */
const libraryOf = (lists: ReadonlyMap<number, readonly number[]>): Library => ({
  size: async () => SIZE,
  postings: async (hashes, limit) =>
    new Map(
      hashes.flatMap((hash): [number, Posting][] => {
        const keys = lists.get(hash);
        return keys ? [[hash, { count: keys.length, keys: keys.length > limit ? [] : keys }]] : [];
      }),
    ),
  heads: async () => [],
  lengths: async () => lengthOf,
  articles: async () => [],
});

/**
 * The oracle: every article that holds anything with its whole score for its length, all of them sorted; behind the best of
 * these those that hold most shingles, from a weight on.
 */
function naive({ shingles, terms }: Fingerprint, lists: ReadonlyMap<number, readonly number[]>) {
  const weight = (hash: number) =>
    Math.max(0, Math.log((SIZE + 1) / ((lists.get(hash)?.length ?? 0) + 0.5)) / Math.log(SIZE + 2)) ** 2;
  const share = (hashes: readonly number[], longest: number, key: number) => {
    const whole = hashes.reduce((sum, hash) => sum + weight(hash), 0);
    const held = hashes.filter((hash) => {
      const keys = lists.get(hash) ?? [];
      return keys.length <= longest && keys.includes(key);
    });
    return held.reduce((sum, hash) => sum + weight(hash), 0) / Math.max(1e-9, whole);
  };
  const keys = new Set([...shingles, ...terms].flatMap((hash) => lists.get(hash) ?? []));
  const all = Math.max(
    1e-9,
    shingles.reduce((sum, hash) => sum + weight(hash), 0),
  );
  const better = (x: { key: number; score: number }, y: { key: number; score: number }) =>
    y.score - x.score || x.key - y.key;
  const weighed = [...keys]
    .map((key) => {
      const [s, t] = [share(shingles, 100, key), share(terms, longest(SIZE), key)];
      const length = 1 - LENGTH.b + (LENGTH.b * (lengthOf(key) || LENGTH.usual)) / LENGTH.usual;
      return { key, shingles: s, terms: t, score: s + t / length };
    })
    .filter(({ score }) => score > 0)
    .sort(better);
  const ranked = weighed.slice(0, CANDIDATES);
  const besides = weighed
    .filter((c) => !ranked.includes(c) && c.shingles * all >= EXCERPT.weight)
    .sort((x, y) => y.shingles - x.shingles || x.key - y.key)
    .slice(0, EXCERPT.most);
  return [...ranked, ...besides];
}

const keys = (most: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: most })
    .map((list) => list.sort((a, b) => a - b));
/** Among a few articles many hold several of the same hashes. */
const among = (min: number, max: number) =>
  fc.uniqueArray(fc.integer({ min, max }), { minLength: 4, maxLength: 16 }).map((list) => list.sort((a, b) => a - b));
const listsOf = (dense: ReturnType<typeof among>) =>
  fc.array(fc.oneof({ weight: 4, arbitrary: keys(20) }, { weight: 6, arbitrary: dense }, keys(400)), {
    minLength: 30,
    maxLength: 60,
  });
/** Those that hold many shingles are not those that hold many words. */
const lists = fc.tuple(listsOf(among(1, 20)), listsOf(among(100, 120)));

test('the candidates are the best of all articles, with their whole scores', async () => {
  let excerpts = 0;
  await fc.assert(
    fc.asyncProperty(lists, async ([runs, words]) => {
      const held = new Map([...runs, ...words].map((list, hash) => [hash, list]));
      const cut = runs.length;
      const hashes = [...held.keys(), 1000];
      const fingerprint: Fingerprint = {
        ...{ version: 1, length: 0, headline: [] },
        shingles: hashes.slice(0, cut),
        spans: hashes.slice(0, cut).flatMap((n) => [n, n + 1]),
        terms: hashes.slice(cut),
      };
      const { candidates } = await findCandidates(fingerprint, libraryOf(held));
      const expected = naive(fingerprint, held);
      excerpts += Math.max(0, expected.length - CANDIDATES);
      // Sums of the same weights in another order may differ in their last digit.
      const plain = (list: typeof expected) => list.map((c) => [c.key, c.score.toFixed(9)]).sort();
      expect(plain([...candidates])).toEqual(plain(expected));
    }),
  );
  expect(excerpts).toBeGreaterThan(0);
});
