import { DAY } from '../../durations.ts';
import { said } from '../../words/said.ts';
import type { Context } from '../context.ts';
import { putArticle } from '../put.ts';
import { type ArticleFetched, fetchArticle } from '../refresh/fetch-article.ts';
import { type LookRow, type Target, unlessEmptied } from '../store/database.ts';

/** Under this name articles are kept that were fetched because a page pointed at them. */
const NAMED = 'named';
/** A look is of use while its page is being read; ms. */
const FORGET = DAY;

/** A site that wants a long gap between two requests is waited for so often, and so long (ms). */
const TURNS = 3;
const LONGEST = 130_000;

async function inItsTurn(context: Context, url: string): Promise<ArticleFetched> {
  for (let turn = 1; ; turn++) {
    const fetched = await fetchArticle(context, url, { url });
    if (fetched.status !== 'failed' || fetched.why !== 'later' || turn === TURNS) return fetched;
    await context.web.wait(Math.min(LONGEST, fetched.retryAfter ?? 0));
  }
}

/** Changes a look; nothing where everything was deleted since, whether or not another was begun. */
async function change({ db }: Context, { page, at }: LookRow, to: (now: LookRow) => Partial<LookRow>): Promise<void> {
  await db.transaction('rw', db.looks, async () => {
    const now = await db.looks.get(page);
    if (now?.at === at) await db.looks.put({ ...now, ...to(now) });
  });
}

async function fetchTarget(context: Context, target: Target, mark: () => Promise<unknown>): Promise<Target> {
  // It was compared with already: the site need not be asked.
  if (!target.putting && (await context.shelf.holds(target.url))) return { ...target, status: 'held' };
  const fetched = await inItsTurn(context, target.url);
  if (fetched.status === 'failed') return { ...target, status: 'failed', says: fetched.says };
  const { article } = fetched;
  const { putting, ...rest } = target;
  const added = await putArticle(context.shelf, article, NAMED, { ...(putting && { putting }), mark });
  if (added.status !== 'stored') return { ...rest, status: 'failed', says: added.says };
  return {
    ...rest,
    status: added.how === 'held' ? 'held' : 'added',
    ...(article.title !== undefined && { title: article.title }),
  };
}

/**
 * Writes down that the pages an article names are to be fetched. Asked again for a page, it begins anew, but goes on where
 * it is under way. False where everything was deleted since.
 */
export async function startLook(
  { db, web, since }: Pick<Context, 'db' | 'web' | 'since'>,
  look: Pick<LookRow, 'page' | 'tabId'> & { readonly named: readonly Pick<Target, 'url' | 'how'>[] },
): Promise<boolean> {
  const { page, tabId, named } = look;
  const at = web.now();
  await db.looks
    .where('at')
    .below(at - FORGET)
    .delete();
  const targets = named.map((target) => ({ ...target, status: 'waiting' as const }));
  const put = async () => {
    const now = await db.looks.get(page);
    await db.looks.put(now?.done === 0 ? { ...now, tabId } : { page, tabId, at, done: 0, targets });
  };
  return (await unlessEmptied({ db, since }, [db.looks], put)) !== null;
}

/** Fetches one of a look's pages, and writes down what became of it as soon as it is known. */
async function settle(context: Context, look: LookRow, target: Target): Promise<void> {
  const note = (known: Target) =>
    change(context, look, ({ targets }) => ({ targets: targets.map((one) => (one.url === known.url ? known : one)) }));
  const fetched = await fetchTarget(context, target, () => note({ ...target, putting: true })).catch(
    (error: unknown): Target => ({ ...target, status: 'failed', says: said('errors_bug', String(error)) }),
  );
  await note(fetched);
}

/**
 * Finishes the looks that are begun, those too that were cut off; `finished` is called with each as it ends, and once more
 * where that was cut off.
 */
export async function runLooks(context: Context, finished: (look: LookRow) => Promise<void>): Promise<void> {
  for (;;) {
    const look = await context.db.looks.where('done').equals(0).first();
    if (!look) return;
    const target = look.targets.find(({ status }) => status === 'waiting');
    if (target) await settle(context, look, target);
    else {
      await finished(look).catch(console.error);
      await change(context, look, () => ({ done: 1 }));
    }
  }
}
