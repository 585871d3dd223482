import type { Addition } from '../store/addition.ts';
import type { Worked } from '../store/worked.ts';
import type { Work } from '../work/work.ts';
import type { ImportCounts, ImportPlace } from './job.ts';

/**
 * Articles a transaction, and so a segment: few enough that a cancel or a crash costs under a second, many enough that merging has
 * little to do (with 400 an import of 100,000 ran a tenth slower).
 */
export const BATCH = 800;
/** Bytes of text a transaction, where articles are long. */
const BATCH_CHARACTERS = 6_000_000;
/** Batches being stored while the next is worked out, and read on as soon as there is one less. */
const AHEAD = 1;

/** An article of the batch being put together, and what is being worked out of it. */
type Gathered = { readonly addition: Addition; readonly worked: Worked | Promise<Worked> };

/** Where reading stood when a batch was handed over, and what had been counted by then. */
export type UpTo = { readonly place: ImportPlace; readonly counts: ImportCounts };

type Store = (batch: readonly Addition[], upTo: UpTo) => Promise<void>;

/**
 * Gathers articles into batches, which are worked out and stored in their order, one at a time, while the next is being read. Once
 * the import is `stopped` no more is stored.
 */
export class Batches {
  private batch: Gathered[] = [];
  private characters = 0;
  /** Batches that are being worked out and stored, in their order. */
  private readonly underWay: Promise<void>[] = [];
  private readonly work: Work;
  private readonly stopped: () => boolean;
  private readonly store: Store;

  constructor(work: Work, stopped: () => boolean, store: Store) {
    this.work = work;
    this.stopped = stopped;
    this.store = store;
  }

  /** Puts an article into the batch and has it worked out. */
  gather(addition: Addition): void {
    this.batch.push({ addition, worked: this.work.take(addition.article) });
    this.characters += addition.article.text.length;
  }

  /** Whether the batch is to be handed over. */
  get isFull(): boolean {
    return this.batch.length >= BATCH || this.characters >= BATCH_CHARACTERS;
  }

  /** Hands the batch over, to be stored once those before it are; waits only where too many are under way. */
  async handOver(upTo: UpTo): Promise<void> {
    this.work.send();
    if (this.batch.length > 0 && !this.stopped()) {
      const storing = this.storeAfter(this.underWay.at(-1), this.batch, upTo);
      // Of a failure is heard where it is waited for.
      storing.catch(() => undefined);
      this.underWay.push(storing);
      this.batch = [];
      this.characters = 0;
    }
    while (this.underWay.length > AHEAD) await this.underWay.shift();
  }

  /** Waits until all that was handed over is stored. */
  async stored(): Promise<void> {
    while (this.underWay.length > 0) await this.underWay.shift();
  }

  private async storeAfter(before: Promise<void> | undefined, batch: readonly Gathered[], upTo: UpTo): Promise<void> {
    await before;
    const worked = await Promise.all(batch.map(({ worked }) => worked));
    if (this.stopped()) return;
    await this.store(
      batch.map(({ addition }, i): Addition => ({ ...addition, worked: worked[i] as Worked })),
      upTo,
    );
  }
}
