import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { onStored } from './on-stored.ts';
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
export const onSettings = (listener: (settings: Settings) => void): (() => void) =>
  onStored('local', KEY, (stored) => listener(settingsFrom(stored)));
