import { nextTask } from '../next-task.ts';
import { countInto, type Lengths, lengthsFor } from '../packed/lengths.ts';
import { bucketOf, mergeBuckets, type PackedBucket, packBuckets } from '../packed/segment.ts';
import { type Database, dropSegment, rowKey } from './database.ts';
import { type Manifest, readManifest, type Segment, writeManifest } from './manifest.ts';
import { chooseMerge, type MergeMode } from './merge-policy.ts';
import { cutFor, ordered, putBuckets } from './write-segment.ts';

/** `busy`: another connection is merging. `lost`: another took over. Nothing is wrong in either case. */
export type MergeResult = 'merged' | 'nothing' | 'busy' | 'lost';

/** A merge that has not got further for so long has died with its process; a step takes well under a second. */
export const LEASE_MS = 30_000;

/**
 * Bytes of packed postings merged in one step, about: 60 ms of computing, then a short write during which queries wait. With less
 * a merge of the many small segments of an import reads their buckets twice, each being wider than a step.
 */
const STEP_BYTES = 2 ** 21;

/**
 * One merge, in steps that each leave the library whole: claim a new segment, write its buckets a range of hashes at a
 * time (nobody reads them yet), then list it in place of its sources in one transaction. Killed anywhere, the old
 * segments still stand, and the next merge removes what was half written. While one step is computed, the one before it is being
 * written and the one after it read: the store works in another process.
 */
export async function mergeOnce(
  db: Database,
  mode: MergeMode,
  clock: () => number,
  stepBytes = STEP_BYTES,
): Promise<MergeResult> {
  const claim = await claimMerge(db, mode, clock(), stepBytes);
  if (typeof claim === 'string') return claim;
  const dropped = new Set<number>();
  let bytes = 0;
  let postings = 0;
  const lengths = lengthsFor(claim.first, claim.last);
  const steps = 2 ** claim.stepBits;
  let reading = underWay(readStep(db, claim, 0));
  let writing: Promise<number | 'lost'> = Promise.resolve(0);
  for (let step = 0; step < steps; step++) {
    const runs = await reading;
    if (step + 1 < steps) reading = underWay(readStep(db, claim, step + 1));
    // What was just asked of the store is on its way once this thread was let go for a moment.
    await nextTask();
    const { low, high } = rangeOf(claim, step);
    const merged = mergeBuckets(runs, low, high, claim.gone, dropped);
    const packed = packBuckets(merged, claim.bits);
    postings += merged.hashes.length;
    countInto(lengths, claim.first, merged);
    const written = await writing;
    if (written === 'lost') return 'lost';
    bytes += written;
    writing = underWay(writeStep(db, claim, packed, clock));
  }
  const written = await writing;
  return written === 'lost' ? 'lost' : await publish(db, claim, dropped, lengths, { bytes: bytes + written, postings });
}

type Claim = {
  readonly id: number;
  readonly bits: number;
  readonly coarse: { readonly coarse?: true };
  readonly stepBits: number;
  readonly sources: readonly Segment[];
  /** Lowest and highest key of theirs. */
  readonly first: number;
  readonly last: number;
  readonly gone: ReadonlySet<number>;
  /** Every segment is a source: whatever was gone at the start is then gone from the index. */
  readonly whole: boolean;
};

async function claimMerge(
  db: Database,
  mode: MergeMode,
  now: number,
  stepBytes: number,
): Promise<Claim | 'nothing' | 'busy'> {
  return await db.transaction('rw', db.segments, async () => {
    const manifest = await readManifest(db);
    const { building } = manifest;
    if (building && Math.abs(now - building.at) < LEASE_MS) return 'busy' as const;
    if (building) await dropSegment(db, building.segment);
    const { building: _dead, ...rest } = manifest;
    const sources = chooseMerge(manifest, mode);
    if (sources.length === 0) {
      if (building) await writeManifest(db, rest);
      return 'nothing' as const;
    }
    const id = manifest.nextSegment;
    await writeManifest(db, { ...rest, nextSegment: id + 1, building: { segment: id, at: now } });
    const { bits, coarse } = cutFor(mode, sum(sources, 'postings'));
    const whole = sources.length === manifest.segments.length;
    const steps = Math.round(Math.log2(Math.max(1, sum(sources, 'bytes') / stepBytes)));
    const first = Math.min(...sources.map((segment) => segment.first));
    const last = Math.max(...sources.map((segment) => segment.last));
    const gone = new Set(manifest.gone);
    return { id, bits, coarse, stepBits: Math.min(bits, steps), sources, first, last, gone, whole };
  });
}

/** Of what is awaited later: a failure meanwhile is heard of then. */
function underWay<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** Lowest and highest hash of a step. */
function rangeOf({ stepBits }: Claim, step: number): { low: number; high: number } {
  const width = 2 ** (32 - stepBits);
  return { low: step * width, high: step * width + width - 1 };
}

/** The buckets of each source that hold a step's hashes. */
async function readStep(db: Database, claim: Claim, step: number): Promise<Uint8Array[][]> {
  const { low, high } = rangeOf(claim, step);
  return await db.transaction('r', db.buckets, () =>
    Promise.all(
      claim.sources.map(({ id, bits }) =>
        db.buckets
          .where(':id')
          .between(rowKey(id, bucketOf(low, bits)), rowKey(id, bucketOf(high, bits)), true, true)
          .toArray(),
      ),
    ),
  );
}

async function writeStep(
  db: Database,
  { id }: Claim,
  packed: readonly PackedBucket[],
  clock: () => number,
): Promise<number | 'lost'> {
  const at = clock();
  const writing = db.transaction('rw', db.meta, db.buckets, async () => {
    // Asked together, as the answer comes only when the thread that merges is free; where it is "lost" nothing was written.
    const [manifest, bytes] = await Promise.all([readManifest(db), putBuckets(db, id, packed)]);
    if (manifest.building?.segment !== id) throw new Lost();
    await writeManifest(db, { ...manifest, building: { segment: id, at } });
    return bytes;
  });
  return await writing.catch((error: unknown) => {
    if (error instanceof Lost) return 'lost' as const;
    throw error;
  });
}

class Lost extends Error {}

async function publish(
  db: Database,
  { id, bits, coarse, sources, first, last, gone, whole }: Claim,
  dropped: ReadonlySet<number>,
  lengths: Lengths,
  size: { bytes: number; postings: number },
): Promise<MergeResult> {
  return await db.transaction('rw', db.segments, async () => {
    const { building, ...manifest } = await readManifest(db);
    if (building?.segment !== id) return 'lost' as const;
    const merged = new Set(sources.map((source) => source.id));
    await Promise.all([...merged].map((source) => dropSegment(db, source)));
    const rest = manifest.segments.filter((segment) => !merged.has(segment.id));
    const articles = Math.max(0, sum(sources, 'articles') - dropped.size);
    const segment: Segment = { id, bits, first, last, articles, ...size, ...coarse };
    if (size.postings > 0) await db.lengths.put(lengths, id);
    await writeManifest(db, {
      ...manifest,
      segments: size.postings > 0 ? ordered([...rest, segment]) : rest,
      gone: manifest.gone.filter((key) => !(whole ? gone : dropped).has(key)),
    });
    return 'merged' as const;
  });
}

const sum = (segments: readonly Segment[], field: 'postings' | 'bytes' | 'articles'): number =>
  segments.reduce((total, segment) => total + segment[field], 0);

/** Gives up a merge that failed, so that its half-written segment does not stay on the disk. */
export async function abandonMerge(db: Database): Promise<void> {
  await db.transaction('rw', db.segments, async () => {
    const { building, ...manifest }: Manifest = await readManifest(db);
    if (!building) return;
    await dropSegment(db, building.segment);
    await writeManifest(db, manifest);
  });
}
