import { inject, sendToPage } from '../inject.ts';
import { changeTab } from './change-tab.ts';

/** Checks the page in a tab because the reader asked: through the content script that is there, or by putting it there. */
export async function checkTab(tabId: number): Promise<void> {
  if ((await sendToPage(tabId, { to: 'page', kind: 'check' })) !== undefined) return;
  try {
    await inject(tabId);
    await sendToPage(tabId, { to: 'page', kind: 'check' });
  } catch {
    await changeTab(tabId, () => ({ status: 'message', url: '', reading: 'none', why: 'forbidden', at: Date.now() }));
  }
}
