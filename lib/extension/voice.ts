import { browser } from 'wxt/browser';
import { speak } from '../words/say.ts';

/**
 * Has Wirecopy speak the language of the browser's own menus, as far as it is among ours; every entrypoint calls it first.
 * Dates and figures follow the browser's region ("en-GB") where that is of the same language.
 */
export function speakBrowserLanguage(): void {
  const ours = browser.i18n.getMessage('manifest_language' as never) || 'en';
  const wanted = browser.i18n.getUILanguage();
  speak({
    language: wanted.split('-')[0] === ours ? wanted : ours,
    message: (key, fillings) => browser.i18n.getMessage(key as never, [...fillings]),
  });
}
