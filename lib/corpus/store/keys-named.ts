import { Dexie } from 'dexie';
import type { Database } from './database.ts';

/**
 * The key of the row that each of these names leads to. Asked for one by one but all at once: Dexie's `anyOf` walks an index and
 * waits at every step, and an import asks for hundreds. Call it within a transaction over `heads`.
 */
export function keysNamed(db: Database, names: readonly number[]): Promise<(number | undefined)[]> {
  if (names.length === 0) return Dexie.Promise.resolve([]);
  const index = Dexie.currentTransaction.idbtrans.objectStore(db.heads.name).index('names');
  return new Dexie.Promise((resolve, reject) => {
    const keys: (number | undefined)[] = new Array(names.length);
    let left = names.length;
    names.forEach((name, i) => {
      const request = index.getKey(name);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        keys[i] = request.result as number | undefined;
        if (--left === 0) resolve(keys);
      };
    });
  });
}
