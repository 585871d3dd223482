import type { Context } from '../context.ts';
import type { PageRow, SourceRow } from '../store/database.ts';
import { readArticle } from './read-article.ts';
import { refreshSource } from './refresh-source.ts';

/** Hosts asked at a time: enough that one slow host holds nobody up, few enough that the reader's line stays free. */
const LANES = 4;
/** Pieces of work looked at together. */
const BATCH = 60;
/** Work on which Wirecopy itself failed is not tried at once again, or it would never end; ms. */
const AFTER_A_BUG = 6 * 3600_000;
/** Addresses that no source names any longer are forgotten after this; ms. */
const FORGET = 45 * 24 * 3600_000;

type Work = { readonly kind: 'source'; readonly row: SourceRow } | { readonly kind: 'page'; readonly row: PageRow };

const hostOf = (work: Work): string => new URL(work.kind === 'source' ? work.row.id : work.row.url).host;

async function dueWork({ db, web }: Context): Promise<Work[]> {
  const now = web.now();
  const [sources, pages] = await Promise.all([
    db.sources.where('due').belowOrEqual(now).limit(BATCH).toArray(),
    db.pages.where('due').belowOrEqual(now).limit(BATCH).toArray(),
  ]);
  return [
    ...sources.map((row) => ({ kind: 'source', row }) as const),
    ...pages.map((row) => ({ kind: 'page', row }) as const),
  ];
}

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
 * due. Gives when there is something to do next, in milliseconds since 1970; null where there is nothing at all.
 */
export async function runDue(context: Context, stop: () => boolean = () => false): Promise<number | null> {
  let full = false;
  const over = () => full || stop();
  while (!over()) {
    const lanes = new Map<string, Work[]>();
    for (const work of await dueWork(context)) {
      const host = hostOf(work);
      lanes.set(host, [...(lanes.get(host) ?? []), work]);
    }
    if (lanes.size === 0) break;
    const queue = [...lanes.values()];
    const lane = async () => {
      for (let works = queue.shift(); works; works = queue.shift())
        for (const work of works) {
          if (over()) return;
          if (!(await workOn(context, work))) full = true;
        }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }
  await context.db.seen
    .where('listed')
    .below(context.web.now() - FORGET)
    .delete();
  return await nextDue(context);
}

/** When there is something to do next. */
export async function nextDue({ db }: Pick<Context, 'db'>): Promise<number | null> {
  const [source, page] = await Promise.all([db.sources.orderBy('due').first(), db.pages.orderBy('due').first()]);
  const times = [source?.due, page?.due].filter((due) => due !== undefined);
  return times.length > 0 ? Math.min(...times) : null;
}
