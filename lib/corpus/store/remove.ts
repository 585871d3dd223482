import { bodyBytes } from './body.ts';
import { type Database, dropSegment, type HeadRow } from './database.ts';
import { type Manifest, readManifest, writeManifest } from './manifest.ts';
import { rowNames } from './names.ts';
import { completed, lacksNames } from './rows.ts';

/** Removes articles with their index entries, in one transaction; gives how many of them were there. */
export async function removeArticles(db: Database, keys: readonly number[]): Promise<number> {
  return await db.transaction('rw', db.everything, async () => {
    const held = (await db.heads.bulkGet([...new Set(keys)])).filter((row) => row !== undefined);
    await removeRows(db, held);
    return held.length;
  });
}

/** The same for rows that were just read. Call it within a transaction over everything. */
export async function removeRows(db: Database, rows: readonly HeadRow[]): Promise<void> {
  const next = await dropRows(db, await readManifest(db), rows, 'all');
  await writeManifest(db, next.count === 0 ? await emptied(db, next) : next);
}

/**
 * Deletes the rows of articles that are held and gives the manifest without them. Postings of an article that is not
 * fresh stay in its segment and its key is noted as gone. Of `story`, earlier texts stay, for it goes on under another
 * key. Call it within the transaction that writes the manifest.
 */
export async function dropRows(
  db: Database,
  manifest: Manifest,
  rows: readonly HeadRow[],
  what: 'all' | 'story',
): Promise<Manifest> {
  if (rows.length === 0) return manifest;
  const whole = rows.map(completed);
  const keys = whole.map(({ key }) => key);
  const old = whole.filter(lacksNames);
  const fresh = await db.fresh.bulkGet(keys);
  await Promise.all([
    ...(old.length > 0
      ? [db.names.bulkDelete(await ownNames(db, old)), db.ids.bulkDelete(old.map(({ id }) => id))]
      : []),
    ...[db.heads, db.texts, db.fresh].map((table) => table.bulkDelete(keys)),
  ]);
  const earlier = what === 'all' ? await dropVersions(db, whole) : 0;
  const gone = keys.filter((_, i) => fresh[i] === undefined);
  const bytes = whole.reduce((sum, row) => sum + row.bytes, 0) + earlier;
  return {
    ...manifest,
    count: manifest.count - keys.length,
    textBytes: Math.max(0, (manifest.textBytes ?? 0) - bytes),
    gone: [...manifest.gone, ...gone],
  };
}

/** The names that lead to these older rows, and not to others that took one over. */
async function ownNames(db: Database, rows: readonly HeadRow[]): Promise<number[]> {
  const names = rows.flatMap((row) => rowNames(row).map((hash) => ({ hash, key: row.key })));
  const leads = await db.names.bulkGet(names.map(({ hash }) => hash));
  return names.filter(({ key }, i) => leads[i] === key).map(({ hash }) => hash);
}

/** Deletes the earlier texts of stories; gives the bytes set free. */
async function dropVersions(db: Database, rows: readonly HeadRow[]): Promise<number> {
  const stories = rows.flatMap(({ versions, story }) => (versions ? [story] : []));
  if (stories.length === 0) return 0;
  const earlier = db.versions.where('story').anyOf(stories);
  const bytes = (await earlier.toArray()).reduce((sum, { body }) => sum + bodyBytes(body), 0);
  await earlier.delete();
  return bytes;
}

/** Nothing is left: neither is the index, and a merge under way has lost its ground. */
async function emptied(db: Database, { building, ...manifest }: Manifest): Promise<Manifest> {
  for (const { id } of manifest.segments) await dropSegment(db, id);
  if (building) await dropSegment(db, building.segment);
  return { ...manifest, segments: [], gone: [], textBytes: 0 };
}
