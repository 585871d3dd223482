import type { Database } from './database.ts';
import { type Failure, toFailure } from './failure.ts';
import { abandonMerge, type MergeResult, mergeOnce } from './merge.ts';
import type { MergeMode } from './merge-policy.ts';

/** Runs the merges of one connection, one after the other. */
export class Merger {
  private readonly db: Database;
  private readonly clock: () => number;
  /** The one that is under way. */
  private merging: Promise<MergeResult | Failure> | null = null;

  constructor(db: Database, clock: () => number) {
    this.db = db;
    this.clock = clock;
  }

  /** Merges until the policy is content. While more is to come, the merge that is under way does for it too. */
  async settle(mode: MergeMode): Promise<MergeResult | Failure> {
    const before = this.merging;
    if (mode === 'filling' && before) return await before;
    await before;
    const merging = this.mergeAll(mode);
    this.merging = merging;
    const result = await merging;
    if (this.merging === merging) this.merging = null;
    return result;
  }

  private async mergeAll(mode: MergeMode): Promise<MergeResult | Failure> {
    try {
      let result: MergeResult = 'merged';
      while (result === 'merged') result = await mergeOnce(this.db, mode, this.clock);
      return result;
    } catch (error) {
      await abandonMerge(this.db).catch(() => undefined);
      return toFailure(error);
    }
  }
}
