import fc from 'fast-check';
import { expect, test } from 'vitest';
import { winnow } from '../../../lib/fingerprint/winnow.ts';

const hashes = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 80 });
const windows = fc.integer({ min: 1, max: 8 });

test('the guarantee: no window of hashes in a row is without a kept one', () => {
  fc.assert(
    fc.property(hashes, windows, (h, w) => {
      const kept = new Set(winnow(h, w));
      for (let from = 0; from + w <= h.length; from++) {
        expect(Array.from({ length: w }, (_, k) => kept.has(from + k))).toContain(true);
      }
    }),
  );
});

test('a shared run of one window keeps a shared hash, whatever stands around it', () => {
  fc.assert(
    fc.property(hashes, hashes, hashes, hashes, windows, (run, a1, a2, b1, w) => {
      if (run.length < w) return;
      const keptOf = (text: number[]) => new Set(winnow(text, w).map((i) => text[i]));
      const [a, b] = [keptOf([...a1, ...run, ...a2]), keptOf([...b1, ...run])];
      expect([...a].some((hash) => b.has(hash))).toBe(true);
    }),
  );
});

test('against a naive reading of the paper: smallest of each window, the rightmost of equals', () => {
  fc.assert(
    fc.property(hashes, windows, (h, w) => {
      const naive = new Set<number>();
      for (let from = 0; from + w <= h.length; from++) {
        const part = h.slice(from, from + w);
        naive.add(from + part.lastIndexOf(Math.min(...part)));
      }
      if (h.length > 0 && h.length < w) naive.add(h.lastIndexOf(Math.min(...h)));
      expect(winnow(h, w)).toEqual([...naive].sort((x, y) => x - y));
    }),
  );
});

test('no hashes, no fingerprint', () => expect(winnow([], 4)).toEqual([]));
