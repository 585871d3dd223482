import { DAY, HOUR } from '../../durations.ts';
import type { Context } from '../context.ts';
import { setClockRight } from '../store/clock.ts';
import { makeClaims, type Work } from './claim.ts';
import { readArticle } from './read-article.ts';
import { refreshSource } from './refresh-source.ts';

/** Hosts asked at a time: enough that one slow host holds nobody up, few enough that the reader's line stays free. */
const LANES = 4;
/** Work on which Wirecopy itself failed is not tried at once again, or it would never end; ms. */
const AFTER_A_BUG = 6 * HOUR;
/** Addresses that no source names any longer are forgotten after this; ms. */
const FORGET = 45 * DAY;
/** Hosts that were not asked for so long too; ms. */
const FORGET_HOST = 7 * DAY;

/** Does one piece of work. False where there is no use going on. */
async function workOn(context: Context, work: Work): Promise<boolean> {
  const { db, web } = context;
  try {
    if (work.kind === 'page') return await readArticle(context, work.row);
    await refreshSource(context, work.row);
    return true;
  } catch (error) {
    console.error('Wirecopy could not refresh', work.kind, error);
    const due = web.now() + AFTER_A_BUG;
    if (work.kind === 'source') await db.sources.update(work.row.id, { due });
    else await db.pages.update(work.row.url, { due });
    return true;
  }
}

/**
 * Does all that is due: asks sources, reads pages, each host's one after the other, four hosts at a time. Ends when
 * nothing is due or `stop` says so. May be cut off anywhere and begun again: what was done is done, the rest is still
 * due. What becomes due while it runs is done too. Gives when there is something to do next, in milliseconds since 1970;
 * null where there is nothing at all.
 */
export async function runDue(context: Context, stop: () => boolean = () => false): Promise<number | null> {
  await setClockRight(context);
  const claim = makeClaims(context);
  const lanes = new Set<Promise<void>>();
  let full = false;
  const lane = async () => {
    while (!full && !stop()) {
      const claimed = await claim();
      if (!claimed) return;
      // There may be more for others to do.
      openLane();
      if (!(await workOn(context, claimed.work))) full = true;
      claimed.release();
    }
  };
  const openLane = () => {
    if (lanes.size >= LANES) return;
    const opened: Promise<void> = lane().finally(() => lanes.delete(opened));
    lanes.add(opened);
  };
  openLane();
  while (lanes.size > 0) await Promise.all(lanes);
  await forget(context);
  return await nextDue(context);
}

/** Lets go of what is of no use any longer. */
async function forget({ db, web }: Context): Promise<void> {
  const now = web.now();
  // By when its source last answered: one that did not, has not said that it names them no longer.
  const asked = new Map((await db.sources.toArray()).map(({ id, lastSuccess }) => [id, lastSuccess ?? 0]));
  await db.seen
    .where('listed')
    .below(now - FORGET)
    .filter(({ source, listed }) => listed < (asked.get(source) ?? now) - FORGET)
    .delete();
  await db.robots.filter(({ at }) => at < now - FORGET_HOST).delete();
  await db.hosts.filter(({ next }) => next < now - FORGET_HOST).delete();
}

/** When there is something to do next; a look that was begun is due from then on. */
export async function nextDue({ db }: Pick<Context, 'db'>): Promise<number | null> {
  const [source, page, look] = await Promise.all([
    db.sources.orderBy('due').first(),
    db.pages.orderBy('due').first(),
    db.looks.where('done').equals(0).first(),
  ]);
  const times = [source?.due, page?.due, look?.at].filter((due) => due !== undefined);
  return times.length > 0 ? Math.min(...times) : null;
}
