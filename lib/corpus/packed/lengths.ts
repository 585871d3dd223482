import type { Postings } from './postings.ts';

/** How many hashes each article of a range of keys holds, from the lowest key on; what 16 bits do not hold is 65,535. */
export type Lengths = Uint16Array<ArrayBuffer>;

const MOST = 0xffff;

/** None counted yet, for keys in `[first, last]`. */
export const lengthsFor = (first: number, last: number): Lengths => new Uint16Array(last - first + 1);

/** Counts postings of keys in the range, in any order. */
export function countInto(lengths: Lengths, first: number, { keys }: Postings): void {
  for (let i = 0; i < keys.length; i++) {
    const at = (keys[i] as number) - first;
    const length = lengths[at] as number;
    if (length < MOST) lengths[at] = length + 1;
  }
}
