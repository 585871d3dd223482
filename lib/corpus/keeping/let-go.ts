import type { Database, HeadRow } from '../store/database.ts';
import { removeRows } from '../store/remove.ts';
import { type Rest, withRests } from './with-room.ts';

/** Articles looked at in one transaction. */
const STEP = 400;

/**
 * Takes articles from a source: those that nobody else gave and that are not pinned are removed, others lose its name
 * alone. Gives how many were removed.
 */
export async function letGo(db: Database, source: string, keys: readonly number[], rest?: Rest): Promise<number> {
  let removed = 0;
  for (let from = 0; from < keys.length; from += STEP) {
    const some = keys.slice(from, from + STEP);
    const step = async () => {
      const rows = (await db.heads.bulkGet([...some])).filter((row) => row?.sources.includes(source)) as HeadRow[];
      const kept = rows.filter(({ pinned, sources }) => pinned || sources.length > 1);
      const gone = rows.filter((row) => !kept.includes(row));
      await relabel(db, kept, source);
      if (gone.length > 0) await removeRows(db, gone);
      return gone.length;
    };
    removed += await withRests(async () => await db.transaction('rw', db.everything, step), rest);
  }
  return removed;
}

async function relabel(db: Database, rows: readonly HeadRow[], source: string): Promise<void> {
  if (rows.length === 0) return;
  await db.heads.bulkPut(rows.map((row) => ({ ...row, sources: row.sources.filter((name) => name !== source) })));
}
