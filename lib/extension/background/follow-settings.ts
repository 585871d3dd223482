import { browser } from 'wxt/browser';
import { sendToPage } from '../inject.ts';
import { syncRegistration } from '../registration.ts';
import { onSettings, type Settings } from '../settings.ts';
import { shownOn } from '../settings-values.ts';
import { allTabStates } from '../tab-state.ts';

async function tellPages(settings: Settings): Promise<void> {
  const states = await allTabStates();
  await Promise.all(
    states.map(([tabId, { url }]) => sendToPage(tabId, { to: 'page', kind: 'shown', shown: shownOn(settings, url) })),
  );
}

/** Passes changed settings on to the pages that show something, and to the registration of the content script. */
export function followSettings(): void {
  onSettings((settings) => {
    void tellPages(settings);
    void syncRegistration();
  });
  // Only the extension's own pages read what is stored; where a browser lets content scripts in, that is closed.
  const area = browser.storage.local as { setAccessLevel?: (options: { accessLevel: string }) => Promise<void> };
  area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
