import { DAY, MINUTE } from '../../durations.ts';

/** A wire files a story every few minutes and lists its last 20 to 100: half an hour loses none of them. */
const BASE = 30 * MINUTE;
/** After so many refreshes that brought nothing the time between two doubles, up to eight times (4 hours). */
const QUIET = 4;
const FIRST_RETRY = 15 * MINUTE;

/** Nothing is put off for longer than a day and the tenth that `chance` adds, whoever asks for it; ms. */
export const LONGEST_WAIT = 1.1 * DAY;

/** Milliseconds until a source that answered is refreshed again. */
export function untilNext(everyMinutes: number | undefined, quiet: number): number {
  const own = BASE * 2 ** Math.min(3, Math.floor(quiet / QUIET));
  return Math.min(DAY, Math.max(own, (everyMinutes ?? 0) * MINUTE));
}

/**
 * Milliseconds until something that failed is tried again: doubling up to a day, never before the server's own wish.
 * `chance` (0..1) spreads sources that failed together (the reader's network was gone) over a fifth of the time.
 */
export function untilRetry(failures: number, asked: number | undefined, chance: number): number {
  const own = Math.min(DAY, FIRST_RETRY * 2 ** Math.min(10, Math.max(0, failures - 1)));
  return Math.max(asked ?? 0, own * (0.9 + chance * 0.2));
}
