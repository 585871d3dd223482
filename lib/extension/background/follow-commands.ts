import { browser } from 'wxt/browser';
import { findingsOf, textIn } from '../../view/findings.ts';
import { stepFrom } from '../../view/step.ts';
import { sendToPage } from '../inject.ts';
import { changeSettings, loadSettings } from '../settings.ts';
import { togglingMarks } from '../settings-values.ts';
import { tabState } from '../tab-state.ts';
import { pick } from './change-tab.ts';
import { articlesById } from './corpus.ts';
import { sourceIds } from './read-report.ts';

/** Goes to the next or the previous altered passage of the page in a tab: on the page, and in the sidebar if it is open. */
async function step(tabId: number, way: 'next' | 'previous'): Promise<void> {
  const state = await tabState(tabId);
  if (state?.status !== 'report') return;
  const { report, article, reading, picked } = state;
  const [{ kinds }, held] = await Promise.all([loadSettings(), articlesById(sourceIds(report))]);
  const findings = findingsOf(report, article.text, textIn(held));
  const finding = stepFrom(findings, kinds, picked?.id, way);
  if (!finding?.article) return;
  await sendToPage(tabId, { to: 'page', kind: 'show', reading, span: finding.article });
  await pick(tabId, reading, finding.id);
}

/** What a keyboard shortcut of the manifest does. */
async function onCommand(command: string, tabId: number): Promise<void> {
  if (command === 'next-finding') await step(tabId, 'next');
  else if (command === 'previous-finding') await step(tabId, 'previous');
  else if (command === 'toggle-marks') await changeSettings(togglingMarks);
}

async function activeTab(): Promise<number | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
}

/** The keyboard shortcuts; the one that opens the sidebar is the toolbar button's own. */
export function followCommands(): void {
  // Firefox for Android has none.
  browser.commands?.onCommand.addListener(async (command: string, tab?: { id?: number }) => {
    const tabId = tab?.id ?? (await activeTab());
    if (tabId !== undefined) await onCommand(command, tabId);
  });
}
