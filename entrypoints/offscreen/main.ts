import { browser } from 'wxt/browser';
import { readWith } from '../../lib/sources/read-html.ts';

/** A page without a window: the DOM that Chromium's background lacks. */
const read = readWith((html) => new DOMParser().parseFromString(html, 'text/html'));

type Ask = { readonly to?: unknown; readonly kind?: unknown; readonly html?: unknown; readonly url?: unknown };

browser.runtime.onMessage.addListener((message, sender) => {
  const { to, kind, html, url } = (message ?? {}) as Ask;
  // Only the background asks: content scripts have a tab.
  if (sender.id !== browser.runtime.id || sender.tab || to !== 'offscreen' || kind !== 'read-html') return undefined;
  return typeof html === 'string' && typeof url === 'string' ? read(html, url) : undefined;
});
