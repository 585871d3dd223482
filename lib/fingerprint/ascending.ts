/** Distinct values, ascending, as a typed array: the order every stage of the index works in. */
export function ascending(values: Iterable<number>): Uint32Array<ArrayBuffer> {
  const sorted = Uint32Array.from(values).sort();
  let length = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[length++] = sorted[i] as number;
  }
  return sorted.slice(0, length);
}
