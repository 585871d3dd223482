import type { Context } from '../context.ts';
import type { SourceRow } from './database.ts';

type Place = Pick<Context, 'db' | 'web'>;

/** News older than a month are seldom copied; a reader may choose otherwise for each source. */
const KEEP_DAYS = 30;

/** The library's name for a source, by the address of its feed. */
export const shelfName = (id: string): string => `feed:${id}`;

/** A feed to be subscribed to. */
export type Subscription = {
  readonly url: string;
  readonly title?: string;
  readonly home?: string;
  readonly language?: string;
};

const newRow = ({ url, title, home, language }: Subscription, now: number): SourceRow => ({
  id: url,
  ...(title && { title }),
  ...(home && { home }),
  ...(language && { language }),
  added: now,
  keepDays: KEEP_DAYS,
  due: now,
  failures: 0,
  quiet: 0,
  given: 0,
  closedHosts: [],
  known: {},
});

/**
 * Subscribes to feeds, to be refreshed at once, all in one step; what is there stays as it is. Gives how many are new.
 */
export async function subscribe({ db, web }: Place, feeds: readonly Subscription[]): Promise<number> {
  const now = web.now();
  const rows = new Map<string, SourceRow>();
  for (const feed of feeds) if (!rows.has(feed.url)) rows.set(feed.url, newRow(feed, now));
  return await db.transaction('rw', db.sources, async () => {
    const held = await db.sources.bulkGet([...rows.keys()]);
    const fresh = [...rows.values()].filter((_, i) => held[i] === undefined);
    await db.sources.bulkAdd(fresh);
    return fresh.length;
  });
}

/**
 * Ends a subscription and what is still to be done for it. The articles that it gave stay where they are; subscribed to
 * again, it begins from the start.
 */
export async function unsubscribe({ db }: Pick<Place, 'db'>, id: string): Promise<void> {
  await db.transaction('rw', db.sources, db.pages, db.seen, async () => {
    await db.pages.where('source').equals(id).delete();
    await db.seen.where('source').equals(id).delete();
    await db.sources.delete(id);
  });
}

/** Changes how long a source's articles are kept. */
export async function keepFor({ db }: Pick<Place, 'db'>, id: string, keepDays: number | null): Promise<void> {
  await db.sources.update(id, { keepDays });
}

/** Makes one source due, or all of them. */
export async function refreshNow({ db, web }: Place, id?: string): Promise<void> {
  const due = { due: web.now() };
  if (id === undefined) await db.sources.toCollection().modify(due);
  else await db.sources.update(id, due);
}

/** After the reader allowed something: all that waited for it is due. */
export async function afterGrant({ db, web }: Place): Promise<void> {
  const due = web.now();
  for (const row of await db.sources.toArray()) {
    const waits = row.lastError?.why === 'permission';
    if (!waits && row.closedHosts.length === 0) continue;
    // Asked outside of any transaction, which would end while the browser answers.
    const open = await Promise.all(row.closedHosts.map((host) => web.mayFetch(`https://${host}/`)));
    const closedHosts = row.closedHosts.filter((_, i) => !open[i]);
    await db.sources.update(row.id, { closedHosts, ...(waits && { due }) });
    if (open.includes(true)) await db.pages.where('source').equals(row.id).modify({ due });
  }
}
