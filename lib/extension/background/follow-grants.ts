import { browser } from 'wxt/browser';
import { injectOpenTabs } from '../inject.ts';
import { syncRegistration } from '../registration.ts';
import { loadSettings } from '../settings.ts';
import { checkedPatterns } from '../sites.ts';

async function coverOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await injectChecked(origins);
}

async function injectChecked(origins: readonly string[]): Promise<void> {
  const { onlySources } = await loadSettings();
  await injectOpenTabs(checkedPatterns(origins, onlySources));
}

/** Keeps "check by itself" in step with what the reader grants and takes back, wherever that is done. */
export function followGrants(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await syncRegistration();
    await injectChecked(origins);
  });
  browser.permissions.onRemoved.addListener(() => void syncRegistration());
  browser.runtime.onStartup.addListener(() => void syncRegistration());
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // First: a new profile's start page takes the focus otherwise.
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    await syncRegistration();
    // Open pages keep a script of the version before, which has nobody to talk to.
    await coverOpenTabs();
  });
}
