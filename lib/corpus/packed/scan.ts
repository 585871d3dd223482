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

/** Distinct values, ascending, as a typed array: the order every stage of the index works in. */
export function ascending(values: Iterable<number>): Uint32Array<ArrayBuffer> {
  const sorted = Uint32Array.from(values).sort();
  let length = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[length++] = sorted[i] as number;
  }
  return sorted.slice(0, length);
}
