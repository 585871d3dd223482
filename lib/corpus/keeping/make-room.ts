import { DAY } from '../../durations.ts';
import type { Database, HeadRow } from '../store/database.ts';
import { indexBytes, type Manifest, readManifest } from '../store/manifest.ts';
import { removeRows } from '../store/remove.ts';
import { completed } from '../store/rows.ts';
import { readKeeping } from './keeping.ts';
import type { Dropped, KeepingRow } from './keeping-row.ts';

/** Articles looked at and dropped in one transaction. */
const STEP = 400;
/** Entries of what was dropped that are kept to be told; the oldest are then added to the next. */
const MAX_DROPPED = 20;
/** What was dropped for one reason within so long is one entry. */
const TOGETHER = DAY;

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
  manifest.count === 0 ? 0 : indexBytes(manifest) / manifest.count;

function noted(keeping: KeepingRow, entry: Dropped): KeepingRow {
  const last = keeping.dropped.at(-1);
  const joins = last !== undefined && last.why === entry.why && entry.at - last.at < TOGETHER;
  const dropped = joins
    ? [...keeping.dropped.slice(0, -1), { ...entry, count: last.count + entry.count }]
    : [...keeping.dropped, entry];
  return { ...keeping, dropped: dropped.slice(-MAX_DROPPED) };
}
