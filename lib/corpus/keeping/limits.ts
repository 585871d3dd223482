import { DAY } from '../../durations.ts';
import type { Database } from '../store/database.ts';
import { Emptied } from '../store/generation.ts';
import { readClock, setDatesRight } from './clock.ts';
import { changeKeeping, readKeeping } from './keeping.ts';
import type { KeepingRow, Limit } from './keeping-row.ts';
import { letGo } from './let-go.ts';

/** Limits by source as they are to change: what is left out stays as it is, null takes the limit away. */
export type LimitChanges = ReadonlyMap<string, Partial<Limit> | null>;

/**
 * Notes how long and how many of these sources' articles are kept, in one step. Nothing is noted where the library was emptied
 * since that generation of it: its sources went with it.
 */
export async function changeLimits(db: Database, changes: LimitChanges, since?: number): Promise<void> {
  await changeKeeping(db, (keeping) => withLimits(keeping, changes), since).catch((error: unknown) => {
    if (!(error instanceof Emptied)) throw error;
  });
}

function withLimits(keeping: KeepingRow, changes: LimitChanges): KeepingRow {
  const limits = { ...keeping.limits };
  for (const [source, limit] of changes) {
    if (limit === null) delete limits[source];
    else limits[source] = { days: null, count: null, ...limits[source], ...limit };
  }
  return { ...keeping, limits };
}

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
