import { browser } from 'wxt/browser';
import { loadSettings } from './settings.ts';
import { checkedPatterns, excluded } from './sites.ts';

/** The content script and the stylesheet of its marks and label, as files of the package. */
export const READER_SCRIPT = 'reader.js';
export const READER_STYLE = 'reader.css';

const ID = 'check-by-itself';

/** One registration change at a time: two at once would both find none and both add it. */
let queue: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const [{ origins = [] }, settings, registered] = await Promise.all([
    browser.permissions.getAll(),
    loadSettings(),
    browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  const matches = checkedPatterns(origins, settings.onlySources);
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches,
      excludeMatches: excluded(settings.sitesOff),
      js: [READER_SCRIPT],
      css: [READER_STYLE],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * Registers the content script on just those sites that the reader granted and has not switched off. The permissions
 * are the record of "check by itself", save those that were asked for to fetch a source: whatever changes them, here or
 * in the browser's own settings, ends here.
 */
export function syncRegistration(): Promise<void> {
  queue = queue.then(register, register);
  return queue;
}
