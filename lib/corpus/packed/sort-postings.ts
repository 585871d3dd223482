import type { Postings } from './postings.ts';

/** Digits of 11 bits: three passes cover 32, and a table of 2,048 counters stays in the first-level cache. */
const DIGIT = 11;
const MASK = (1 << DIGIT) - 1;

/**
 * Sorted by hash, in new arrays: a least-significant-digit radix sort (Knuth, vol. 3, 5.2.5), O(n). It is stable, so
 * postings that come in ascending order of key leave in ascending order of key within each hash.
 */
export function sortPostings({ hashes, keys }: Postings): Postings {
  let from = { hashes, keys };
  for (let shift = 0; shift < 32; shift += DIGIT) {
    const to = { hashes: new Uint32Array(hashes.length), keys: new Uint32Array(hashes.length) };
    scatter(from, to, shift);
    from = to;
  }
  return from;
}

function scatter(from: Postings, to: Postings, shift: number): void {
  const at = new Uint32Array(MASK + 2);
  for (const hash of from.hashes) {
    const slot = ((hash >>> shift) & MASK) + 1;
    at[slot] = (at[slot] as number) + 1;
  }
  for (let d = 1; d <= MASK; d++) at[d] = (at[d] as number) + (at[d - 1] as number);
  for (let i = 0; i < from.hashes.length; i++) {
    const hash = from.hashes[i] as number;
    const digit = (hash >>> shift) & MASK;
    const place = at[digit] as number;
    at[digit] = place + 1;
    to.hashes[place] = hash;
    to.keys[place] = from.keys[i] as number;
  }
}
