import type { UnlistedScriptDefinition } from 'wxt';
import { method, property } from '../lib/article/dom.ts';
import { isAlive } from '../lib/extension/page/alive.ts';
import { listen } from '../lib/extension/page/listen.ts';
import { PageReader } from '../lib/extension/page/page-reader.ts';
import { speakBrowserLanguage } from '../lib/extension/voice.ts';

/** Set in the content scripts' own world, which pages cannot see: a second injection finds the first one's. */
type World = { wirecopyReader?: true | PageReader };

/**
 * The content script. Injected by a click on the toolbar button, or registered at run time for the sites that the
 * reader granted; never in the manifest, so that installing asks for no site. A plain object: `defineUnlistedScript` would
 * be a part of it.
 */
const script: UnlistedScriptDefinition = {
  main() {
    const world = globalThis as World;
    if (world.wirecopyReader || !isAlive()) return;
    world.wirecopyReader = true;
    speakBrowserLanguage();
    const start = () => {
      const reader = new PageReader();
      world.wirecopyReader = reader;
      listen(reader, reader.ended);
      void reader.check('started');
    };
    // A page that Chrome draws ahead of a visit is nobody's reading yet.
    if (property(document, 'prerendering')) {
      method(document, 'addEventListener', 'prerenderingchange', start, { once: true });
    } else start();
  },
};
export default script;
