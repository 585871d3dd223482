import { speak } from '../words/say.ts';
import { ownBrowser } from './page/own-browser.ts';

/**
 * Has Wirecopy speak the language of the browser's own menus, as far as it is among ours; every entrypoint calls it first.
 * Dates and figures follow the browser's region ("en-GB") where that is of the same language.
 */
export function speakBrowserLanguage(): void {
  const words = ownBrowser()?.i18n;
  if (!words) return;
  const ours = words.getMessage('manifest_language') || 'en';
  const wanted = words.getUILanguage();
  speak({
    language: wanted.startsWith(ours) ? wanted : ours,
    message: (key, fillings) => words.getMessage(key, fillings),
  });
}
