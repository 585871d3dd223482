import { browser } from 'wxt/browser';
import type { ToPage } from '../messages.ts';
import { READER_SCRIPT, READER_STYLE } from './registration.ts';

/** Sends to the content script of a tab; undefined where none is listening. */
export async function sendToPage(tabId: number, message: ToPage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** Puts the content script into a tab. Rejects where the browser does not allow it. */
export async function inject(tabId: number): Promise<void> {
  const target = { tabId };
  // The script first: it is the one whose refusal tells that the page may not be read.
  await browser.scripting.executeScript({ target, files: [`/${READER_SCRIPT}`] });
  await browser.scripting.insertCSS({ target, files: [`/${READER_STYLE}`] });
}

/** Puts the content script into the tabs already open on these sites; those that refuse are left as they are. */
export async function injectOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      if ((await sendToPage(id, { to: 'page', kind: 'reading' })) !== undefined) return;
      await inject(id).catch(() => undefined);
    }),
  );
}
