import { type ComponentType, render } from 'preact';
import { speakBrowserLanguage } from '../lib/extension/voice.ts';
import type { Key } from '../lib/words/keys.ts';
import { language, rightToLeft, say } from '../lib/words/say.ts';
import { keepFocus } from './keep-focus.ts';

/**
 * Shows a page of the extension in the browser's language and in the direction that it is written in. `title` names its
 * tab; a page without one keeps the name of its file.
 */
export function startPage(Page: ComponentType, title?: Key): void {
  speakBrowserLanguage();
  if (title) document.title = say(title);
  document.documentElement.lang = language();
  document.documentElement.dir = rightToLeft() ? 'rtl' : 'ltr';
  const root = document.getElementById('root');
  if (!root) return;
  keepFocus(root);
  render(<Page />, root);
}
