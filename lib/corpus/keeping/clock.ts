import { DAY, HOUR } from '../../durations.ts';
import type { Database } from '../store/database.ts';

/** Between two looks at the library; who looks in less often only has its ages believed a day later. */
const LEAP = 45 * DAY;
/** A clock that was set wrong is noticed within that time, for hardly a site opens: what it says then is not believed. */
const DOUBT = DAY;

/**
 * When the library was last looked after, and since when the clock is doubted: it had leapt. Milliseconds since 1970, as the
 * clock said.
 */
export type ClockRow = { readonly last: number; readonly doubted?: number };

/**
 * What is dropped for its age is gone for good, and so it is only where the clock can be believed: not before it has gone on
 * for a day after a leap. Gives the clock as it is to be kept, and whether ages count.
 */
export function readClock(before: ClockRow | undefined, now: number): { clock: ClockRow; isBelieved: boolean } {
  if (!before) return { clock: { last: now }, isBelieved: true };
  const { last, doubted } = before;
  const isBack = now < last - DAY;
  if (doubted !== undefined && !isBack) {
    const isBelieved = now >= doubted + DOUBT;
    return { clock: isBelieved ? { last: now } : { last: now, doubted }, isBelieved };
  }
  const hasLeapt = isBack || now > last + LEAP;
  if (hasLeapt) return { clock: { last: now, doubted: now }, isBelieved: false };
  // Not written at every look.
  return { clock: Math.abs(now - last) < HOUR ? before : { last: now }, isBelieved: true };
}

/**
 * Nothing was added in the future, nor came out after it was added: a row that says so goes by today's clock from now on, or it
 * would be kept until then. What came out later than today and was added later still was so by a clock that is wrong now.
 */
export async function setDatesRight(db: Database, now: number): Promise<void> {
  const ahead = now + DAY;
  await db.heads
    .where('when')
    .above(ahead)
    .filter(({ when, added }) => when > added + DAY || (added > ahead && when === added))
    .modify((row: { added: number; when: number }) => {
      row.added = row.added > ahead ? now : row.added;
      row.when = row.added;
    });
}
