/**
 * Winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003):
 * of every `window` neighbouring hashes the smallest is kept, the rightmost of equals. Returns the kept positions,
 * ascending. Guarantee: no `window` hashes in a row are without a kept one, so any shared run of `window` shingles
 * shares a fingerprint. Fewer hashes than a window keep their single smallest. O(n · window) at worst, O(n) expected.
 */
export function winnow(hashes: ArrayLike<number>, window: number): number[] {
  const kept: number[] = [];
  const n = hashes.length;
  if (n === 0) return kept;
  const last = Math.max(0, n - window);
  let min = -1;
  for (let from = 0; from <= last; from++) {
    const to = Math.min(n, from + window) - 1;
    if (min < from) {
      min = from;
      for (let i = from + 1; i <= to; i++) if ((hashes[i] as number) <= (hashes[min] as number)) min = i;
    } else if ((hashes[to] as number) <= (hashes[min] as number)) min = to;
    if (kept[kept.length - 1] !== min) kept.push(min);
  }
  return kept;
}
