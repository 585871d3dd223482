import { browser } from 'wxt/browser';

const keyOf = (tabId: number): string => `anyway:${tabId}`;

/** Remembers, until the browser closes, that on this page of this tab the source is to be named however uncertain. */
export async function nameAnyway(tabId: number, url: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: url });
}

/** Whether the reader asked for that on this page. */
export async function isNamedAnyway(tabId: number, url: string): Promise<boolean> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] === url;
}
