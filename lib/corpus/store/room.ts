import type { Database } from './database.ts';
import { toFailure } from './failure.ts';
import { libraryBytes, makeRoom } from './keeping.ts';
import { readManifest } from './manifest.ts';
import type { Prepared } from './story.ts';

/** The share of the library that makes room at once: seldom enough that a full disk is not met at every addition. */
const SHARE = 0.05;
/** What a batch takes on the disk, against its packed texts: the index, heads, names, and room to write it all twice. */
const TIMES = 4;
/** How often it is tried: what was deleted is not free at once in either browser. */
const TRIES = 4;

/** Bytes of the texts of a batch. */
export const sumOf = (batch: readonly Prepared[]): number => batch.reduce((sum, { body }) => sum + body.length, 0);

/**
 * Runs a write; where the disk is full, the oldest articles that are not pinned (nor of the import `sparing`) make room
 * and it is run again. Throws the last error where that does not help.
 */
export async function withRoom<T>(
  db: Database,
  write: () => Promise<T>,
  bytes: number,
  clock: () => number,
  sparing?: number,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await write();
    } catch (error) {
      if (toFailure(error).status !== 'full' || tries === TRIES) throw error;
      const held = libraryBytes(await db.transaction('r', db.meta, () => readManifest(db)));
      const wanted = Math.max(bytes * TIMES, held * SHARE) * tries;
      const room = await makeRoom(db, wanted, 'browser', clock(), sparing).catch(() => null);
      if (room === null || room.count === 0) throw error;
    }
  }
}
