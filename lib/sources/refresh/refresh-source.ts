import { DAY } from '../../durations.ts';
import type { Context } from '../context.ts';
import type { Failed } from '../fetch/fetched.ts';
import type { SourceRow, SourcesDatabase } from '../store/database.ts';
import { type Gathered, gather } from './documents.ts';
import { byAddress, planPages } from './plan.ts';
import { untilNext, untilRetry } from './schedule.ts';

/**
 * When a source is due again: as it was reckoned, unless it was made due while it was asked. A reader who asks for it then
 * wants what is there after that, not what was being fetched before.
 */
const dueAfter = (asked: SourceRow, now: SourceRow, reckoned: number): number =>
  now.due === asked.due ? reckoned : now.due;

type AfterFailure = Pick<SourceRow, 'due'> & Partial<SourceRow>;

/** Waiting for the reader's permission needs no trying again; a grant wakes the source up. */
function afterFailure(source: SourceRow, failure: Failed, now: number): AfterFailure {
  const { why, says, retryAfter } = failure;
  if (why === 'later') return { due: now + (retryAfter ?? DAY) };
  const lastError = { at: now, why, says };
  if (why === 'permission') return { lastError, due: now + DAY };
  const failures = source.failures + 1;
  return { lastError, failures, due: now + untilRetry(failures, retryAfter, Math.random()) };
}

/** A document that did not change names what it named: noted once a day, lest it is forgotten and read again. */
async function namesThemStill(db: SourcesDatabase, source: string, now: number): Promise<void> {
  const ofSource = () => db.seen.where('source').equals(source);
  const one = await ofSource().first();
  if (one && one.listed < now - DAY) await ofSource().modify({ listed: now });
}

/** Writes what came of a refresh in one step: a background that dies before it has done nothing, after it all. */
async function keep({ db, web }: Context, source: SourceRow, gathered: Gathered): Promise<void> {
  const now = web.now();
  await db.transaction('rw', db.sources, db.pages, db.seen, async () => {
    const row = await db.sources.get(source.id);
    // Unsubscribed in the meantime.
    if (!row) return;
    const { feed, known } = gathered;
    const items = byAddress(gathered.items);
    const rows = await db.seen.bulkGet([...items.keys()]);
    const seen = new Map(rows.flatMap((one) => (one ? [[one.url, one]] : [])));
    const { pages, passed } = planPages(items, seen, row, now);
    const waiting = await db.pages.bulkGet(pages.map(({ url }) => url));
    const fresh = pages.filter((_, i) => waiting[i] === undefined);
    await db.pages.bulkAdd(fresh);
    if (feed === null) await namesThemStill(db, source.id, now);
    await db.seen.bulkPut([...[...seen.values()].map((one) => ({ ...one, listed: now })), ...passed]);
    const quiet = fresh.length > 0 ? 0 : row.quiet + 1;
    const { lastError: _mended, ...rest } = row;
    await db.sources.put({
      ...rest,
      ...(feed && { kind: feed.kind }),
      ...(feed?.title && !row.title && { title: feed.title }),
      ...(feed?.language && { language: feed.language }),
      known,
      quiet,
      failures: 0,
      lastSuccess: now,
      due: dueAfter(source, row, now + untilNext(feed?.everyMinutes, quiet)),
    });
  });
}

/** Writes down what went wrong. */
async function note({ db, web }: Context, source: SourceRow, failure: Failed): Promise<void> {
  const change = afterFailure(source, failure, web.now());
  await db.transaction('rw', db.sources, async () => {
    const row = await db.sources.get(source.id);
    if (row) await db.sources.update(source.id, { ...change, due: dueAfter(source, row, change.due) });
  });
}

/** Asks one source what is new, and writes down which pages are to be read, or what went wrong. */
export async function refreshSource(context: Context, source: SourceRow): Promise<void> {
  const gathered = await gather(context, source);
  if (gathered.status === 'ok') await keep(context, source, gathered);
  else await note(context, source, gathered);
}
