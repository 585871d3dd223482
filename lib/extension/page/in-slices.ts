import type { Steps } from '../../article/steps.ts';

/**
 * Work on the page's thread goes on for so long (ms) before the page gets its turn: an eighth of the 50 ms from which
 * a browser calls a task long, so that a machine that is slowed down in the middle of a step stays below it as well.
 */
export const SLICE_MS = 6;

/** How a slice is timed and what comes between two of them; another in tests. */
export type Breaks = { readonly now: () => number; readonly pause: () => Promise<unknown> };

/** The page is slow to come to rest: then the next slice comes this late (ms) at most. */
const LONGEST_PAUSE_MS = 300;

/** Waits until the browser has nothing better to do. */
export const idle = (timeout = LONGEST_PAUSE_MS): Promise<unknown> =>
  new Promise((resolve) => requestIdleCallback(resolve, { timeout }));

const REAL: Breaks = { now: () => performance.now(), pause: () => idle() };

/** What work in slices came to; `stopped` where it was given up between two of them. */
export type Sliced<T> = { readonly status: 'done'; readonly value: T } | { readonly status: 'stopped' };

/**
 * Runs work a slice at a time, the page's own work between. `goesOn` is asked after every pause: the ground may have
 * changed meanwhile. What the work throws is thrown here.
 */
export async function inSlices<T>(
  steps: Steps<T>,
  goesOn: () => boolean,
  { now, pause }: Breaks = REAL,
): Promise<Sliced<T>> {
  let until = now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return { status: 'done', value: step.value };
    if (now() < until) continue;
    await pause();
    if (!goesOn()) {
      steps.return(undefined as never);
      return { status: 'stopped' };
    }
    until = now() + SLICE_MS;
  }
}
