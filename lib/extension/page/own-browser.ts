import type { Browser } from 'wxt/browser';

/** The messages, whatever their keys: wxt's types know those of one language file alone. */
type Words = {
  getMessage(key: string, fillings?: readonly string[]): string;
  getUILanguage(): string;
};

/** The little of the extension API that a content script uses. */
type Api = {
  readonly runtime?: Pick<typeof Browser.runtime, 'id' | 'sendMessage' | 'onMessage' | 'onConnect'>;
  readonly i18n?: Words;
};

/**
 * The browser's own extension API. The content script is loaded into every page that is checked, and its few calls
 * return promises in every browser that is supported: it goes without the polyfill, a fifth of its size. Undefined where
 * the script's extension has gone.
 */
export function ownBrowser(): Api | undefined {
  const world = globalThis as { browser?: Api; chrome?: Api };
  return world.browser?.runtime ? world.browser : world.chrome;
}
