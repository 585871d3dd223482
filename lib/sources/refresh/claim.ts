import type { Context } from '../context.ts';
import type { PageRow, SourceRow } from '../store/database.ts';

/** A piece of work: a source to ask, or a page to read. */
export type Work = { readonly host: string } & (
  | { readonly kind: 'source'; readonly row: SourceRow }
  | { readonly kind: 'page'; readonly row: PageRow }
);

/** Lets a host go again. */
export type Claimed = { readonly work: Work; readonly release: () => void };

async function findWork({ db, web }: Context, busy: ReadonlySet<string>): Promise<Work | null> {
  const now = web.now();
  const isFree = (id: string): boolean => !busy.has(new URL(id).host);
  const source = await db.sources
    .where('due')
    .belowOrEqual(now)
    .filter(({ id }) => isFree(id))
    .first();
  if (source) return { kind: 'source', row: source, host: new URL(source.id).host };
  for (const host of (await db.pages.orderBy('host').uniqueKeys()) as string[]) {
    if (busy.has(host)) continue;
    const row = await db.pages.where('[host+due]').between([host, 0], [host, now], true, true).first();
    if (row) return { kind: 'page', row, host };
  }
  return null;
}

/**
 * Gives out what is due, a host to one worker at a time: sources first, which a reader may be waiting for. Null where
 * nothing is due on a host that is free.
 */
export function makeClaims(context: Context): () => Promise<Claimed | null> {
  const busy = new Set<string>();
  // One look at a time: two at once would both find the same host free.
  let turn: Promise<unknown> = Promise.resolve();
  const claim = async (): Promise<Claimed | null> => {
    const work = await findWork(context, busy);
    if (!work) return null;
    busy.add(work.host);
    return { work, release: () => busy.delete(work.host) };
  };
  return () => {
    const next = turn.then(claim, claim);
    turn = next;
    return next;
  };
}
