import { ascending } from '../../fingerprint/ascending.ts';
import type { Posting } from '../library.ts';
import { lookup } from '../packed/lookup.ts';
import { scan } from '../packed/scan.ts';
import { bucketOf } from '../packed/segment.ts';
import { type Database, rowKey } from './database.ts';
import { LatelyFound, type List, NONE } from './lately-found.ts';
import { type Manifest, readManifest, type Segment } from './manifest.ts';

/** A list being put together; `keys` is null once it is known to be longer than the limit. */
type Gathered = { count: number; keys: Uint32Array[] | null };

/** One bucket to read and the hashes `[from, to)` of those missing that fall into it. */
type Read = { readonly row: number; readonly from: number; readonly to: number };

/** What one segment holds of the wanted hashes: by their place among them, as far as it was found lately. */
type Asked = {
  readonly segment: number;
  readonly lists: (List | undefined)[];
  /** The others, ascending, and the place of each. */
  readonly missing: Uint32Array;
  readonly places: readonly number[];
  readonly reads: readonly Read[];
};

/**
 * See `Library.postings`. One read transaction: the answer is that of one moment, whatever was found before it. `lately`
 * keeps what is found.
 */
export async function queryPostings(
  db: Database,
  hashes: readonly number[],
  limit: number,
  lately = new LatelyFound(),
): Promise<Map<number, Posting>> {
  const wanted = ascending(hashes);
  if (wanted.length === 0) return new Map();
  const { manifest, freshKeys, fresh, asked, rows } = await db.transaction('r', db.index, async () => {
    const [manifest, freshKeys, fresh] = await Promise.all([
      readManifest(db),
      db.fresh.toCollection().primaryKeys(),
      db.fresh.toArray(),
    ]);
    const asked = manifest.segments.map((segment) => ask(segment, wanted, lately, ceilingOf(limit, manifest)));
    const rows = await db.buckets.bulkGet(asked.flatMap(({ reads }) => reads.map(({ row }) => row)));
    return { manifest, freshKeys, fresh, asked, rows };
  });
  const gathered = new Map<number, Gathered>();
  let row = 0;
  for (const one of asked) {
    for (const read of one.reads) look(one, read, rows[row++], ceilingOf(limit, manifest), lately);
    one.lists.forEach((list, place) => {
      if (list && list !== NONE) gather(gathered, wanted[place] as number, list.count, list.keys);
    });
  }
  fresh.forEach((list, i) => {
    const key = Uint32Array.of(freshKeys[i] as number);
    scan(wanted, list, (hash) => gather(gathered, hash, 1, key));
  });
  return finish(gathered, limit, manifest);
}

/** Removed keys count in a stored list: one may be shorter than it looks by as many as there are. */
const ceilingOf = (limit: number, { gone }: Manifest): number => limit + gone.length;

/** What of the wanted was found in a segment lately, and the buckets that hold any of the rest. */
function ask({ id, bits }: Segment, wanted: Uint32Array, lately: LatelyFound, limit: number): Asked {
  const lists: (List | undefined)[] = [];
  const places: number[] = [];
  for (let place = 0; place < wanted.length; place++) {
    const list = lately.get(id, wanted[place] as number, limit);
    lists.push(list);
    if (!list) places.push(place);
  }
  const missing = new Uint32Array(places.length);
  for (let n = 0; n < missing.length; n++) missing[n] = wanted[places[n] as number] as number;
  const reads: Read[] = [];
  for (let from = 0; from < missing.length; ) {
    const bucket = bucketOf(missing[from] as number, bits);
    let to = from + 1;
    while (to < missing.length && bucketOf(missing[to] as number, bits) === bucket) to++;
    reads.push({ row: rowKey(id, bucket), from, to });
    from = to;
  }
  return { segment: id, lists, missing, places, reads };
}

/** Looks for the missing hashes of one bucket; one that holds nothing has no row. */
function look(
  { segment, lists, missing, places }: Asked,
  { from, to }: Read,
  bytes: Uint8Array | undefined,
  limit: number,
  lately: LatelyFound,
): void {
  for (let n = from; n < to; n++) lists[places[n] as number] = NONE;
  if (bytes) {
    let n = from;
    const found = (hash: number, count: number, keys: Uint32Array | null) => {
      while (missing[n] !== hash) n++;
      lists[places[n] as number] = { count, keys };
    };
    lookup(bytes, { wanted: missing, at: from, to, limit, found });
  }
  for (let n = from; n < to; n++) lately.set(segment, missing[n] as number, lists[places[n] as number] as List);
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
