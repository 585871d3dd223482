import { browser } from 'wxt/browser';
import type { ToPage } from '../messages/page.ts';
import { READER_SCRIPT, READER_STYLE } from './registration.ts';

/** Sends to the content script of a tab; undefined where none is listening. */
export async function sendToPage(tabId: number, message: ToPage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/**
 * Pauses (ms) before a refused injection is tried again. A click grants `activeTab`, but in Chromium the page's process
 * now and then (1 press of 40 measured) hears of it only after the script has come.
 */
const AGAIN_AFTER = [50, 200];

async function execute(tabId: number, again: readonly number[] = AGAIN_AFTER): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${READER_SCRIPT}`] });
  } catch (refusal) {
    const [pause, ...rest] = again;
    if (pause === undefined) throw refusal;
    await new Promise((resolve) => setTimeout(resolve, pause));
    await execute(tabId, rest);
  }
}

/** Puts the content script into a tab. Rejects where the browser does not allow it. */
export async function inject(tabId: number): Promise<void> {
  const target = { tabId };
  // The script first: it is the one whose refusal tells that the page may not be read.
  await execute(tabId);
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
