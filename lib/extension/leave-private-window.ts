import { browser } from 'wxt/browser';
import type { FromExtensionPage } from '../messages/extension-page.ts';

const ASK: FromExtensionPage = { to: 'background', kind: 'all-private' };

/** Shows an address in front in a window that is not private: in one that is there, or in a new one. */
async function showOpenly(url: string): Promise<void> {
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const windowId = windows.find(({ incognito }) => !incognito)?.id;
  if (windowId === undefined) {
    await browser.windows.create({ url, incognito: false });
    return;
  }
  await browser.tabs.create({ url, windowId });
  await browser.windows.update(windowId, { focused: true });
}

/**
 * Shows this page in a window that is not private instead, and says so; false where it stands in one already, or where all
 * windows are private. Firefox opens pages of an extension in private windows too, but gives them no database there: the
 * library and its sources cannot be seen, though the background, which has them, goes on. Chromium opens such pages in other
 * windows by itself.
 */
export async function leavePrivateWindow(): Promise<boolean> {
  if (!browser.extension.inIncognitoContext) return false;
  try {
    // Where no window is another, each page would open the next one.
    if ((await browser.runtime.sendMessage(ASK)) !== false) return false;
    await showOpenly(location.href);
  } catch {
    // Then it stays, and says itself what it cannot do.
    return false;
  }
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  return true;
}
