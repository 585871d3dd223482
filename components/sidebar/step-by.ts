/** The place after or before `at` among `length`, round and round; from nowhere (-1) the first or the last. */
export function stepBy(at: number, by: 1 | -1, length: number): number {
  if (at < 0) return by > 0 ? 0 : length - 1;
  return (at + by + length) % length;
}
