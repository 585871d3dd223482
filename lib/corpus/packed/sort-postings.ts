import type { Postings } from './postings.ts';

/** Bits of a digit at most: a table of 8,192 counters just stays in the first-level cache. */
const DIGIT = 13;

/**
 * Sorted by hash, in new arrays: a least-significant-digit radix sort (Knuth, vol. 3, 5.2.5) over the bits in which the
 * hashes differ, O(n). It is stable, so postings that come in ascending order of key leave in ascending order of key
 * within each hash.
 */
export function sortPostings(postings: Postings): Postings {
  const width = differing(postings.hashes);
  // At least one pass, which copies.
  const passes = Math.max(1, Math.ceil(width / DIGIT));
  const digit = Math.ceil(width / passes);
  let from = postings;
  let spare: Postings | null = null;
  for (let pass = 0; pass < passes; pass++) {
    const to: Postings = spare ?? columns(postings.hashes.length);
    scatter(from, to, pass * digit, digit);
    // What came from outside is never written to.
    spare = from === postings ? null : from;
    from = to;
  }
  return from;
}

const columns = (length: number): Postings => ({ hashes: new Uint32Array(length), keys: new Uint32Array(length) });

/** How many low bits hold all in which the hashes differ: those of one step of a merge share their high ones. */
function differing(hashes: Uint32Array): number {
  const first = hashes[0] ?? 0;
  let differ = 0;
  for (let i = 0; i < hashes.length; i++) differ |= (hashes[i] as number) ^ first;
  return 32 - Math.clz32(differ);
}

function scatter(from: Postings, to: Postings, shift: number, digit: number): void {
  const { hashes, keys } = from;
  const mask = 2 ** digit - 1;
  const at = new Uint32Array(mask + 2);
  for (let i = 0; i < hashes.length; i++) {
    const slot = (((hashes[i] as number) >>> shift) & mask) + 1;
    at[slot] = (at[slot] as number) + 1;
  }
  for (let d = 1; d <= mask; d++) at[d] = (at[d] as number) + (at[d - 1] as number);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    const slot = (hash >>> shift) & mask;
    const place = at[slot] as number;
    at[slot] = place + 1;
    to.hashes[place] = hash;
    to.keys[place] = keys[i] as number;
  }
}
