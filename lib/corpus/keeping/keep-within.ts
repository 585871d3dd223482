import type { Database } from '../store/database.ts';
import { currentManifest, libraryBytes } from '../store/manifest.ts';
import { readKeeping } from './keeping.ts';
import { enforceLimits } from './limits.ts';
import { makeRoom } from './make-room.ts';
import { type Estimate, enforceShare } from './share.ts';

/**
 * Drops what the sources' limits and the reader's quota no longer allow, and the oldest where the browser's share of the disk is
 * nearly used up; gives how many articles went.
 */
export async function keepWithin(db: Database, estimate: () => Promise<Estimate>, now: number): Promise<number> {
  const own = (await enforceLimits(db, now)) + (await enforceQuota(db, now));
  return own + (await enforceShare(db, await estimate(), now));
}

/** Drops what is over the reader's own quota. */
async function enforceQuota(db: Database, now: number): Promise<number> {
  const { quota } = await readKeeping(db);
  if (quota === null) return 0;
  const over = libraryBytes(await currentManifest(db)) - quota;
  return over > 0 ? (await makeRoom(db, over, 'quota', now)).count : 0;
}
