import { nextTask } from '../next-task.ts';

/** Work done in one go before others get their turn: a frame at 60 a second. */
const TURN_MS = 16;

/** Lets the page draw and answer while a long computation goes on. */
export class Breather {
  private since = performance.now();

  /** Waits for the rest of the page where a turn is over; says whether it did. */
  async breathe(): Promise<boolean> {
    if (performance.now() - this.since < TURN_MS) return false;
    await nextTask();
    this.since = performance.now();
    return true;
  }
}
