import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { loadSettings } from './settings.ts';
import { checkedPatterns, excluded } from './sites.ts';

/** The content script and the stylesheet of its marks and label, as files of the package. */
export const READER_SCRIPT = 'reader.js';
export const READER_STYLE = 'reader.css';

const ID = 'check-by-itself';

/** Chrome answers patterns in an order of its own. */
const inOrder = (patterns: readonly string[] = []): string => [...patterns].sort().join(' ');

/**
 * Changed in place, and only where it differs: a page that loads while there is no registration would be left without
 * the script, and every changed setting ends here.
 */
async function register(): Promise<void> {
  const [{ origins = [] }, settings, [registered]] = await Promise.all([
    browser.permissions.getAll(),
    loadSettings(),
    browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  const matches = checkedPatterns(origins, settings.onlySources);
  const excludeMatches = excluded(settings.sitesOff);
  const script = {
    id: ID,
    matches,
    excludeMatches,
    js: [READER_SCRIPT],
    css: [READER_STYLE],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (!registered) {
    await browser.scripting.registerContentScripts([script]);
  } else if (
    inOrder(registered.matches) !== inOrder(matches) ||
    inOrder(registered.excludeMatches) !== inOrder(excludeMatches)
  ) {
    await browser.scripting.updateContentScripts([script]);
  }
}

/**
 * Registers the content script on just those sites that the reader granted and has not switched off. The permissions
 * are the record of "check by itself", save those that were asked for to fetch a source: whatever changes them, here or
 * in the browser's own settings, ends here.
 */
export function syncRegistration(): Promise<void> {
  return inTurn('registration', register);
}
