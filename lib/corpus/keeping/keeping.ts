import type { Database } from '../store/database.ts';
import { expectGeneration } from '../store/generation.ts';
import { readManifest } from '../store/manifest.ts';
import type { KeepingRow } from './keeping-row.ts';

const NOTHING_ASKED: KeepingRow = { quota: null, limits: {}, dropped: [] };

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
