import type { Database } from '../store/database.ts';
import { libraryBytes, readManifest } from '../store/manifest.ts';
import { changeKeeping, readKeeping } from './keeping.ts';
import { makeRoom } from './make-room.ts';

/** What the browser says that is used of its share of the disk. */
export type Estimate = { readonly usage?: number; readonly quota?: number };

/** The share at which the library has reached its ceiling, and below which it has none. */
const NEAR = 0.9;
const EASY = 0.8;
/** What is dropped at the ceiling, of all: seldom enough not to be met at every addition. */
const DROPPED = 0.1;
/**
 * Bytes of texts after which the browser is asked again how much room there is: a part of the room that it told of, as they take
 * several times that on the disk, but this at the least. It answers in 70 ms in the midst of an import, which all waits for.
 */
const ASK_EVERY = 100_000;
const ASK_AFTER = 1 / 50;

/**
 * Drops the oldest where the browser's share of the disk is nearly used up. Its figure lags far behind what is deleted,
 * for files shrink late or never, and their room is used again: so what the library took by its own count when the
 * figure came near the end is its ceiling from then on.
 */
export async function enforceShare(
  db: Database,
  { usage, quota }: Estimate,
  now: number,
  sparing?: number,
): Promise<number> {
  if (usage === undefined || !quota) return 0;
  const [keeping, bytes] = await db.transaction('r', db.meta, async () => [
    await readKeeping(db),
    libraryBytes(await readManifest(db)),
  ]);
  let { ceiling } = keeping;
  if (usage >= quota * NEAR) ceiling ??= bytes;
  else if (usage < quota * EASY) ceiling = undefined;
  if (ceiling !== keeping.ceiling) {
    await changeKeeping(db, ({ ceiling: _before, ...rest }) => (ceiling === undefined ? rest : { ...rest, ceiling }));
  }
  if (ceiling === undefined || bytes < ceiling) return 0;
  return (await makeRoom(db, bytes - ceiling * (1 - DROPPED), 'browser', now, sparing)).count;
}

/** Bytes up to where the share counts as nearly used up. */
const roomIn = ({ usage = 0, quota = 0 }: Estimate): number => quota * NEAR - usage;

/** Makes room while much is added, before the disk is full: a full one refuses even what would make room. */
export class ShareWatch {
  private readonly db: Database;
  private readonly estimate: () => Promise<Estimate>;
  private readonly clock: () => number;
  /** Bytes added since the browser was last asked for its share, and how many may be before it is asked again. */
  private unasked = 0;
  private enough = ASK_EVERY;

  constructor(db: Database, estimate: () => Promise<Estimate>, clock: () => number) {
    this.db = db;
    this.estimate = estimate;
    this.clock = clock;
  }

  /** To be called before so many bytes of texts are added; what the import `sparing` gave is not dropped. */
  async look(bytes: number, sparing?: number): Promise<void> {
    this.unasked += bytes;
    if (this.unasked < this.enough) return;
    this.unasked = 0;
    const told = await this.estimate();
    this.enough = Math.max(ASK_EVERY, roomIn(told) * ASK_AFTER);
    await enforceShare(this.db, told, this.clock(), sparing).catch(() => undefined);
  }
}
