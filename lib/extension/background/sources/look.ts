import { namedAddresses } from '../../../sources/named/addresses.ts';
import { startLook } from '../../../sources/named/look.ts';
import type { LookRow } from '../../../sources/store/database.ts';
import { browserWeb } from '../../web.ts';
import { reportOf } from '../settled.ts';
import { sourcesDatabase, workOnSources } from './work.ts';

/** How far the look at what a page names is; null where there was none. */
export const lookAt = async (page: string): Promise<LookRow | null> =>
  (await sourcesDatabase().looks.get(page)) ?? null;

/** Begins to fetch what the article in a tab names; the database tells how far it is. False where there is no article. */
export async function lookWhereItPoints(tabId: number): Promise<boolean> {
  const db = sourcesDatabase();
  const since = await db.generation();
  const state = await reportOf(tabId);
  if (!state) return false;
  const named = namedAddresses(state.article, state.url);
  if (!(await startLook({ db, web: browserWeb(), since }, { page: state.url, tabId, named }))) return false;
  void workOnSources();
  return true;
}
