import type { Database } from './database.ts';

/**
 * Returns once all that was stored before is on the disk itself, and a power cut takes nothing of it back. Both browsers hand
 * what they commit to the operating system alone (durability "relaxed"), which writes it down within seconds and in order; a
 * strict transaction waits for that, and with its own writes for all before them. One a batch would halve the pace of an import.
 */
export async function secure(db: Database, now: number): Promise<void> {
  await db.open();
  await new Promise<void>((resolve, reject) => {
    const writing = db.backendDB().transaction('meta', 'readwrite', { durability: 'strict' });
    // Without a write there is nothing to wait for.
    writing.objectStore('meta').put(now, 'secured');
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
}
