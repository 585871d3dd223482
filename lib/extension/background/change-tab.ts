import { paintBadge } from '../badge.ts';
import { inTurn } from '../in-turn.ts';
import { allTabStates, clearTabState, putTabState, type TabState, tabState } from '../tab-state.ts';

async function forgetOldest(except: number): Promise<boolean> {
  const others = (await allTabStates()).filter(([tabId]) => tabId !== except);
  const oldest = others.sort(([, a], [, b]) => a.at - b.at)[0];
  if (!oldest) return false;
  await paintBadge(oldest[0], null);
  await clearTabState(oldest[0]);
  return true;
}

/** The area holds some 10 MB: where that is full, the tabs checked longest ago give way. */
async function put(tabId: number, state: TabState): Promise<void> {
  for (;;) {
    try {
      await putTabState(tabId, state);
      return;
    } catch (error) {
      if (!(await forgetOldest(tabId))) throw error;
    }
  }
}

/**
 * Changes what is known of the page in a tab, and shows it on the toolbar button: to what `change` makes of the state
 * that stands, null for nothing, the same for no change. One change of a tab at a time: a page that has gone cannot wipe out
 * what the page after it has just begun. Answers whether anything was changed.
 */
export function changeTab(tabId: number, change: (now: TabState | null) => TabState | null): Promise<boolean> {
  return inTurn(`tab ${tabId}`, async () => {
    const now = await tabState(tabId);
    const next = change(now);
    if (next === now) return false;
    // Shown first: where the background is stopped in between, whoever asks again finds the change still to be made.
    await paintBadge(tabId, next);
    await (next ? put(tabId, next) : clearTabState(tabId));
    return true;
  });
}

/** As `changeTab`, while a reading stands in the tab; where it no longer does, nothing is changed. */
export function changeReading(
  tabId: number,
  reading: string,
  change: (now: TabState) => TabState | null,
): Promise<boolean> {
  return changeTab(tabId, (now) => (now?.reading === reading ? change(now) : now));
}

/** Notes the passage that the reader chose last. */
export function pick(tabId: number, reading: string, id: number): Promise<boolean> {
  return changeReading(tabId, reading, (now) =>
    now.status === 'report' ? { ...now, picked: { id, at: Date.now() } } : now,
  );
}
