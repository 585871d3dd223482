import { type ComponentType, render } from 'preact';
import { speakBrowserLanguage } from '../lib/extension/voice.ts';
import { language, rightToLeft } from '../lib/words/say.ts';

/** Shows a page of the extension in the browser's language and in the direction that it is written in. */
export function startPage(Page: ComponentType): void {
  speakBrowserLanguage();
  document.documentElement.lang = language();
  document.documentElement.dir = rightToLeft() ? 'rtl' : 'ltr';
  const root = document.getElementById('root');
  if (root) render(<Page />, root);
}
