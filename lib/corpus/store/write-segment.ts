import { countInto, lengthsFor } from '../packed/lengths.ts';
import type { Postings } from '../packed/postings.ts';
import { bucketBits, type PackedBucket, packBuckets } from '../packed/segment.ts';
import { type Database, rowKey } from './database.ts';
import type { Manifest, Segment } from './manifest.ts';
import type { MergeMode } from './merge-policy.ts';

/**
 * A row costs as much to write, read and delete as the bytes of a bucket: while much is being added a segment has a quarter
 * of the buckets. What settles is cut for queries, which read about one a hash.
 */
const COARSER = 2;

/** Into how many buckets, as a power of two, a segment is cut. */
export function cutFor(mode: MergeMode, postings: number): { bits: number; coarse: { coarse?: true } } {
  const bits = bucketBits(postings);
  if (mode === 'settled' || bits <= COARSER) return { bits, coarse: {} };
  return { bits: bits - COARSER, coarse: { coarse: true } };
}

/**
 * Writes sorted postings as a new segment and gives the manifest that lists it. Call it within the transaction that
 * writes the manifest too. No postings, no segment.
 */
export async function writeSegment(
  db: Database,
  manifest: Manifest,
  postings: Postings,
  articles: number,
  mode: MergeMode,
): Promise<Manifest> {
  if (postings.hashes.length === 0) return manifest;
  const { bits, coarse } = cutFor(mode, postings.hashes.length);
  const id = manifest.nextSegment;
  const bytes = await putBuckets(db, id, packBuckets(postings, bits));
  const { first, last } = keyRange(postings);
  const lengths = lengthsFor(first, last);
  countInto(lengths, first, postings);
  await db.lengths.put(lengths, id);
  const segment: Segment = { id, bits, first, last, articles, postings: postings.hashes.length, bytes, ...coarse };
  return { ...manifest, nextSegment: id + 1, segments: ordered([...manifest.segments, segment]) };
}

/** Stores the buckets of a segment, or some of them; gives their bytes. */
export async function putBuckets(db: Database, segment: number, buckets: readonly PackedBucket[]): Promise<number> {
  await db.buckets.bulkPut(
    buckets.map(({ bytes }) => bytes),
    buckets.map(({ bucket }) => rowKey(segment, bucket)),
  );
  return buckets.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** Segments by ascending key, as merging wants them. */
export const ordered = (segments: readonly Segment[]): Segment[] => [...segments].sort((a, b) => a.first - b.first);

function keyRange({ keys }: Postings): { first: number; last: number } {
  let first = 0xffffffff;
  let last = 0;
  // By number: an iterator makes an object for each of some hundred thousand.
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    if (key < first) first = key;
    if (key > last) last = key;
  }
  return { first, last };
}
