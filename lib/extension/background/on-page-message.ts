import type { Browser } from 'wxt/browser';
import { paintBadge } from '../badge.ts';
import { fromPage } from '../check-message.ts';
import { openSidebar } from '../open-sidebar.ts';
import { changeSettings, loadSettings } from '../settings.ts';
import { siteOf } from '../settings-values.ts';
import { clearTabState, setTabState, tabState } from '../tab-state.ts';
import { readReport, report } from './read-report.ts';

const sameOrigin = (a: string, b: string | undefined): boolean =>
  b !== undefined && URL.canParse(b) && new URL(a).origin === new URL(b).origin;

async function forget(tabId: number, reading: string): Promise<true> {
  if ((await tabState(tabId))?.reading === reading) {
    await clearTabState(tabId);
    await paintBadge(tabId, null);
  }
  return true;
}

async function pick(tabId: number, reading: string, id: number): Promise<true> {
  const state = await tabState(tabId);
  if (state?.status === 'report' && state.reading === reading) {
    await setTabState(tabId, { ...state, picked: { id, at: Date.now() } });
  }
  return true;
}

async function switchOff(url: string): Promise<true> {
  const site = siteOf(url);
  const { sitesOff } = await loadSettings();
  if (site && !sitesOff.includes(site)) await changeSettings({ sitesOff: [...sitesOff, site] });
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
  if (message.kind === 'left') return forget(tabId, message.reading);
  if (message.kind === 'picked') return pick(tabId, message.reading, message.id);
  if (!sameOrigin(message.url, sender.url)) return undefined;
  if (message.kind === 'read') return readReport(tabId, message);
  const { url, reading, why } = message;
  return report(tabId, { status: 'message', url, reading, why, at: Date.now() }).then(() => true);
}
