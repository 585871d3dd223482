import type { Gate } from './gate.ts';
import type { ImportCounts } from './job.ts';
import { Pace } from './pace.ts';
import type { Position } from './position.ts';

/** What whoever waits for an import is told. */
export type ImportProgress = ImportCounts & {
  readonly file: string;
  readonly bytes: number;
  /** Of all files; null where one's size is not known. */
  readonly bytesTotal: number | null;
  /** Articles a second; null until it can be told. */
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
  readonly paused: boolean;
};

/** Whom to tell, the door at which the import may be standing, and the time in milliseconds since 1970. */
type Told = {
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly gate?: Gate | undefined;
  readonly clock: () => number;
};

/** Tells how far an import is, and how long it will take at the pace of the last seconds. */
export class Reporter {
  private readonly pace = new Pace();
  private readonly told: Told;

  constructor(told: Told) {
    this.told = told;
  }

  report({ file, bytes, bytesTotal }: Position, counts: ImportCounts): void {
    const { gate, clock, onProgress } = this.told;
    const paused = gate?.shut === true;
    if (!paused) this.pace.note(clock(), bytes, counts.added + counts.updated + counts.held);
    const told = this.pace.tell(bytesTotal === null ? null : Math.max(0, bytesTotal - bytes));
    onProgress?.({
      ...counts,
      ...{ file, bytes, bytesTotal, paused },
      ...{ perSecond: told?.perSecond ?? null, secondsLeft: told?.secondsLeft ?? null },
    });
  }

  /** Takes the pace anew, after a pause. */
  restart(): void {
    this.pace.restart();
  }
}
