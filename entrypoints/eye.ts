import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepEye } from '../lib/extension/page/eye.ts';
import { ownBrowser } from '../lib/extension/page/own-browser.ts';
import type { PageReader } from '../lib/extension/page/page-reader.ts';
import { EYE_PORT } from '../lib/messages/eye.ts';

/** The content scripts' own world, which pages cannot see; the reader is put there by `reader.ts`. */
type World = { readonly wirecopyReader?: true | PageReader; wirecopyEye?: true };

/**
 * Joins what the pointer and the eye are on, here and in the sidebar. A sidebar puts it into the page that it shows, beside
 * the content script: a page without one pays nothing for it.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world.wirecopyEye) return;
  world.wirecopyEye = true;
  ownBrowser()?.runtime?.onConnect.addListener((port) => {
    const reader = world.wirecopyReader;
    if (port.name === EYE_PORT && typeof reader === 'object') keepEye(reader.overlay, port);
  });
});
