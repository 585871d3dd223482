import type { Browser } from 'wxt/browser';
import { fromPage } from '../check-message.ts';
import { openSidebar } from '../open-sidebar.ts';
import { changeSettings } from '../settings.ts';
import { siteOf } from '../settings-values.ts';
import { changeReading, changeTab, pick } from './change-tab.ts';
import { readReport } from './read-report.ts';

const sameOrigin = (a: string, b: string | undefined): boolean =>
  b !== undefined && URL.canParse(b) && new URL(a).origin === new URL(b).origin;

async function switchOff(url: string): Promise<true> {
  const site = siteOf(url);
  if (site) await changeSettings(({ sitesOff }) => ({ sitesOff: [...new Set([...sitesOff, site])] }));
  return true;
}

/**
 * Answers a content script. Only the top frame of a tab is heard, only about its own origin; the answer holds nothing
 * of the library's texts.
 */
export function onPageMessage(raw: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined {
  const tabId = sender.tab?.id;
  const message = fromPage(raw);
  if (!message || tabId === undefined || sender.frameId !== 0) return undefined;
  // Before anything is awaited: the click on the label counts for this task only.
  if (message.kind === 'open-sidebar') return openSidebar(tabId);
  if (message.kind === 'site-off') return switchOff(sender.url ?? '');
  if (message.kind === 'left') return changeReading(tabId, message.reading, () => null);
  if (message.kind === 'picked') return pick(tabId, message.reading, message.id);
  if (!sameOrigin(message.url, sender.url)) return undefined;
  if (message.kind === 'read') return readReport(tabId, message);
  const { url, reading, why } = message;
  return changeTab(tabId, () => ({ status: 'message', url, reading, why, at: Date.now() }));
}
