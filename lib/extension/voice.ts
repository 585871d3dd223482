import { speak } from '../words/say.ts';

type Words = {
  getMessage(key: string, fillings?: readonly string[]): string;
  getUILanguage(): string;
};
type World = { readonly browser?: { readonly i18n?: Words }; readonly chrome?: { readonly i18n?: Words } };

/** The browser's own: these calls need no promises, and the content script goes without the polyfill. */
function browserWords(): Words | undefined {
  const { browser, chrome } = globalThis as World;
  return browser?.i18n ?? chrome?.i18n;
}

/**
 * Has Wirecopy speak the language of the browser's own menus, as far as it is among ours; every entrypoint calls it first.
 * Dates and figures follow the browser's region ("en-GB") where that is of the same language.
 */
export function speakBrowserLanguage(): void {
  const words = browserWords();
  if (!words) return;
  const ours = words.getMessage('manifest_language') || 'en';
  const wanted = words.getUILanguage();
  speak({
    language: wanted.split('-')[0] === ours ? wanted : ours,
    message: (key, fillings) => words.getMessage(key, [...fillings]),
  });
}
