import type { ShareWatch } from '../keeping/share.ts';
import { type Rest, sumOf, withRoom } from '../keeping/with-room.ts';
import { addArticles } from './add.ts';
import type { AddResult } from './addition.ts';
import type { Database } from './database.ts';
import { toFailure } from './failure.ts';
import type { MergeMode } from './merge-policy.ts';
import type { Stored } from './shelf.ts';
import type { Prepared } from './story.ts';
import { NotNew } from './write-heads.ts';

/** Whether more is to come, the library's generation that the batch is of, and what is written in the same transaction. */
export type BatchOptions = {
  readonly mode: MergeMode;
  readonly since: number | undefined;
  readonly alongside: ((stored: readonly Stored[]) => Promise<unknown>) | undefined;
};

/**
 * Adds batches through one connection, on a disk that may be full or nearly so. Much at once is mostly new: as long as it is,
 * what is held is not looked for (see addArticles).
 */
export class Adder {
  private readonly db: Database;
  private readonly share: ShareWatch;
  private readonly clock: () => number;
  private readonly rest: Rest;
  /** Whether the last addition had nothing in it that was held. */
  private isAllNew = true;

  constructor(db: Database, share: ShareWatch, clock: () => number, rest: Rest) {
    this.db = db;
    this.share = share;
    this.clock = clock;
    this.rest = rest;
  }

  /** Stores all of a batch or none of it; the oldest articles make room where they must, but those of the same import. */
  async add(batch: readonly Prepared[], options: BatchOptions): Promise<AddResult> {
    const bytes = sumOf(batch);
    const sparing = batch[0]?.seen;
    await this.share.look(bytes, sparing);
    const write = () => this.write(batch, options);
    try {
      return { status: 'stored', stored: await withRoom(this.db, write, bytes, this.clock, sparing, this.rest) };
    } catch (error) {
      return toFailure(error);
    }
  }

  private async write(batch: readonly Prepared[], { alongside, ...how }: BatchOptions): Promise<Stored[]> {
    if (how.mode === 'filling' && this.isAllNew) {
      try {
        return await addArticles(this.db, batch, this.clock(), alongside, { hope: 'all new', ...how });
      } catch (error) {
        if (!(error instanceof NotNew)) throw error;
      }
    }
    const stored = await addArticles(this.db, batch, this.clock(), alongside, how);
    this.isAllNew = stored.every(({ how }) => how === 'added');
    return stored;
  }
}
