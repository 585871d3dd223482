import type { Database } from './database.ts';
import { emptied, readManifest, writeManifest } from './manifest.ts';

/** Deletes every row of every table, in one transaction that begins a new generation (see generation.ts). */
export async function emptyDatabase(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const manifest = await readManifest(db);
    await Promise.all(db.tables.map((table) => table.clear()));
    await writeManifest(db, emptied(manifest));
  });
}
