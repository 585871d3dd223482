import type { HeldArticle } from '../../article/article.ts';
import { DAY, HOUR } from '../../durations.ts';
import { said } from '../../words/said.ts';
import type { Context } from '../context.ts';
import { type Failed, failed } from '../fetch/fetched.ts';
import { putArticle } from '../put.ts';
import type { PageRow, SourceRow } from '../store/database.ts';
import { shelfName } from '../store/subscriptions.ts';
import { fetchArticle } from './fetch-article.ts';
import { seenRow } from './plan.ts';
import { untilRetry } from './schedule.ts';

/** A page that did not answer so many times is given up. */
const TRIES = 4;
/** Nothing is lost while the disk is full; ms. */
const FULL = HOUR;

/** Whether asking again may help. */
const passing = (why: Failed['why']): boolean => /^(?:server|timeout|unreachable)$/.test(why);

/** Puts a page off or gives it up, and lets its source know why. */
async function notRead({ db, web }: Context, page: PageRow, failure: Failed, isOld = false): Promise<void> {
  const now = web.now();
  const { why, says, retryAfter } = failure;
  await db.transaction('rw', db.sources, db.pages, db.seen, async () => {
    // Its source was ended, or everything deleted, while it was fetched.
    if (!(await db.pages.get(page.url))) return;
    // Its host is left alone for a while, which says nothing of the page.
    const busy = why === 'busy' || why === 'later';
    const tries = page.tries + (busy ? 0 : 1);
    if (why === 'permission') await db.pages.update(page.url, { due: now + DAY });
    else if (busy || (passing(why) && tries < TRIES))
      await db.pages.update(page.url, {
        tries,
        due: now + (busy ? (retryAfter ?? FULL) : untilRetry(2 * tries, retryAfter, Math.random())),
      });
    else {
      await db.pages.delete(page.url);
      await db.seen.put({ ...seenRow(page, now), ...(isOld && { old: true }) });
    }
    const source = await db.sources.get(page.source);
    if (!source) return;
    const { host } = new URL(page.url);
    const closed = why === 'permission' && !source.closedHosts.includes(host);
    const change: Partial<SourceRow> = {
      ...(!busy && { lastSkipped: { at: now, why, says, url: page.url } }),
      ...(closed && { closedHosts: [...source.closedHosts, host] }),
    };
    await db.sources.update(source.id, change);
  });
}

/** Whether an article is older than its source's are kept; its page said so where the feed did not. */
async function isTooOld(context: Context, page: PageRow, { published }: HeldArticle): Promise<boolean> {
  const { db, web } = context;
  const keepDays = (await db.sources.get(page.source))?.keepDays ?? null;
  const at = Date.parse(published ?? '');
  if (keepDays === null || Number.isNaN(at) || at + (keepDays + 1) * DAY > web.now()) return false;
  const says = said('sources_failed_old', { day: published ?? '' });
  await notRead(context, page, failed('not-read', says), true);
  return true;
}

/** Reads one page that a source named and puts it into the library. False where the library is full: there is no use going on. */
export async function readArticle(context: Context, page: PageRow): Promise<boolean> {
  const { db, web, shelf } = context;
  const fetched = await fetchArticle(context, page.item.url, page.item);
  if (fetched.status === 'failed') {
    await notRead(context, page, fetched);
    return true;
  }
  if (await isTooOld(context, page, fetched.article)) return true;
  const added = await putArticle(shelf, fetched.article, shelfName(page.source), {
    ...page,
    mark: () => db.pages.update(page.url, { putting: true }),
  });
  if (added.status === 'emptied') return true;
  if (added.status !== 'stored') {
    const now = web.now();
    // None of the others would find room either.
    await db.pages.toCollection().modify({ due: now + FULL });
    await db.sources.update(page.source, { lastError: { at: now, why: 'not-read', says: added.says } });
    return false;
  }
  // Its host may have been allowed just as another of its pages was refused, and was noted as closed after that.
  const isOpen = await web.mayFetch(page.url);
  await db.transaction('rw', db.sources, db.pages, db.seen, async () => {
    if (!(await db.pages.get(page.url))) return;
    await db.pages.delete(page.url);
    await db.seen.put(seenRow(page, web.now()));
    const source = await db.sources.get(page.source);
    if (!source) return;
    await db.sources.update(source.id, {
      given: source.given + Number(added.how === 'added'),
      closedHosts: source.closedHosts.filter((host) => !isOpen || host !== page.host),
    });
  });
  return true;
}
