import { onTabState, type TabState, tabState } from '../tab-state.ts';

/** A check that takes longer is not waited for; ms. */
const PATIENCE = 10_000;

type Reported = Extract<TabState, { status: 'report' }>;

/** What is known of the page in a tab once no check of it is under way; null where nothing is, or where that takes too long. */
function settled(tabId: number): Promise<TabState | null> {
  return new Promise((resolve, reject) => {
    const take = (state: TabState | null): void => {
      if (state?.status === 'checking') return;
      end();
      resolve(state);
    };
    const stop = onTabState((changed, state) => changed === tabId && take(state));
    const timer = setTimeout(() => take(null), PATIENCE);
    const end = (): void => {
      stop();
      clearTimeout(timer);
    };
    // Asked once changes are heard: one in between would be missed.
    tabState(tabId).then(take, (error: unknown) => {
      end();
      reject(error);
    });
  });
}

/**
 * The report on the page in a tab, or null. A page may be checked anew just when the reader presses something: the press counts
 * for the report that comes, as long as it is on the same page.
 */
export async function reportOf(tabId: number): Promise<Reported | null> {
  const now = await tabState(tabId);
  const state = now?.status === 'checking' ? await settled(tabId) : now;
  return state?.status === 'report' && state.url === now?.url ? state : null;
}
