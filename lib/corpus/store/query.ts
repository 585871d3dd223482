import type { Posting } from '../library.ts';
import { lookup } from '../packed/lookup.ts';
import { ascending, scan } from '../packed/scan.ts';
import { bucketOf } from '../packed/segment.ts';
import { type Database, rowKey } from './database.ts';
import { type Manifest, readManifest, type Segment } from './manifest.ts';

/** A list being put together; `keys` is null once it is known to be longer than the limit. */
type Gathered = { count: number; keys: Uint32Array[] | null };

/** One bucket to read and the wanted hashes `[from, to)` that fall into it. */
type Read = { readonly row: number; readonly from: number; readonly to: number };

/** See `Library.postings`. One read transaction: the answer is that of one moment. */
export async function queryPostings(
  db: Database,
  hashes: readonly number[],
  limit: number,
): Promise<Map<number, Posting>> {
  const wanted = ascending(hashes);
  if (wanted.length === 0) return new Map();
  const { manifest, freshKeys, fresh, reads, rows } = await db.transaction('r', db.index, async () => {
    const [manifest, freshKeys, fresh] = await Promise.all([
      readManifest(db),
      db.fresh.toCollection().primaryKeys(),
      db.fresh.toArray(),
    ]);
    const reads = manifest.segments.flatMap((segment) => readsOf(segment, wanted));
    const rows = await db.buckets.bulkGet(reads.map(({ row }) => row));
    return { manifest, freshKeys, fresh, reads, rows };
  });
  const gathered = new Map<number, Gathered>();
  // Removed keys count in a stored list: one may be shorter than it looks by as many as there are.
  const ceiling = limit + manifest.gone.length;
  reads.forEach(({ from, to }, i) => {
    const bytes = rows[i];
    if (!bytes) return;
    lookup(bytes, { wanted, at: from, to, limit: ceiling, found: (hash, n, keys) => gather(gathered, hash, n, keys) });
  });
  fresh.forEach((list, i) => {
    const key = Uint32Array.of(freshKeys[i] as number);
    scan(wanted, list, (hash) => gather(gathered, hash, 1, key));
  });
  return finish(gathered, limit, manifest);
}

/** The buckets of one segment that hold any of the wanted hashes. */
function readsOf(segment: Segment, wanted: Uint32Array): Read[] {
  const reads: Read[] = [];
  for (let from = 0; from < wanted.length; ) {
    const bucket = bucketOf(wanted[from] as number, segment.bits);
    let to = from + 1;
    while (to < wanted.length && bucketOf(wanted[to] as number, segment.bits) === bucket) to++;
    reads.push({ row: rowKey(segment.id, bucket), from, to });
    from = to;
  }
  return reads;
}

function gather(all: Map<number, Gathered>, hash: number, count: number, keys: Uint32Array | null): void {
  const list = all.get(hash);
  if (!list) {
    all.set(hash, { count, keys: keys && [keys] });
    return;
  }
  list.count += count;
  if (keys === null) list.keys = null;
  else list.keys?.push(keys);
}

function finish(gathered: Map<number, Gathered>, limit: number, { gone }: Manifest): Map<number, Posting> {
  const removed = new Set(gone);
  const answer = new Map<number, Posting>();
  for (const [hash, { count, keys }] of gathered) {
    if (keys === null) {
      answer.set(hash, { count, keys: [] });
      continue;
    }
    const list = joined(keys, count, removed);
    if (list.length > 0) answer.set(hash, { count: list.length, keys: list.length > limit ? [] : list });
  }
  return answer;
}

/** Segments hold disjoint ranges of keys and come in their order, the fresh articles last: no sorting is needed. */
function joined(parts: Uint32Array[], count: number, removed: ReadonlySet<number>): Uint32Array {
  let list = parts[0] as Uint32Array;
  if (parts.length > 1) {
    list = new Uint32Array(count);
    let at = 0;
    for (const part of parts) {
      list.set(part, at);
      at += part.length;
    }
  }
  return removed.size === 0 ? list : list.filter((key) => !removed.has(key));
}
