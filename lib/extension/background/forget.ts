import { browser } from 'wxt/browser';
import { SourcesDatabase } from '../../sources/store/database.ts';
import { paintBadge } from '../badge.ts';
import { sendToPage } from '../inject.ts';
import { settingsFrom, shownOn } from '../settings-values.ts';
import { isAllSites, webPatterns } from '../sites.ts';
import { allTabStates } from '../tab-state.ts';
import { library } from './corpus.ts';
import { READ } from './remember.ts';

/** Forgets what was read; what a source or the reader put into the library stays. Answers how many articles went. */
export const forgetRead = (): Promise<number> => library().removeSource(READ);

async function emptySources(): Promise<void> {
  const db = new SourcesDatabase();
  try {
    await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  } finally {
    db.close();
  }
}

/** Gives back every site; what came with the installation the browser keeps. */
async function giveBackSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const patterns = webPatterns(origins).sort((a, b) => Number(isAllSites(b)) - Number(isAllSites(a)));
  for (const pattern of patterns) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** The open pages lose their marks and labels, and the toolbar button what it shows. */
async function leavePages(): Promise<void> {
  const shown = { ...shownOn(settingsFrom(undefined), ''), kinds: [], label: false };
  await Promise.all(
    (await allTabStates()).map(async ([tabId]) => {
      await sendToPage(tabId, { to: 'page', kind: 'shown', shown });
      await paintBadge(tabId, null);
    }),
  );
}

/**
 * Deletes all that is kept: library, sources, what was said of matches, settings, reports of open tabs, and the sites that
 * were allowed. May be called again where it was cut off.
 */
export async function deleteEverything(): Promise<true> {
  await leavePages();
  await emptySources();
  await library().clear();
  await giveBackSites();
  await browser.alarms.clearAll();
  // The reports first: settings that change are told to the pages that have one.
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  return true;
}
