import type { Database, HeadRow } from './database.ts';
import { keysNamed } from './keys-named.ts';
import { addressesOf, addressName, answersTo, idName } from './names.ts';
import { completed } from './rows.ts';

/**
 * The row of the article that came under that id, or stands at that address, if it is held; a text that came under several ids
 * has one of them.
 */
export async function findRow(db: Database, id: string): Promise<HeadRow | null> {
  const names = [idName(id), ...addressesOf({ url: id }).map(addressName)];
  const hashes = names.map(({ hash }) => hash);
  return await db.transaction('r', db.ids, db.names, db.heads, async () => {
    const leads = await Promise.all([keysNamed(db, hashes), db.names.bulkGet(hashes), db.ids.get(id)]);
    const keys = leads.flat().filter((key) => key !== undefined);
    const rows = await db.heads.bulkGet(keys);
    return rows.find((found) => found && names.some((name) => answersTo(completed(found), name))) ?? null;
  });
}
