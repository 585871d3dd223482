import type { LengthOf } from '../library.ts';
import type { Lengths } from '../packed/lengths.ts';
import type { Database } from './database.ts';
import type { LatelyFound } from './lately-found.ts';
import { readManifest } from './manifest.ts';

/** Those of the articles of one segment; null where it was written by code that counted none. */
type Part = { readonly first: number; readonly last: number; readonly lengths: Lengths | null };

/** See `Library.lengths`. Those of a segment are read once: 200 KB for 100,000 articles. */
export async function readLengths(db: Database, lately: LatelyFound): Promise<LengthOf> {
  const { parts, keys, lists } = await db.transaction('r', db.index, async () => {
    const [{ segments }, keys, lists] = await Promise.all([
      readManifest(db),
      db.fresh.toCollection().primaryKeys(),
      db.fresh.toArray(),
    ]);
    const parts = segments.map(async ({ id, first, last }): Promise<Part> => {
      const lengths = lately.lengths.get(id) ?? (await db.lengths.get(id)) ?? null;
      if (lengths) lately.lengths.set(id, lengths);
      return { first, last, lengths };
    });
    return { parts: await Promise.all(parts), keys, lists };
  });
  const waiting = new Map(keys.map((key, i) => [key, (lists[i] as Uint32Array).length]));
  return (key) => {
    for (const { first, last, lengths } of parts) if (key >= first && key <= last) return lengths?.[key - first] ?? 0;
    return waiting.get(key) ?? 0;
  };
}
