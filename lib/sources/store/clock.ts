import { DAY } from '../../durations.ts';
import type { Context } from '../context.ts';
import { LONGEST_WAIT } from '../refresh/schedule.ts';

/**
 * The machine's clock is set wrong now and then, and set right again. Nothing is put off for longer than `LONGEST_WAIT`, and
 * nothing has happened yet that is still to come: a moment that says otherwise was written down by another clock than today's.
 * What would wait for it is due now, and what was learned then is no longer believed.
 */
export async function setClockRight({ db, web }: Pick<Context, 'db' | 'web'>): Promise<void> {
  const now = web.now();
  await db.transaction('rw', [db.sources, db.pages, db.seen, db.hosts, db.robots, db.looks], async () => {
    for (const table of [db.sources, db.pages])
      await table
        .where('due')
        .above(now + LONGEST_WAIT)
        .modify({ due: now });
    const listedAhead = () => db.seen.where('listed').above(now + DAY);
    // Nor is anything as old as that clock had it: what was passed over for its age is looked at once more.
    await listedAhead()
      .filter(({ old }) => old === true)
      .delete();
    await listedAhead().modify({ listed: now });
    await db.sources.filter(({ lastSuccess = 0 }) => lastSuccess > now + DAY).modify({ known: {} });
    await db.hosts.filter(({ next }) => next > now + LONGEST_WAIT).delete();
    await db.robots.filter(({ at }) => at > now + DAY).delete();
    await db.looks
      .where('at')
      .above(now + DAY)
      .modify({ at: now });
  });
}
