import fc from 'fast-check';
import { expect, test } from 'vitest';
import { riceBits } from '../../../lib/corpus/packed/bucket-layout.ts';
import { decodeBucket } from '../../../lib/corpus/packed/decode-bucket.ts';
import { encodeBucket } from '../../../lib/corpus/packed/encode-bucket.ts';
import { lookup } from '../../../lib/corpus/packed/lookup.ts';
import { type Postings, PostingsBuffer } from '../../../lib/corpus/packed/postings.ts';
import { scan } from '../../../lib/corpus/packed/scan.ts';
import { bucketBits, bucketOf, bucketRange, mergeBuckets, packBuckets } from '../../../lib/corpus/packed/segment.ts';
import { sortPostings } from '../../../lib/corpus/packed/sort-postings.ts';
import { ascending } from '../../../lib/fingerprint/ascending.ts';
import { articlesArbitrary, hashArbitrary, NaiveIndex } from './naive-index.ts';

function postingsOf(articles: readonly number[][], firstKey: number, step = 1): Postings {
  const buffer = new PostingsBuffer(4);
  articles.forEach((hashes, i) => {
    for (const hash of hashes) buffer.push(hash, firstKey + i * step);
  });
  return sortPostings(buffer.view());
}

function naiveOf(articles: readonly number[][], firstKey: number, step = 1): NaiveIndex {
  const index = new NaiveIndex();
  articles.forEach((hashes, i) => {
    index.add(firstKey + i * step, hashes);
  });
  return index;
}

const search = (bytes: Uint8Array, hashes: readonly number[], limit = 1e9) => {
  const hits: [number, number, number[] | null][] = [];
  const wanted = ascending(hashes);
  lookup(bytes, {
    wanted,
    at: 0,
    to: wanted.length,
    limit,
    found: (hash, count, keys) => hits.push([hash, count, keys && [...keys]]),
  });
  return hits;
};

test('sorting orders by hash and keeps keys ascending within one', () => {
  fc.assert(
    fc.property(articlesArbitrary, (articles) => {
      const { hashes, keys } = postingsOf(articles, 7);
      const pairs = articles.flatMap((list, i) => list.map((hash) => [hash, i + 7] as const));
      pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      expect([...hashes].map((hash, i) => [hash, keys[i]])).toEqual(pairs);
    }),
  );
});

test('the parameter of a Rice code is the logarithm of the mean gap, rounded down', () => {
  const naive = (range: number, count: number) => Math.max(0, Math.floor(Math.log2(range / count)));
  const counts = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 1_000_000 }));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 32 }), counts, (range, count) => {
      expect(riceBits(range, count)).toBe(naive(range, count));
    }),
  );
  for (let k = 0; k <= 32; k++) {
    for (const range of [2 ** k - 1, 2 ** k, 2 ** k + 1].filter((n) => n >= 1 && n <= 2 ** 32)) {
      expect(riceBits(range, 1)).toBe(naive(range, 1));
    }
  }
});

test('a bucket answers as the naive index does, for hashes that it holds and others', () => {
  fc.assert(
    fc.property(
      articlesArbitrary,
      fc.array(hashArbitrary, { maxLength: 50 }),
      fc.nat(1_000_000),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 0, max: 90 }),
      (articles, others, firstKey, step, limit) => {
        const naive = naiveOf(articles, firstKey, step);
        if (naive.hashes().length === 0) return;
        const postings = postingsOf(articles, firstKey, step);
        const bytes = encodeBucket(postings, 0, postings.hashes.length);
        const wanted = [...new Set([...naive.hashes().filter((_, i) => i % 3 === 0), ...others])].sort((a, b) => a - b);
        const expected = wanted
          .map((hash) => [hash, naive.keys(hash)] as const)
          .filter(([, keys]) => keys.length > 0)
          .map(([hash, keys]) => [hash, keys.length, keys.length > limit ? null : keys]);
        expect(search(bytes, wanted, limit)).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});

test('several thousand hashes, so many blocks, are each found', () => {
  const hashes = Array.from({ length: 5000 }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) >>> 0) % 0xffffff00);
  const postings = postingsOf([hashes, hashes.slice(0, 10)], 3);
  const bytes = encodeBucket(postings, 0, postings.hashes.length);
  expect(search(bytes, hashes).length).toBe(new Set(hashes).size);
  for (const hash of hashes.slice(0, 300)) {
    expect(search(bytes, [hash])).toEqual([[hash, hashes.indexOf(hash) < 10 ? 2 : 1, expect.anything()]]);
    expect(search(bytes, [hash + 1])).toEqual(hashes.includes(hash + 1) ? [expect.anything()] : []);
  }
});

test('decoding gives back what was encoded, cut to a range of hashes', () => {
  fc.assert(
    fc.property(articlesArbitrary, hashArbitrary, hashArbitrary, (articles, a, b) => {
      const postings = postingsOf(articles, 1);
      if (postings.hashes.length === 0) return;
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const out = new PostingsBuffer();
      decodeBucket(encodeBucket(postings, 0, postings.hashes.length), low, high, out);
      const inside = [...postings.hashes].map((hash, i) => [hash, postings.keys[i] as number]);
      const got = out.view();
      expect([...got.hashes].map((hash, i) => [hash, got.keys[i]])).toEqual(
        inside.filter(([hash]) => (hash as number) >= low && (hash as number) <= high),
      );
    }),
  );
});

test('buckets part the hashes without gap or overlap', () => {
  fc.assert(
    fc.property(hashArbitrary, fc.integer({ min: 0, max: 20 }), (hash, bits) => {
      const { low, high } = bucketRange(bucketOf(hash, bits), bits);
      expect(low <= hash && hash <= high).toBe(true);
      if (high < 0xffffffff) expect(bucketOf(high + 1, bits)).toBe(bucketOf(high, bits) + 1);
    }),
  );
  expect(bucketBits(1)).toBe(0);
  expect(bucketBits(1e12)).toBe(20);
});

test('merged runs, cut differently, hold what both held save the dropped keys', () => {
  fc.assert(
    fc.property(
      articlesArbitrary,
      articlesArbitrary,
      fc.nat(6),
      fc.nat(6),
      fc.uniqueArray(fc.nat(160)),
      (one, two, bitsOne, bitsTwo, gone) => {
        const runs = [
          packBuckets(postingsOf(one, 0), bitsOne).map(({ bytes }) => bytes),
          packBuckets(postingsOf(two, one.length), bitsTwo).map(({ bytes }) => bytes),
        ];
        const dropped = new Set<number>();
        const merged = mergeBuckets(runs, 0, 0xffffffff, new Set(gone), dropped);
        const naive = naiveOf([...one, ...two], 0);
        for (const key of gone) naive.remove(key);
        const pairs = naive.hashes().flatMap((hash) => naive.keys(hash).map((key) => [hash, key]));
        expect([...merged.hashes].map((hash, i) => [hash, merged.keys[i]])).toEqual(pairs);
        const withHashes = [...one, ...two].flatMap((hashes, key) => (hashes.length > 0 ? [key] : []));
        expect([...dropped].sort((a, b) => a - b)).toEqual(withHashes.filter((key) => gone.includes(key)));
      },
    ),
  );
});

test('a posting of one article in many thousands takes under four bytes', () => {
  const buffer = new PostingsBuffer();
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  // 300 hashes an article of 16,000 articles, a 64th of the hash space: the density of a whole library of that size.
  for (let key = 0; key < 16_000; key++) {
    for (let i = 0; i < 5; i++) buffer.push(random() >>> 6, key);
  }
  const postings = sortPostings(buffer.view());
  const bytes = packBuckets(postings, 10).reduce((sum, bucket) => sum + bucket.bytes.length, 0);
  expect(bytes / postings.hashes.length).toBeLessThan(4);
});

test('scan reports exactly the shared hashes', () => {
  fc.assert(
    fc.property(fc.array(hashArbitrary), fc.array(hashArbitrary), (a, b) => {
      const shared: number[] = [];
      scan(ascending(a), ascending(b), (hash) => shared.push(hash));
      expect(shared).toEqual([...new Set(a)].filter((hash) => b.includes(hash)).sort((x, y) => x - y));
    }),
  );
});
