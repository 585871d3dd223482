import type { Database, HeadRow } from './database.ts';
import { isOld } from './rows.ts';

/** Pins articles, or takes their pins away; gives how many there were. A pinned article is never dropped to make room. */
export async function pinArticles(db: Database, keys: readonly number[], pinned: boolean): Promise<number> {
  return await db.transaction('rw', db.heads, async () => {
    const rows = (await db.heads.bulkGet([...keys])).filter((row): row is HeadRow => row !== undefined && !isOld(row));
    await db.heads.bulkPut(rows.map(({ pinned: _pinned, ...row }) => (pinned ? { ...row, pinned: 1 } : row)));
    return rows.length;
  });
}
