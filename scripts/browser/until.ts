import { setTimeout as pause } from 'node:timers/promises';

/** A look that takes longer (ms) is given up and made anew: a question to a page that is just being left stays open. */
const LONGEST_LOOK = 5_000;

/** Waits until `look` finds something, looking again every 50 ms; `what` names it when the time (ms) is over. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  limit = 30_000,
): Promise<T> {
  const end = Date.now() + limit;
  let failure: unknown;
  for (;;) {
    // A page on its way from one document to the next refuses to answer: that is no answer yet.
    const failed = (error: unknown) => {
      failure = error;
      return null;
    };
    const found = await Promise.race([look().catch(failed), pause(LONGEST_LOOK, null)]);
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s in vain for ${what}`, { cause: failure });
    await pause(50);
  }
}
