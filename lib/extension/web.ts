import { browser } from 'wxt/browser';
import type { Web } from '../sources/fetch/fetch-text.ts';

/** Requests as the browser makes them, on the sites that the reader allowed. */
export const browserWeb = (): Web => ({
  fetch: (url, init) => fetch(url, init),
  now: Date.now,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  mayFetch: async (url) => {
    const { protocol, hostname } = new URL(url);
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  },
});
