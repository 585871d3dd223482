import { type Database, dropSegment, type HeadRow } from './database.ts';
import { type Manifest, readManifest, writeManifest } from './manifest.ts';

/** Removes articles with their index entries, in one transaction; gives how many of them were there. */
export async function removeArticles(db: Database, keys: readonly number[]): Promise<number> {
  return await db.transaction('rw', db.everything, async () => {
    const manifest = await readManifest(db);
    const held = (await db.heads.bulkGet([...new Set(keys)])).filter((row) => row !== undefined);
    const next = await dropRows(db, manifest, held);
    await writeManifest(db, next.count === 0 ? await emptied(db, next) : next);
    return held.length;
  });
}

/**
 * Deletes the rows of articles that are held and gives the manifest without them. Postings of an article that is not
 * fresh stay in its segment and its key is noted as gone. Call it within the transaction that writes the manifest.
 */
export async function dropRows(db: Database, manifest: Manifest, rows: readonly HeadRow[]): Promise<Manifest> {
  if (rows.length === 0) return manifest;
  const keys = rows.map(({ key }) => key);
  const fresh = await db.fresh.bulkGet(keys);
  await Promise.all([
    db.ids.bulkDelete(rows.map(({ id }) => id)),
    ...[db.heads, db.texts, db.fresh].map((table) => table.bulkDelete(keys)),
  ]);
  const gone = keys.filter((_, i) => fresh[i] === undefined);
  return { ...manifest, count: manifest.count - keys.length, gone: [...manifest.gone, ...gone] };
}

/** Nothing is left: neither is the index, and a merge under way has lost its ground. */
async function emptied(db: Database, { building, ...manifest }: Manifest): Promise<Manifest> {
  for (const { id } of manifest.segments) await dropSegment(db, id);
  if (building) await dropSegment(db, building.segment);
  return { ...manifest, segments: [], gone: [] };
}
