import { browser } from 'wxt/browser';

/**
 * Calls back with what stands under a key of the browser's storage whenever that changes, from whichever page; undefined where
 * it was removed. Returns the way to stop.
 */
export function onStored(area: 'local' | 'session', key: string, listener: (value: unknown) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, where: string) => {
    const change = changes[key];
    if (where === area && change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
