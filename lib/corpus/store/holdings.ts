import type { Database } from './database.ts';
import { currentManifest, indexBytes, libraryBytes, type Manifest } from './manifest.ts';
import { type UpgradeState, upgradeState } from './upgrade.ts';

/** How much is held. */
export type LibraryStats = {
  readonly articles: number;
  /** Bytes of the packed segments, without the articles still waiting for one. */
  readonly indexBytes: number;
  readonly segments: number;
  /** Bytes of texts and index together, by the library's own count. */
  readonly bytes: number;
  /** Null where all is up to date. */
  readonly upgrade: UpgradeState | null;
};

/** What the manifest alone tells. */
export const statsOf = (manifest: Manifest): LibraryStats => ({
  articles: manifest.count,
  bytes: libraryBytes(manifest),
  upgrade: upgradeState(manifest),
  indexBytes: indexBytes(manifest),
  segments: manifest.segments.length,
});

/** How many articles are held, from how many sources, and when the newest was added (milliseconds since 1970). */
export type Holdings = { readonly articles: number; readonly sources: number; readonly newest: number | null };

/** Read from the manifest, the ends of an index and one row: some milliseconds, whatever the number of articles. */
export async function readHoldings(db: Database): Promise<Holdings> {
  const [{ count }, givers, last] = await Promise.all([
    currentManifest(db),
    db.heads.orderBy('sources').uniqueKeys(),
    db.heads.orderBy(':id').last(),
  ]);
  // What the reader read gave itself.
  const sources = givers.filter((giver) => giver !== 'read').length;
  return { articles: count, sources, newest: last?.added ?? null };
}

/** How many articles are held of each source. */
export async function countBySource(db: Database): Promise<Map<string, number>> {
  return await db.transaction('r', db.heads, async () => {
    const names = (await db.heads.orderBy('sources').uniqueKeys()) as string[];
    const counts = await Promise.all(names.map((name) => db.heads.where('sources').equals(name).count()));
    return new Map(names.map((name, i) => [name, counts[i] as number]));
  });
}
