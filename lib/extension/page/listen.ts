import { type Browser, browser } from 'wxt/browser';
import { SIDEBAR_PORT, type ToPage } from '../../messages.ts';
import type { PageReader } from './page-reader.ts';

const isToPage = (message: unknown): message is ToPage => (message as ToPage | null)?.to === 'page';

/** Answers the background and the sidebar in the page's stead, until `signal` ends it. */
export function listen(reader: PageReader, signal: AbortSignal): void {
  const heard = (message: unknown): Promise<unknown> | undefined => {
    if (!isToPage(message)) return undefined;
    switch (message.kind) {
      case 'check':
        void reader.check('asked');
        return Promise.resolve({ reading: reader.current() });
      case 'reading':
        return Promise.resolve({ reading: reader.current() });
      case 'show':
        return Promise.resolve(reader.show(message.reading, message.span));
      case 'shown':
        reader.change(message.shown);
        return Promise.resolve(true);
    }
  };
  let sidebars = 0;
  const connected = (port: Browser.runtime.Port) => {
    if (port.name !== SIDEBAR_PORT) return;
    sidebars++;
    reader.sidebar(true);
    port.onDisconnect.addListener(() => {
      sidebars--;
      reader.sidebar(sidebars > 0);
    });
  };
  browser.runtime.onMessage.addListener(heard);
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(heard);
    browser.runtime.onConnect.removeListener(connected);
  });
}
