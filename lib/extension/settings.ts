import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { type Settings, settingsFrom } from './settings-values.ts';

export type { Settings };

const KEY = 'settings';

/** The settings as they stand. */
export async function loadSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some of the settings, to what `change` makes of those that stand, and returns all of them. */
export function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  return inTurn('settings', async () => {
    const now = await loadSettings();
    const settings = { ...now, ...change(now) };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/** Calls back on every change, from whichever page it came. Returns the way to stop. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(settingsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
