import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Library, Posting } from '../../../lib/corpus/library.ts';
import type { Fingerprint } from '../../../lib/fingerprint/fingerprint.ts';
import { CANDIDATES, findCandidates } from '../../../lib/match/candidates.ts';

const SIZE = 3000;

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
  articles: async () => [],
});

/** The oracle: every article that holds anything with its whole score, all of them sorted. */
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
  return [...keys]
    .map((key) => {
      const [s, t] = [share(shingles, 100, key), share(terms, 300, key)];
      return { key, shingles: s, terms: t, score: s + t };
    })
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || x.key - y.key)
    .slice(0, CANDIDATES);
}

const keys = (most: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: most })
    .map((list) => list.sort((a, b) => a - b));
const lists = fc.array(fc.oneof({ weight: 4, arbitrary: keys(20) }, keys(400)), { minLength: 1, maxLength: 40 });

test('the candidates are the best of all articles, with their whole scores', async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.nat(40), async (all, cut) => {
      const held = new Map(all.map((list, hash) => [hash, list]));
      const hashes = [...held.keys(), 1000];
      const fingerprint: Fingerprint = {
        ...{ version: 1, length: 0, headline: [] },
        shingles: hashes.slice(0, cut),
        spans: hashes.slice(0, cut).flatMap((n) => [n, n + 1]),
        terms: hashes.slice(cut),
      };
      const { candidates } = await findCandidates(fingerprint, libraryOf(held));
      expect(candidates).toEqual(naive(fingerprint, held));
    }),
  );
});
