import { Dexie, type Table } from 'dexie';
import { indexHashes } from '../../../lib/corpus/index-hashes.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import type { Peer } from './peer.ts';

/** The same fingerprints in what IndexedDB itself offers: an entry of a multi-entry index for every hash of an article. */
export async function multientry(): Promise<Peer> {
  await Dexie.delete('bench-multientry');
  const db = new Dexie('bench-multientry');
  db.version(1).stores({ articles: 'key, *hashes' });
  const articles = db.table('articles') as Table<{ key: number; hashes: number[] }, number>;
  return {
    async add(batch, firstKey) {
      await articles.bulkPut(
        batch.map((article, i) => ({ key: firstKey + i, hashes: [...indexHashes(makeFingerprint(article))] })),
      );
    },
    async best(article) {
      const { shingles, terms } = makeFingerprint(article);
      const shared = new Map<number, number>();
      // One request a hash, all in one transaction: faster than `anyOf`, which walks a cursor.
      await db.transaction('r', articles, async () => {
        const lists = await Promise.all(
          [...new Set([...shingles, ...terms])].map((hash) => articles.where('hashes').equals(hash).primaryKeys()),
        );
        for (const keys of lists) for (const key of keys) shared.set(key, (shared.get(key) ?? 0) + 1 / keys.length);
      });
      let best: number | null = null;
      for (const [key, weight] of shared) if (best === null || weight > (shared.get(best) as number)) best = key;
      return best;
    },
  };
}
