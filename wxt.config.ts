import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { flatten } from './lib/words/messages.ts';
import { areasOf, languages } from './locales/read.ts';
import { withoutUnusedCode } from './scripts/unused-code.ts';

/**
 * Match patterns of a test build, which differs from the real one by `host_permissions` alone: no browser lets a test
 * without a screen answer the question for a site. Such a build goes to a folder of its own and is never packed.
 */
const testHosts = process.env.WIRECOPY_TEST_HOSTS;

/** Firefox: ESR 140 is the first to read `data_collection_permissions`; on Android that is 142. */
const GECKO = {
  gecko: {
    id: 'wirecopy@wirecopy.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};

export default defineConfig({
  outDir: 'dist',
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${testHosts ? '-test' : ''}`,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), withoutUnusedCode()] }),
  zip: { excludeSources: ['test/**', 'test-results/**', '.ci/**', 'docs/pictures/**', 'docs/store/pictures/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    short_name: 'Wirecopy',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      // "Trace this selection"; no browser warns of it.
      'contextMenus',
      'scripting',
      'storage',
      // Else Chromium may clear the library away, and hides how much room there is; Firefox asks before it promises not to.
      'unlimitedStorage',
      // Firefox's background has a DOM of its own.
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    ...(testHosts ? { host_permissions: testHosts.split(' ') } : {}),
    // The browsers' own policy, and WebAssembly, for the library's workers pack texts with it (lib/corpus/work/zstd.ts).
    content_security_policy: {
      extension_pages: `script-src 'self' 'wasm-unsafe-eval'; ${browser === 'firefox' ? 'upgrade-insecure-requests' : "object-src 'self'"};`,
    },
    action: { default_title: '__MSG_manifest_action__' },
    commands: {
      // Alt and Shift with letters that no browser uses itself: Chromium keeps Alt+Shift+W. Chrome takes four suggestions and no more.
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_manifest_action__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_manifest_commandNext__' },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_manifest_commandPrevious__',
      },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_manifest_commandMarks__' },
    },
    ...(browser === 'firefox' ? { browser_specific_settings: GECKO } : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const language of languages()) {
        const messages = [...flatten(areasOf(language))].map(([key, message]) => [key, { message }]);
        const contents = JSON.stringify(Object.fromEntries(messages));
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents });
      }
    },
    'build:manifestGenerated': (_, manifest) => {
      manifest.options_ui = { page: 'settings.html', open_in_tab: true };
    },
  },
});
