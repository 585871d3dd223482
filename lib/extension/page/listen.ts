import type { Browser } from 'wxt/browser';
import { SIDEBAR_PORT, type ToPage } from '../../messages/page.ts';
import { ownBrowser } from './own-browser.ts';
import type { PageReader } from './page-reader.ts';

const isToPage = (message: unknown): message is ToPage => (message as ToPage | null)?.to === 'page';

/** Answers the background and the sidebar in the page's stead, until `signal` ends it. */
export function listen(reader: PageReader, signal: AbortSignal): void {
  const answerTo = (message: ToPage): unknown => {
    if (message.kind === 'show') return reader.show(message.reading, message.span);
    if (message.kind === 'shown') reader.change(message.shown);
    if (message.kind === 'check') void reader.check('asked');
    return { reading: reader.current() };
  };
  // Answered at once: the browsers' own APIs do not agree on promises from a listener.
  const heard = (message: unknown, _sender: unknown, answer: (value: unknown) => void): void => {
    if (isToPage(message)) answer(answerTo(message));
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
  const runtime = ownBrowser()?.runtime;
  runtime?.onMessage.addListener(heard);
  runtime?.onConnect.addListener(connected);
  signal.addEventListener('abort', () => {
    runtime?.onMessage.removeListener(heard);
    runtime?.onConnect.removeListener(connected);
  });
}
