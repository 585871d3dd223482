import { BitReader } from './bits.ts';

/**
 * A bucket: a run of sorted postings as bytes. Layout: four words (distinct hashes, highest hash, lowest key, width of
 * the key range), a directory of blocks (first hash, place of its first bit), then the bits. A block is BLOCK hashes;
 * of each: the gap to the hash before it (not for a block's first), how many articles hold it, the gaps of their keys.
 * The parameters of the Rice codes follow from the header (Bernoulli model), so that none is stored. About 27 bits a
 * posting where a hash has one article of 100,000, under 2 bits where half of them hold it.
 */
export const BUCKET_FORMAT = 1;

/** Hashes a block: the directory then costs one bit a hash, and a lookup walks 32 entries on average. */
export const BLOCK = 64;
/** Longer lists carry their length in bits, so that a lookup of another hash jumps over them. */
export const JUMP = 32;
/** Bytes of the four words. */
export const HEADER = 16;

/** What a bucket holds, in figures: how many distinct hashes, from where to where, and the range of the keys. */
export type Shape = { count: number; low: number; high: number; base: number; range: number; hashBits: number };

/** The parameter of a Rice code for gaps that add up to `range`: the logarithm of the mean gap, rounded down. */
export function riceBits(range: number, count: number): number {
  const mean = range / count;
  if (mean < 1) return 0;
  // `clz32` sees the low 32 bits alone.
  return mean >= 2 ** 32 ? 32 : 31 - Math.clz32(mean);
}

/** A shape with what follows from it. */
export const shaped = (count: number, low: number, high: number, base: number, range: number): Shape => ({
  count,
  low,
  high,
  base,
  range,
  hashBits: riceBits(high - low + 1, count),
});

/** A bucket opened for reading; `start` is the byte where its bits begin. */
export type Open = { reader: BitReader; shape: Shape; blocks: number; start: number };

/** Reads the header; nothing is unpacked. */
export function openBucket(bytes: Uint8Array): Open {
  const reader = new BitReader(bytes);
  const count = reader.word(0);
  const shape = shaped(count, reader.word(HEADER), reader.word(4), reader.word(8), reader.word(12));
  const blocks = Math.ceil(count / BLOCK);
  return { reader, shape, blocks, start: HEADER + blocks * 8 };
}

/** Reads one list of keys, or steps over it (null); the reader stands behind its count. */
export function readList(reader: BitReader, shape: Shape, count: number, read: boolean): Uint32Array | null {
  if (count > JUMP) {
    const length = reader.gamma();
    if (!read) {
      reader.at += length;
      return null;
    }
  }
  const k = riceBits(shape.range, count);
  const keys = read ? new Uint32Array(count) : null;
  let key = shape.base - 1;
  for (let i = 0; i < count; i++) {
    key += reader.rice(k) + 1;
    if (keys) keys[i] = key;
  }
  return keys;
}
