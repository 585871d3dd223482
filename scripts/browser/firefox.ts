import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, firefox, type Page } from '@playwright/test';
import { type Driven, type LaunchOptions, until } from './driven.ts';
import { FirefoxDebugger } from './firefox-debugger.ts';
import { freshProfile } from './profile.ts';

/** What the extension's own pages hold, as far as it is asked here. */
type World = { browser: { extension: { getViews(filter: { type: 'sidebar' }): Window[] } } };

/** The host part of the extension's addresses: any UUID, told to Firefox beforehand so that it is known. */
const UUID = '7a1c3f52-4b0e-4c58-9d4e-5b1f6a2c9e01';

/** Starts Firefox with the extension, installed for the time of the run. */
export async function launchFirefox({ executable, extension, headless }: LaunchOptions): Promise<Driven> {
  const profile = freshProfile();
  const port = await freePort();
  const id = addonId(extension);
  const context = await firefox.launchPersistentContext(profile.folder, {
    channel: 'moz-firefox',
    executablePath: executable,
    headless,
    viewport: null,
    // Whoever starts it ends it, and puts the rest away first.
    handleSIGINT: false,
    handleSIGTERM: false,
    args: ['--remote-allow-system-access', `--start-debugger-server=${port}`, '--width=1400', '--height=950'],
    firefoxUserPrefs: {
      'devtools.debugger.remote-enabled': true,
      'devtools.debugger.prompt-connection': false,
      'devtools.chrome.enabled': true,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // A question about a site is then answered with yes; refusing one is tested apart.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'toolkit.telemetry.reportingpolicy.firstRun': false,
    },
  });
  try {
    const tools = await FirefoxDebugger.connect(port);
    await tools.install(extension);
    return driven(context, tools, id, profile.remove);
  } catch (error) {
    await context.close();
    profile.remove();
    throw error;
  }
}

function driven(context: BrowserContext, tools: FirefoxDebugger, id: string, removeProfile: () => void): Driven {
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(extensionUrl(path), { waitUntil: 'commit' });
    // Firefox reports no load of its extensions' pages.
    await until('the page', () => page.evaluate(() => document.readyState === 'complete'));
    return page;
  };
  /** The page of the extension through which the sidebar's window is reached; kept in a tab behind the others. */
  let helper: Page | undefined;

  return {
    kind: 'firefox',
    context,
    extensionUrl,
    openExtensionPage,
    async pressButton(page) {
      await page.bringToFront();
      await tools.evaluate(pressAction(id));
    },
    async sidebar() {
      const front = helper ? null : context.pages().at(-1);
      helper ??= await openExtensionPage('library.html');
      await front?.bringToFront();
      const at = helper;
      const document = await until('the sidebar', async () => {
        const handle = await at.evaluateHandle(
          () => (globalThis as unknown as World).browser.extension.getViews({ type: 'sidebar' })[0]?.document ?? null,
        );
        const ready = await handle.evaluate((found) => found !== null && found.readyState === 'complete');
        return ready ? handle : null;
      });
      return {
        evaluate: (run, argument) => document.evaluate(run as never, argument as never),
        screenshot: async () => Buffer.from(await tools.evaluate(SNAPSHOT), 'base64'),
      };
    },
    async stopBackground() {
      await tools.evaluate(terminateBackground(id));
    },
    async close() {
      tools.close();
      await context.close();
      removeProfile();
    },
  };
}

const WINDOW = `Services.wm.getMostRecentWindow('navigator:browser')`;
const extensionOf = (id: string) => `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;

/** What the toolbar button and its key do: a reader's own input, which grants `activeTab` and may open the sidebar. */
const pressAction = (id: string) => `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  ExtensionParent.apiManager.global.browserActionFor(${extensionOf(id)}).triggerAction(${WINDOW});
  return 'pressed';
})()`;

const terminateBackground = (id: string) => `(async () => {
  await ${extensionOf(id)}.terminateBackground({ ignoreDevToolsAttached: true });
  return 'stopped';
})()`;

const SNAPSHOT = `(async () => {
  const window = ${WINDOW};
  const panel = window.SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  const bitmap = await panel.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

function addonId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return (manifest as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings.gecko.id;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
