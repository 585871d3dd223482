import { browser } from 'wxt/browser';
import { withRests } from '../../corpus/keeping/with-room.ts';
import { paintBadge } from '../badge.ts';
import { alone } from '../in-turn.ts';
import { sendToPage } from '../inject.ts';
import { settingsFrom, shownOn } from '../settings-values.ts';
import { isAllSites, webPatterns } from '../sites.ts';
import { library } from './corpus.ts';
import { READ } from './remember.ts';
import { sourcesDatabase } from './sources/work.ts';

/** Forgets what was read; what a source or the reader put into the library stays. Answers how many articles went. */
export const forgetRead = (): Promise<number> => library().removeSource(READ);

/** Stands in `storage.local` from the beginning of a deletion to its end. */
const DELETING = 'deleting';

/** Gives back every site; what came with the installation the browser keeps. */
async function giveBackSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const patterns = webPatterns(origins).sort((a, b) => Number(isAllSites(b)) - Number(isAllSites(a)));
  for (const pattern of patterns) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Every open page loses its marks and its label, those too whose report gave way to others, and the toolbar button what it shows. */
async function leavePages(): Promise<void> {
  const shown = { ...shownOn(settingsFrom(undefined), ''), kinds: [], label: false };
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // Not waited for: a page that the browser has put to sleep answers when it wakes.
      void sendToPage(id, { to: 'page', kind: 'shown', shown });
      await paintBadge(id, null);
    }),
  );
}

/**
 * Deletes all that is kept: library, sources, what was said of matches, settings, reports of open tabs, and the sites that
 * were allowed. What is under way (a refresh, an import, a page being read) is not waited for: it notes the generation of
 * what it writes into as it begins, and is refused in the next one. Cut off, it is finished when the background starts again.
 */
export async function deleteEverything(): Promise<true> {
  await browser.storage.local.set({ [DELETING]: true });
  await withRests(() => sourcesDatabase().empty());
  await library().clear();
  await giveBackSites();
  await browser.alarms.clearAll();
  await alone(async () => {
    // Now that no page is told anything any more of what was deleted.
    await leavePages();
    // The reports first: settings that change are told to the pages that have one.
    await browser.storage.session.clear();
    await browser.storage.local.clear();
  });
  return true;
}

/** Finishes a deletion that was cut off. */
export async function finishDeleting(): Promise<void> {
  if ((await browser.storage.local.get(DELETING))[DELETING]) await deleteEverything();
}
