import { BitReader, BitWriter } from './bits.ts';
import type { Postings, PostingsBuffer } from './postings.ts';

/**
 * A bucket: a run of sorted postings as bytes. Layout: four words (distinct hashes, highest hash, lowest key, width of
 * the key range), a directory of blocks (first hash, place of its first bit), then the bits. A block is BLOCK hashes;
 * of each: the gap to the hash before it (not for a block's first), how many articles hold it, the gaps of their keys.
 * The parameters of the Rice codes follow from the header (Bernoulli model), so that none is stored. About 27 bits a
 * posting where a hash has one article of 100,000, under 2 bits where half of them hold it.
 */
export const BUCKET_FORMAT = 1;

/** Hashes a block: the directory then costs one bit a hash, and a lookup walks 32 entries on average. */
const BLOCK = 64;
/** Longer lists carry their length in bits, so that a lookup of another hash jumps over them. */
const JUMP = 32;
const HEADER = 16;

/** One hash found in a bucket. `keys` is null where the list is longer than the limit asked for. */
export type Found = (hash: number, count: number, keys: Uint32Array | null) => void;

/** Packs the sorted postings `[from, to)`, at least one. */
export function encodeBucket({ hashes, keys }: Postings, from: number, to: number): Uint8Array<ArrayBuffer> {
  const shape = measure(hashes, keys, from, to);
  const directory: number[] = [];
  const bits = new BitWriter();
  let entry = 0;
  let before = 0;
  for (let start = from; start < to; ) {
    const hash = hashes[start] as number;
    let end = start + 1;
    while (end < to && hashes[end] === hash) end++;
    if (entry++ % BLOCK === 0) directory.push(hash, bits.length);
    else bits.rice(hash - before - 1, shape.hashBits);
    encodeList(bits, keys, start, end, shape);
    before = hash;
    start = end;
  }
  return assemble(shape, directory, bits.done());
}

type Shape = { count: number; low: number; high: number; base: number; range: number; hashBits: number };

const riceBits = (range: number, count: number): number => Math.max(0, Math.floor(Math.log2(range / count)));

function measure(hashes: Uint32Array, keys: Uint32Array, from: number, to: number): Shape {
  let count = 0;
  let base = 0xffffffff;
  let top = 0;
  for (let i = from; i < to; i++) {
    if (i === from || hashes[i] !== hashes[i - 1]) count++;
    base = Math.min(base, keys[i] as number);
    top = Math.max(top, keys[i] as number);
  }
  return shaped(count, hashes[from] as number, hashes[to - 1] as number, base, top - base + 1);
}

const shaped = (count: number, low: number, high: number, base: number, range: number): Shape => ({
  count,
  low,
  high,
  base,
  range,
  hashBits: riceBits(high - low + 1, count),
});

function encodeList(bits: BitWriter, keys: Uint32Array, start: number, end: number, shape: Shape): void {
  const count = end - start;
  const list = count > JUMP ? new BitWriter() : bits;
  bits.gamma(count);
  const k = riceBits(shape.range, count);
  let before = shape.base - 1;
  for (let i = start; i < end; i++) {
    const key = keys[i] as number;
    list.rice(key - before - 1, k);
    before = key;
  }
  if (list === bits) return;
  bits.gamma(list.length);
  copyBits(list, bits);
}

function copyBits(from: BitWriter, to: BitWriter): void {
  const bytes = from.done();
  let left = from.length;
  for (let i = 0; left > 0; i++, left -= 8) {
    const width = Math.min(8, left);
    to.put((bytes[i] as number) >>> (8 - width), width);
  }
}

function assemble(shape: Shape, directory: number[], bits: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = HEADER + directory.length * 4;
  const bytes = new Uint8Array(start + bits.length);
  const view = new DataView(bytes.buffer);
  [shape.count, shape.high, shape.base, shape.range, ...directory].forEach((word, i) => {
    view.setUint32(i * 4, word);
  });
  bytes.set(bits, start);
  return bytes;
}

type Open = { reader: BitReader; shape: Shape; blocks: number; start: number };

function open(bytes: Uint8Array): Open {
  const reader = new BitReader(bytes);
  const count = reader.word(0);
  const shape = shaped(count, reader.word(HEADER), reader.word(4), reader.word(8), reader.word(12));
  const blocks = Math.ceil(count / BLOCK);
  return { reader, shape, blocks, start: HEADER + blocks * 8 };
}

/** What a lookup wants: the ascending hashes `[at, to)`. `at` moves as they are dealt with. */
export type Search = {
  readonly wanted: Uint32Array;
  at: number;
  readonly to: number;
  /** Lists longer than this are reported by their count alone. */
  readonly limit: number;
  readonly found: Found;
};

/** Finds the wanted hashes without unpacking the rest: a binary search for the block, a walk within it. */
export function lookup(bytes: Uint8Array, search: Search): void {
  const bucket = open(bytes);
  while (search.at < search.to) {
    const hash = search.wanted[search.at] as number;
    if (hash > bucket.shape.high) return;
    if (hash < bucket.shape.low) search.at++;
    else searchBlock(bucket, blockOf(bucket, hash), search);
  }
}

/** The last block whose first hash is not above `hash`. */
function blockOf({ reader, blocks }: Open, hash: number): number {
  let low = 0;
  let high = blocks - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (reader.word(HEADER + middle * 8) <= hash) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Reports the wanted hashes that lie within the block, and moves on to the first that lies behind it. */
function searchBlock({ reader, shape, blocks, start }: Open, block: number, search: Search): void {
  const { wanted, to, limit } = search;
  let hash = reader.word(HEADER + block * 8);
  reader.at = start * 8 + reader.word(HEADER + block * 8 + 4);
  const entries = Math.min(BLOCK, shape.count - block * BLOCK);
  for (let entry = 0; entry < entries; entry++) {
    if (entry > 0) hash += reader.rice(shape.hashBits) + 1;
    skipBelow(search, hash);
    if (search.at === to) return;
    const hit = wanted[search.at] === hash;
    const count = reader.gamma();
    const keys = readList(reader, shape, count, hit && count <= limit);
    if (!hit) continue;
    search.found(hash, count, keys);
    search.at++;
  }
  // What is wanted between this block's last hash and the next block's first is in neither.
  skipBelow(search, block + 1 < blocks ? reader.word(HEADER + (block + 1) * 8) : shape.high + 1);
}

function skipBelow(search: Search, hash: number): void {
  while (search.at < search.to && (search.wanted[search.at] as number) < hash) search.at++;
}

/** Reads or steps over one list. */
function readList(reader: BitReader, shape: Shape, count: number, read: boolean): Uint32Array | null {
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

/** Appends every posting of the bucket whose hash is in `[low, high]`, in order; for merging. */
export function decodeBucket(bytes: Uint8Array, low: number, high: number, out: PostingsBuffer): void {
  const { reader, shape, start } = open(bytes);
  if (high < shape.low || low > shape.high) return;
  let hash = 0;
  reader.at = start * 8;
  for (let entry = 0; entry < shape.count; entry++) {
    if (entry % BLOCK === 0) hash = reader.word(HEADER + (entry / BLOCK) * 8);
    else hash += reader.rice(shape.hashBits) + 1;
    if (hash > high) return;
    const keys = readList(reader, shape, reader.gamma(), hash >= low);
    if (keys) for (const key of keys) out.push(hash, key);
  }
}
