import type { Database } from '../store/database.ts';
import { toFailure } from '../store/failure.ts';
import { currentManifest, libraryBytes } from '../store/manifest.ts';
import type { Prepared } from '../store/story.ts';
import { makeRoom } from './make-room.ts';

/** The share of the library that makes room at once: seldom enough that a full disk is not met at every addition. */
const SHARE = 0.05;
/** What a batch takes on the disk, against its packed texts: the index, heads, names, and room to write it all twice. */
const TIMES = 4;
/** How often a write is tried: what was deleted is not free at once in either browser. */
const TRIES = 5;
/**
 * Rest before the next try where not even deleting found room, times the tries so far. Firefox counts its journal, which
 * grows by all that is written, deletions too, and is folded into the file only once nothing is under way for a moment.
 */
const REST_MS = 500;

/** How to wait for so many milliseconds. */
export type Rest = (ms: number) => Promise<void>;

export const realRest: Rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Bytes of the texts of a batch. */
export const sumOf = (batch: readonly Prepared[]): number => batch.reduce((sum, { body }) => sum + body.length, 0);

/**
 * Firefox aborts a transaction for want of room while it is under way; what is asked of it next then fails by this name, and
 * the cause is told only to whoever asks first.
 */
const CUT_OFF = 'InvalidStateError';

const isCutOff = (error: unknown): boolean => error instanceof Error && error.name === CUT_OFF;

/**
 * Runs a write that takes away, or notes something small, and for which nothing needs to go: a full disk refuses even such ones, but
 * not for long. Throws the last error where resting does not help.
 */
export async function withRests<T>(write: () => Promise<T>, rest: Rest = realRest): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await write();
    } catch (error) {
      if (tries === TRIES || !(isCutOff(error) || toFailure(error).status === 'full')) throw error;
      await rest(REST_MS * tries);
    }
  }
}

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
  rest: Rest = realRest,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await write();
    } catch (error) {
      if (tries === TRIES) throw error;
      if (!isCutOff(error)) {
        if (toFailure(error).status !== 'full') throw error;
        const held = libraryBytes(await currentManifest(db));
        const wanted = Math.max(bytes * TIMES, held * SHARE) * tries;
        const room = await makeRoom(db, wanted, 'browser', clock(), sparing).catch(() => 'none yet' as const);
        if (room !== 'none yet') {
          if (room.count === 0) throw error;
          continue;
        }
      }
      await rest(REST_MS * tries);
    }
  }
}
