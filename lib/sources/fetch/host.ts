import { DAY, MINUTE } from '../../durations.ts';
import { type Begun, unlessEmptied } from '../store/database.ts';

/** Between two requests to one host; ms. What most sites that state a wish in robots.txt ask crawlers for is 1 to 10 s. */
const GAP = 2000;
/** A longer wait is not sat out: the work is put off. */
const PATIENCE = 20_000;
/** The longest gap that robots.txt can ask for; ms. */
const LONGEST_GAP = 120_000;
/** How long a host that asks for fewer requests, without saying when, is left alone the first time; it doubles. */
const FIRST_PAUSE = 10 * MINUTE;
const LONGEST_PAUSE = DAY;

/** The gap that a robots.txt asks for, in ms. */
export const gapOf = (delay: number | undefined): number =>
  Math.min(LONGEST_GAP, Math.max(GAP, Number.isFinite(delay) ? (delay as number) * 1000 : 0));

/**
 * Takes the next place in a host's row: `wait` before asking, or `later` where it is too long to sit out; null where
 * everything was deleted since. Places are given out in the database, so that two pages of the extension, or the next life
 * of the background, keep the gap too.
 */
export async function reserve(
  { db, since }: Begun,
  host: string,
  gap: number,
  now: number,
): Promise<{ readonly wait: number } | { readonly later: number } | null> {
  return await unlessEmptied({ db, since }, [db.hosts], async () => {
    const row = await db.hosts.get(host);
    // One that lies further off than any can was given by a clock that was wrong.
    const next = row && row.next <= now + LONGEST_PAUSE ? row.next : 0;
    const at = Math.max(now, next);
    if (at - now > PATIENCE) return { later: at - now };
    await db.hosts.put({ host, next: at + gap, ...(row?.refusals && { refusals: row.refusals }) });
    return { wait: at - now };
  });
}

/** So many refusals in a row are taken as they are meant; a host that goes on is left alone for longer each time, whatever it asks. */
const BELIEVED = 5;

/** Leaves a host alone: for as long as it asked, else for longer each time. Gives the pause; null as `reserve` does. */
export async function pause(
  { db, since }: Begun,
  host: string,
  asked: number | undefined,
  now: number,
): Promise<number | null> {
  return await unlessEmptied({ db, since }, [db.hosts], async () => {
    const refusals = (await db.hosts.get(host))?.refusals ?? 0;
    const own = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (asked === undefined ? refusals : refusals - BELIEVED));
    const wait = asked === undefined ? own : Math.max(GAP, asked, refusals < BELIEVED ? 0 : own);
    await db.hosts.put({ host, next: now + wait, refusals: refusals + 1 });
    return wait;
  });
}

/** After an answer: the gap counts from its end, and a host that answered is no longer held to have refused. */
export async function answered(
  { db, since }: Begun,
  host: string,
  gap: number,
  now: number,
  ok: boolean,
): Promise<void> {
  await unlessEmptied({ db, since }, [db.hosts], async () => {
    const row = await db.hosts.get(host);
    const refusals = ok ? undefined : row?.refusals;
    await db.hosts.put({ host, next: Math.max(row?.next ?? 0, now + gap), ...(refusals && { refusals }) });
  });
}
