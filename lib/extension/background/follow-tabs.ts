import { browser } from 'wxt/browser';
import { sendToPage } from '../inject.ts';
import { tabState } from '../tab-state.ts';
import { changeReading, changeTab } from './change-tab.ts';

/**
 * Forgets a tab's report once its page is gone. A navigation within one page also ends in `complete`: the content
 * script, which lives through it, tells which reading stands.
 */
async function forgetIfGone(tabId: number): Promise<void> {
  const state = await tabState(tabId);
  if (!state) return;
  const answer = (await sendToPage(tabId, { to: 'page', kind: 'reading' })) as { reading: string | null } | undefined;
  if (answer?.reading !== state.reading) await changeReading(tabId, state.reading, () => null);
}

/** Keeps the reports in step with the tabs. */
export function followTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void forgetIfGone(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void changeTab(tabId, () => null));
}
