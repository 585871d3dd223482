/** Calls `found` for every hash that two ascending, duplicate-free lists share. O(a + b). */
export function scan(a: Uint32Array, b: Uint32Array, found: (hash: number) => void): void {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) found(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
}
