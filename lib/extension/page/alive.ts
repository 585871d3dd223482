import { ownBrowser } from './own-browser.ts';

/**
 * Whether the extension that this script belongs to is still there. After an update or a reload the scripts of the old
 * one stay in open pages with nothing to talk to.
 */
export function isAlive(): boolean {
  try {
    return Boolean(ownBrowser()?.runtime?.id);
  } catch {
    return false;
  }
}
