import { DAY, MINUTE } from '../../durations.ts';
import { said } from '../../words/said.ts';
import { type Robots, readRobots } from '../read/robots.ts';
import { type Begun, type RobotsRow, unlessEmptied, wasEmptied } from '../store/database.ts';
import { fetchText, type Known, type Wanted, type Web } from './fetch-text.ts';
import { type Fetched, failed } from './fetched.ts';
import { answered, gapOf, pause, reserve } from './host.ts';

type Place = Begun & { readonly web: Web };

/** A robots.txt is believed for a day (RFC 9309, 2.4); one that could not be had is asked for again sooner. */
const SOON = 30 * MINUTE;

const emptied = (): Fetched => failed('emptied', said('corpus_emptied'));

async function inTurn(place: Place, url: string, wanted: Wanted, gap: number, known?: Known): Promise<Fetched> {
  const { web } = place;
  const { host } = new URL(url);
  const turn = await reserve(place, host, gap, web.now());
  if (turn === null) return emptied();
  if ('later' in turn) return failed('later', said('sources_failed_turn'), turn.later);
  if (turn.wait > 0) {
    await web.wait(turn.wait);
    if (await wasEmptied(place)) return emptied();
  }
  const fetched = await fetchText(web, url, wanted, known);
  if (fetched.status === 'failed' && fetched.why === 'busy')
    return { ...fetched, retryAfter: (await pause(place, host, fetched.retryAfter, web.now())) ?? 0 };
  await answered(place, host, gap, web.now(), fetched.status !== 'failed');
  return fetched;
}

async function robotsRow(place: Place, origin: string): Promise<RobotsRow | Fetched> {
  const { db, web } = place;
  const held = await db.robots.get(origin);
  if (held && Math.abs(web.now() - held.at) < (held.closed ? SOON : DAY)) return held;
  const fetched = await inTurn(place, `${origin}/robots.txt`, 'robots', gapOf(undefined));
  if (fetched.status === 'failed' && /^(?:busy|later|emptied)$/.test(fetched.why)) return fetched;
  // There is none, or it is not given out: nothing is forbidden (RFC 9309, 2.3.1.3).
  const none = fetched.status === 'failed' && /^(?:gone|closed|wrong-type|too-large|damaged)$/.test(fetched.why);
  const row: RobotsRow =
    fetched.status === 'ok'
      ? { origin, at: web.now(), text: fetched.text, closed: false }
      : { origin, at: web.now(), text: '', closed: !none };
  await unlessEmptied(place, [db.robots], () => db.robots.put(row));
  return row;
}

/** What a site's robots.txt says, from the last day's reading or anew; a failure where it cannot be had. */
export async function robotsOf(place: Place, origin: string): Promise<Robots | Extract<Fetched, { status: 'failed' }>> {
  const row = await robotsRow(place, origin);
  if ('status' in row) return row.status === 'failed' ? row : failed('unreachable', said('sources_failed_site'));
  if (row.closed) return failed('unreachable', said('sources_failed_noRobots'));
  return readRobots(`${origin}/robots.txt`, row.text);
}

/**
 * Fetches as a guest does: only where the reader allowed it and the site's robots.txt does too, one request at a time
 * with a gap between, and not at all while the site asked to be left alone.
 */
export async function politely(place: Place, url: string, wanted: Wanted, known?: Known): Promise<Fetched> {
  const { origin, host } = new URL(url);
  if (!(await place.web.mayFetch(url))) return failed('permission', said('sources_failed_permission', host));
  const robots = await robotsOf(place, origin);
  if ('status' in robots) return robots;
  if (!robots.allows(url)) return failed('robots', said('sources_failed_robots', host));
  return await inTurn(place, url, wanted, gapOf(robots.delay), known);
}
