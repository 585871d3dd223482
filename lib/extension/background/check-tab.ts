import type { Unreadable } from '../../view/unreadable.ts';
import { inject, sendToPage } from '../inject.ts';
import { changeTab } from './change-tab.ts';

const tell = (tabId: number, why: Unreadable) =>
  changeTab(tabId, () => ({ status: 'message', url: '', reading: 'none', why, at: Date.now() }));

/** Checks the page in a tab because the reader asked: through the content script that is there, or by putting it there. */
export async function checkTab(tabId: number): Promise<void> {
  if ((await sendToPage(tabId, { to: 'page', kind: 'check' })) !== undefined) return;
  try {
    await inject(tabId);
    // Nobody there: our script failed on what it met in the page.
    if ((await sendToPage(tabId, { to: 'page', kind: 'check' })) === undefined) await tell(tabId, 'failed');
  } catch {
    await tell(tabId, 'forbidden');
  }
}
