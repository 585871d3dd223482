import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** A tab number in the address pins the sidebar to that tab: the same page then works in a window of its own. */
const pinned = (): number | null => {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
};

/** The tab that the reader looks at in this window; null until it is known. */
export function useActiveTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(pinned);
  useEffect(() => {
    if (pinned() !== null) return;
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id !== undefined) setTabId(tab.id);
    };
    // Which window a change is in does not matter: what is asked for is always this one's active tab.
    const changed = () => void look();
    browser.tabs.onActivated.addListener(changed);
    browser.tabs.onAttached.addListener(changed);
    changed();
    return () => {
      browser.tabs.onActivated.removeListener(changed);
      browser.tabs.onAttached.removeListener(changed);
    };
  }, []);
  return tabId;
}
