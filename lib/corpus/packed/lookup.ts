import { BLOCK, HEADER, type Open, openBucket, readList } from './bucket-layout.ts';

/** One hash found in a bucket. `keys` is null where the list is longer than the limit asked for. */
export type Found = (hash: number, count: number, keys: Uint32Array | null) => void;

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
  const bucket = openBucket(bytes);
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
