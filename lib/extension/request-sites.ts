import { browser } from 'wxt/browser';
import { changeSettings, loadSettings } from './settings.ts';
import { patternFor } from './sites.ts';

/** The match patterns that cover these addresses, each once. */
const patternsFor = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.flatMap((address) => patternFor(address) ?? [])),
];

async function mark(patterns: readonly string[]): Promise<readonly string[]> {
  const [{ origins = [] }, { onlySources }] = await Promise.all([browser.permissions.getAll(), loadSettings()]);
  const added = patterns.filter((pattern) => !origins.includes(pattern) && !onlySources.includes(pattern));
  if (added.length > 0) await changeSettings((now) => ({ onlySources: [...now.onlySources, ...added] }));
  return added;
}

/** A browser that does not ask, because it sees no click, may still have been told before. */
const ask = (origins: string[]): Promise<boolean> =>
  browser.permissions.request({ origins }).catch(() => browser.permissions.contains({ origins }));

/**
 * Asks the reader to let Wirecopy fetch from these addresses' sites. Call it within a click and before anything is
 * awaited. What is granted so is for sources alone: pages there are not checked by themselves, unless they were before.
 */
export async function requestSites(addresses: readonly string[]): Promise<boolean> {
  const patterns = patternsFor(addresses);
  if (patterns.length === 0) return true;
  // Written while the question stands, so that it is known when the answer comes.
  const marking = mark(patterns);
  const granted = await ask(patterns);
  const added = await marking;
  if (!granted && added.length > 0) {
    await changeSettings(({ onlySources }) => ({
      onlySources: onlySources.filter((pattern) => !added.includes(pattern)),
    }));
  }
  return granted;
}
