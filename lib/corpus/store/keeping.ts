import { readClock, setDatesRight } from './clock.ts';
import type { Database, HeadRow } from './database.ts';
import { expectGeneration } from './generation.ts';
import type { Dropped, KeepingRow, Limit } from './keeping-row.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { removeRows } from './remove.ts';
import { completed } from './rows.ts';

const NOTHING_ASKED: KeepingRow = { quota: null, limits: {}, dropped: [] };

/** Entries of what was dropped that are kept to be told; the oldest are then added to the next. */
const MAX_DROPPED = 20;
/** Articles looked at and dropped in one transaction. */
const STEP = 400;

const DAY = 86_400_000;

/** What the reader wants kept. */
export async function readKeeping(db: Database): Promise<KeepingRow> {
  return ((await db.meta.get('keeping')) as KeepingRow | undefined) ?? NOTHING_ASKED;
}

/** Changes some of it; throws `Emptied` where the library was emptied since that generation. */
export async function changeKeeping(
  db: Database,
  change: (keeping: KeepingRow) => KeepingRow,
  since?: number,
): Promise<KeepingRow> {
  return await db.transaction('rw', db.meta, async () => {
    expectGeneration(await readManifest(db), since);
    const next = change(await readKeeping(db));
    await db.meta.put(next, 'keeping');
    return next;
  });
}

/** Bytes that the library takes by its own count: texts, earlier texts and the packed index. */
export const libraryBytes = ({ textBytes = 0, segments }: Manifest): number =>
  segments.reduce((sum, { bytes }) => sum + bytes, textBytes);

/**
 * Drops what the limits of the sources no longer allow; gives how many articles went. Nothing pinned is dropped, and nothing for
 * its age while the clock is not believed.
 */
export async function enforceLimits(db: Database, now: number): Promise<number> {
  const before = await readKeeping(db);
  const { clock, isBelieved } = readClock(before.clock, now);
  if (clock !== before.clock) {
    if (isBelieved) await setDatesRight(db, now);
    await changeKeeping(db, (keeping) => ({ ...keeping, clock }));
  }
  let dropped = 0;
  // A reader may have thousands of sources, most of which have given nothing yet.
  const givers = new Set<unknown>(await db.heads.orderBy('sources').uniqueKeys());
  for (const [source, limit] of Object.entries(before.limits).filter(([source]) => givers.has(source)))
    dropped += await enforceLimit(db, source, isBelieved ? limit : { ...limit, days: null }, now);
  return dropped;
}

async function enforceLimit(db: Database, source: string, { days, count, from }: Limit, now: number): Promise<number> {
  const over = await db.transaction(from === 'added' ? 'rw' : 'r', db.heads, async () => {
    const ofSource = await db.heads.where('sources').equals(source).primaryKeys();
    const held = new Set(ofSource);
    const isOver = count !== null && ofSource.length > count;
    // The whole library's order is read only where it is needed.
    const oldestFirst = isOver ? (await db.heads.orderBy('when').primaryKeys()).filter((key) => held.has(key)) : [];
    const tooMany = isOver ? oldestFirst.slice(0, oldestFirst.length - count) : [];
    if (days === null) return tooMany;
    const oldest = now - days * DAY;
    const tooOld =
      from === 'added'
        ? (await addedOf(db, ofSource, now)).flatMap(([key, added]) => (added < oldest ? [key] : []))
        : (await db.heads.where('when').below(oldest).primaryKeys()).filter((key) => held.has(key));
    return [...new Set([...tooMany, ...tooOld])];
  });
  return await letGo(db, source, over);
}

/** When articles were added; one that says in the future was added by another clock, and is kept from today on. */
async function addedOf(db: Database, keys: readonly number[], now: number): Promise<[key: number, added: number][]> {
  const rows = (await db.heads.bulkGet([...keys])).filter((row) => row !== undefined);
  const ahead = rows.filter(({ added }) => added > now + DAY);
  if (ahead.length > 0) await db.heads.bulkPut(ahead.map((row) => ({ ...row, added: now })));
  return rows.map(({ key, added }) => [key, added]);
}

/**
 * Takes articles from a source: those that nobody else gave and that are not pinned are removed, others lose its name
 * alone. Gives how many were removed.
 */
export async function letGo(db: Database, source: string, keys: readonly number[]): Promise<number> {
  let removed = 0;
  for (let from = 0; from < keys.length; from += STEP) {
    const some = keys.slice(from, from + STEP);
    removed += await db.transaction('rw', db.everything, async () => {
      const rows = (await db.heads.bulkGet([...some])).filter((row) => row?.sources.includes(source)) as HeadRow[];
      const kept = rows.filter(({ pinned, sources }) => pinned || sources.length > 1);
      const gone = rows.filter((row) => !kept.includes(row));
      await relabel(db, kept, source);
      if (gone.length > 0) await removeRows(db, gone);
      return gone.length;
    });
  }
  return removed;
}

async function relabel(db: Database, rows: readonly HeadRow[], source: string): Promise<void> {
  if (rows.length === 0) return;
  await db.heads.bulkPut(rows.map((row) => ({ ...row, sources: row.sources.filter((name) => name !== source) })));
}

/**
 * Drops the articles that came out longest ago, none of them pinned and none of the import `sparing`, until so many
 * bytes are free or nothing is left to drop; notes it for the reader. Gives what it freed, by the library's own count.
 */
export async function makeRoom(
  db: Database,
  bytes: number,
  why: Dropped['why'],
  now: number,
  sparing?: number,
): Promise<{ count: number; bytes: number }> {
  let count = 0;
  let freed = 0;
  let after = -Infinity;
  while (freed < bytes) {
    const step = await db.transaction('rw', db.everything, async () => {
      const manifest = await readManifest(db);
      const each = indexBytesEach(manifest);
      const rows = (await db.heads.where('when').aboveOrEqual(after).limit(STEP).toArray()).map(completed);
      const going: HeadRow[] = [];
      let sum = 0;
      for (const row of rows) {
        if (row.pinned || (sparing !== undefined && row.seen === sparing)) continue;
        if (freed + sum >= bytes) break;
        going.push(row);
        sum += row.bytes + each;
      }
      if (going.length > 0) {
        await removeRows(db, going);
        // Together with what it tells of: on a full disk a write of its own may find no room.
        await db.meta.put(noted(await readKeeping(db), { at: now, count: going.length, why }), 'keeping');
      }
      return { going: going.length, sum, last: rows.at(-1)?.when, looked: rows.length };
    });
    count += step.going;
    freed += step.sum;
    // Whatever was passed over is passed over again, unless a whole step of it shares one moment: then it is stepped over.
    if (step.looked < STEP && step.going === 0) break;
    if (step.going === 0) after = (step.last as number) + (step.last === after ? 1 : 0);
  }
  return { count, bytes: freed };
}

const indexBytesEach = (manifest: Manifest): number =>
  manifest.count === 0 ? 0 : manifest.segments.reduce((sum, { bytes }) => sum + bytes, 0) / manifest.count;

function noted(keeping: KeepingRow, entry: Dropped): KeepingRow {
  const last = keeping.dropped.at(-1);
  const joins = last !== undefined && last.why === entry.why && entry.at - last.at < DAY;
  const dropped = joins
    ? [...keeping.dropped.slice(0, -1), { ...entry, count: last.count + entry.count }]
    : [...keeping.dropped, entry];
  return { ...keeping, dropped: dropped.slice(-MAX_DROPPED) };
}

/** What the browser says that is used of its share of the disk. */
export type Estimate = { readonly usage?: number; readonly quota?: number };

/** The share at which the library has reached its ceiling, and below which it has none. */
const NEAR = 0.9;
const EASY = 0.8;
/** What is dropped at the ceiling, of all: seldom enough not to be met at every addition. */
const DROPPED = 0.1;

/**
 * Drops the oldest where the browser's share of the disk is nearly used up. Its figure lags far behind what is deleted,
 * for files shrink late or never, and their room is used again: so what the library took by its own count when the
 * figure came near the end is its ceiling from then on.
 */
export async function enforceShare(
  db: Database,
  { usage, quota }: Estimate,
  now: number,
  sparing?: number,
): Promise<number> {
  if (usage === undefined || !quota) return 0;
  const [keeping, bytes] = await db.transaction('r', db.meta, async () => [
    await readKeeping(db),
    libraryBytes(await readManifest(db)),
  ]);
  let { ceiling } = keeping;
  if (usage >= quota * NEAR) ceiling ??= bytes;
  else if (usage < quota * EASY) ceiling = undefined;
  if (ceiling !== keeping.ceiling) {
    await changeKeeping(db, ({ ceiling: _before, ...rest }) => (ceiling === undefined ? rest : { ...rest, ceiling }));
  }
  if (ceiling === undefined || bytes < ceiling) return 0;
  return (await makeRoom(db, bytes - ceiling * (1 - DROPPED), 'browser', now, sparing)).count;
}

/** Drops what is over the reader's own quota. */
export async function enforceQuota(db: Database, now: number): Promise<number> {
  const { quota } = await readKeeping(db);
  if (quota === null) return 0;
  const over = libraryBytes(await db.transaction('r', db.meta, () => readManifest(db))) - quota;
  return over > 0 ? (await makeRoom(db, over, 'quota', now)).count : 0;
}
