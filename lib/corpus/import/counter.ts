import type { Stored } from '../store/shelf.ts';
import type { ImportCounts } from './job.ts';
import type { Refusal } from './source.ts';

/** Refusals listed by name; a file of something else altogether would otherwise fill the memory with them. */
export const REFUSALS_KEPT = 1000;

/** What became of the articles of a batch. */
export type Tally = Record<Stored['how'], number>;

/** Counts them. */
export function tally(stored: readonly Stored[]): Tally {
  const counts = { added: 0, updated: 0, held: 0 };
  for (const { how } of stored) counts[how]++;
  return counts;
}

/** Counts what becomes of all that an import reads. */
export class Counter {
  private counts: ImportCounts;
  private readonly refused: Refusal[];

  constructor(before: ImportCounts) {
    this.counts = before;
    this.refused = [...before.refused];
  }

  /** As it stands now; it does not change any more. */
  get now(): ImportCounts {
    return { ...this.counts, refused: [...this.refused] };
  }

  count(by: Partial<Record<Exclude<keyof ImportCounts, 'refused'>, number>>): void {
    const next = { ...this.counts };
    for (const [name, n] of Object.entries(by)) next[name as 'added'] += n;
    this.counts = next;
  }

  refuse(refusal: Refusal): void {
    this.count({ refusedCount: 1 });
    if (this.refused.length < REFUSALS_KEPT) this.refused.push(refusal);
  }
}

/** What was counted when a batch was handed over, with what became of the batches before it and of itself. */
export const withStored = (
  read: ImportCounts,
  before: ImportCounts,
  { added, updated, held }: Tally,
): ImportCounts => ({
  ...read,
  ...{ added: before.added + added, updated: before.updated + updated, held: before.held + held },
});
