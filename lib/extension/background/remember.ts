import { browser } from 'wxt/browser';
import type { Article } from '../../article/article.ts';
import type { DexieLibrary } from '../../corpus/dexie-library.ts';
import { makeFingerprint } from '../../fingerprint/make.ts';
import { loadSettings, onSettings } from '../settings.ts';
import { idOfPage, library } from './corpus.ts';

/** The source under which what the reader reads is held. */
export const READ = 'read';

/** Whether a tab is in a private window: what is read there is never remembered. */
async function isPrivate(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).incognito;
}

/**
 * Remembers an article that was read in that generation of the library, where the reader has that switched on by now. A failure
 * is no reason not to report.
 */
export async function remember(
  tabId: number,
  article: Article & { readonly url: string },
  since: number,
): Promise<void> {
  if ((await isPrivate(tabId)) || (await loadSettings()).rememberDays === null) return;
  const held = { ...article, id: idOfPage(article.url) };
  // The page's own fingerprint serves to trace it; what stays in the library is made here.
  await library().add([{ article: held, fingerprint: makeFingerprint(held), source: READ }], 'settled', { since });
}

/** How long it is kept, counted from the reading; switched off, what was remembered is forgotten. */
export async function applyRemembering(
  held: Pick<DexieLibrary, 'setLimit' | 'removeSource'>,
  days: number | null,
): Promise<void> {
  if (days === null) await held.removeSource(READ);
  else await held.setLimit(READ, { days, from: 'added' });
}

/** Keeps what is remembered in step with the setting. */
export function followRemembering(): void {
  onSettings(async ({ rememberDays }) => {
    await applyRemembering(library(), rememberDays);
    await library().keepWithin();
  });
}
