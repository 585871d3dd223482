import { decodeBucket } from './decode-bucket.ts';
import { encodeBucket } from './encode-bucket.ts';
import { type Postings, PostingsBuffer } from './postings.ts';
import { sortPostings } from './sort-postings.ts';

/**
 * A bucket's size aimed at. A query of some hundred hashes out of a large index reads one bucket a hash, so that smaller
 * ones cost fewer bytes, while each costs a row to write. Measured in Chromium over 32,000 articles with 650 hashes, on a
 * busy machine whose 150 records of 20 KB took 38 ms: 106 ms with buckets of 11 KB, 83 of 2.8, 75 of 1.4, 62 of 0.7. As a power
 * of two has it, 100,000 articles get buckets of 2.0 KB or of 1.0: of 2.0 they answer as soon, and settle in 19 s in place of 24.
 */
const BUCKET_BYTES = 2000;
/** Bytes a posting on average over real articles, of which two thirds of the hashes are in no other article. */
const POSTING_BYTES = 2.1;
/**
 * A million buckets, what a row's key has room for (see `rowKey`): those of a million articles have the size aimed at. At 2^17
 * they grew to 10 KB, and a query of a million articles read 24 MB in place of 18.
 */
const MAX_BITS = 20;

/** Into how many buckets, as a power of two, a segment of that many postings is cut. */
export const bucketBits = (postings: number): number =>
  Math.min(MAX_BITS, Math.max(0, Math.round(Math.log2((postings * POSTING_BYTES) / BUCKET_BYTES))));

/** The bucket of a hash: its top `bits` bits. Hashes are taken to be evenly spread. */
export const bucketOf = (hash: number, bits: number): number => (bits === 0 ? 0 : hash >>> (32 - bits));

/** Lowest and highest hash of a bucket. */
export function bucketRange(bucket: number, bits: number): { low: number; high: number } {
  const width = 2 ** (32 - bits);
  return { low: bucket * width, high: bucket * width + width - 1 };
}

export type PackedBucket = { readonly bucket: number; readonly bytes: Uint8Array<ArrayBuffer> };

/** Cuts sorted postings into buckets and packs each; empty ones are left out. */
export function packBuckets(postings: Postings, bits: number): PackedBucket[] {
  const buckets: PackedBucket[] = [];
  const { hashes } = postings;
  for (let from = 0; from < hashes.length; ) {
    const bucket = bucketOf(hashes[from] as number, bits);
    let to = from + 1;
    while (to < hashes.length && bucketOf(hashes[to] as number, bits) === bucket) to++;
    buckets.push({ bucket, bytes: encodeBucket(postings, from, to) });
    from = to;
  }
  return buckets;
}

/**
 * The postings of several runs of buckets within `[low, high]`, as one sorted whole. The runs come in ascending order
 * of their keys (a later run's keys are all above an earlier one's), so that the stable sort keeps every list ascending.
 * Keys in `gone` are dropped and noted in `dropped`.
 */
export function mergeBuckets(
  runs: readonly (readonly Uint8Array[])[],
  low: number,
  high: number,
  gone: ReadonlySet<number>,
  dropped: Set<number>,
): Postings {
  const bytes = runs.reduce((sum, run) => run.reduce((sum, { length }) => sum + length, sum), 0);
  const all = new PostingsBuffer(Math.ceil(bytes / POSTING_BYTES));
  for (const run of runs) for (const bytes of run) decodeBucket(bytes, low, high, all);
  const sorted = sortPostings(all.view());
  return gone.size === 0 ? sorted : without(sorted, gone, dropped);
}

function without({ hashes, keys }: Postings, gone: ReadonlySet<number>, dropped: Set<number>): Postings {
  const kept = new PostingsBuffer(hashes.length);
  for (let i = 0; i < hashes.length; i++) {
    const key = keys[i] as number;
    if (gone.has(key)) dropped.add(key);
    else kept.push(hashes[i] as number, key);
  }
  return kept.view();
}
