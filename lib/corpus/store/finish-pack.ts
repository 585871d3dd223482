import { letGo } from '../keeping/let-go.ts';
import { type PackManifest, sourceOfPack } from '../pack/manifest.ts';
import type { Database } from './database.ts';
import { type Failure, toFailure } from './failure.ts';
import { expectGeneration } from './generation.ts';
import { readManifest } from './manifest.ts';

/**
 * Notes a pack that the import `seen` has read whole, and lets go of what it no longer has: all of its articles that neither this
 * import gave nor one that was begun later. Gives how many were removed, or why the pack was not noted.
 */
export async function finishPack(
  db: Database,
  manifest: PackManifest,
  { seen, since }: { readonly seen: number; readonly since: number | undefined },
  clock: () => number,
): Promise<number | Failure> {
  const source = sourceOfPack(manifest.id);
  const old: number[] = [];
  await db.heads
    .where('sources')
    .equals(source)
    .each((row) => {
      if ((row.seen ?? 0) < seen) old.push(row.key);
    });
  const removed = await letGo(db, source, old);
  const note = async () => {
    expectGeneration(await readManifest(db), since);
    await db.packs.put({ ...manifest, imported: clock() });
  };
  return await db.transaction('rw', db.meta, db.packs, note).then(() => removed, toFailure);
}
