/** Seconds over which the pace is taken: long enough to even out batches, short enough to follow a slower file. */
const WINDOW_S = 15;
/** No time is told before so many seconds: the first batches say little. */
const LEAST_S = 3;

type Reading = { readonly at: number; readonly bytes: number; readonly articles: number };

/** How fast an import goes, over the last seconds. Time that it stood paused does not count. */
export class Pace {
  private readings: Reading[] = [];

  /** Notes how far it is now; `at` in milliseconds. */
  note(at: number, bytes: number, articles: number): void {
    const last = this.readings.at(-1);
    if (last && at - last.at < 250) return;
    this.readings.push({ at, bytes, articles });
    while ((this.readings[1]?.at ?? at) < at - WINDOW_S * 1000) this.readings.shift();
  }

  /** Begins anew, after a pause. */
  restart(): void {
    this.readings = [];
  }

  /** Articles a second, and the seconds that the bytes left will take; null where neither can be told yet. */
  tell(bytesLeft: number | null): { readonly perSecond: number; readonly secondsLeft: number | null } | null {
    const [first, last] = [this.readings[0], this.readings.at(-1)];
    if (!first || !last || last.at - first.at < LEAST_S * 1000) return null;
    const seconds = (last.at - first.at) / 1000;
    const bytes = (last.bytes - first.bytes) / seconds;
    const perSecond = (last.articles - first.articles) / seconds;
    return { perSecond, secondsLeft: bytesLeft === null || bytes <= 0 ? null : bytesLeft / bytes };
  }
}
