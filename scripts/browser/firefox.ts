import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, firefox } from '@playwright/test';
import type { Driven, InPage, LaunchOptions, Medium, Own } from './driven.ts';
import {
  allowPrivately,
  answerQuestion,
  backgroundMemory,
  clickAt,
  closeOwn,
  drawOwnFor,
  focusIn,
  IN_SIDEBAR,
  inTab,
  LOADED,
  openOwn,
  openPrivately,
  pressAction,
  pressKey,
  pressKeyIn,
  sidebarBeside,
  snapshotOf,
  standsOpenly,
  takeFromMenu,
  terminateBackground,
} from './firefox-chrome.ts';
import { bringCompiled, keepCompiled } from './firefox-compiled.ts';
import { FirefoxDebugger } from './firefox-debugger.ts';
import { freshProfile } from './profile.ts';
import { until } from './until.ts';

/** The host part of the extension's addresses: any UUID, told to Firefox beforehand so that it is known. */
const UUID = '7a1c3f52-4b0e-4c58-9d4e-5b1f6a2c9e01';

const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;

/** Starts Firefox with the extension, installed for the time of the run. */
export async function launchFirefox({
  executable,
  extension,
  headless,
  prefs,
  privateWindows,
  ...look
}: LaunchOptions): Promise<Driven> {
  const profile = freshProfile();
  bringCompiled(profile.folder);
  // Through a file: over TCP each answer of two packets waits 40 ms for the first to be acknowledged. Windows has none.
  const door = process.platform === 'win32' ? await freePort() : join(profile.folder, 'debugger');
  const id = addonId(extension);
  const context = await firefox.launchPersistentContext(profile.folder, {
    channel: 'moz-firefox',
    executablePath: executable,
    headless,
    viewport: null,
    // Whoever starts it ends it, and puts the rest away first.
    handleSIGINT: false,
    handleSIGTERM: false,
    args: ['--remote-allow-system-access', `--start-debugger-server=${door}`, '--width=1400', '--height=950'],
    firefoxUserPrefs: {
      'devtools.debugger.remote-enabled': true,
      'devtools.debugger.prompt-connection': false,
      'devtools.chrome.enabled': true,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // A question may be answered as soon as it stands; a person is made to wait a moment.
      'security.notification_enable_delay': 0,
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      // 0 is dark, 1 light.
      'layout.css.prefers-color-scheme.content-override': look.dark ? 0 : 1,
      'ui.prefersReducedMotion': look.still ? 1 : 0,
      // 2 is always, 0 with a high-contrast theme only.
      'browser.display.document_color_use': look.forcedColours ? 2 : 0,
      ...(look.language && { 'intl.locale.requested': look.language }),
      ...prefs,
    },
  });
  const close = async (tools?: FirefoxDebugger) => {
    tools?.close();
    await context.close();
    keepCompiled(profile.folder);
    profile.remove();
  };
  try {
    const tools = await FirefoxDebugger.connect(door);
    if (privateWindows) await tools.evaluate(allowPrivately(id));
    await tools.install(extension);
    // It opens by itself; what comes after would otherwise race with it.
    await until('the first-run page', async () =>
      (await tools.evaluate(LOADED)).includes(extensionUrl('welcome.html')),
    );
    return driven(context, tools, id, () => close(tools));
  } catch (error) {
    await close();
    throw error;
  }
}

function driven(context: BrowserContext, tools: FirefoxDebugger, id: string, close: () => Promise<void>): Driven {
  let open: string | undefined;
  /** Runs a function in the open page of the extension, on the document that the expression `on` gives. */
  const runOn = async <T, A>(on: string, run: InPage<T, A>, argument: A | undefined): Promise<T> => {
    if (!open) throw new Error('no page of the extension is open');
    const call = `(${run})(${on}, ${JSON.stringify(argument)})`;
    // tsx names functions through a helper of this name.
    const value = await tools.evaluateIn(
      open,
      `(async (__name) => JSON.stringify({ value: await ${call} }))((named) => named)`,
    );
    return (JSON.parse(value) as { value: T }).value;
  };
  const ownAt = (on: string, place: () => string): Own => {
    let medium: Medium = {};
    return {
      evaluate: (run, argument) => runOn(on, run, argument),
      async press(key) {
        await tools.evaluate(focusIn(place()));
        // A key that comes before the focus is heard by the page, and does nothing there.
        await until('the keyboard', () => runOn(on, (document) => document.hasFocus(), undefined));
        await tools.evaluate(pressKeyIn(place(), key));
      },
      screenshot: async () => Buffer.from(await tools.evaluate(snapshotOf(place())), 'base64'),
      async drawFor(part) {
        medium = { ...medium, ...part };
        await tools.evaluate(drawOwnFor(place(), medium));
      },
    };
  };
  let own = ownAt('document', () => inTab(open ?? ''));

  return {
    kind: 'firefox',
    context,
    async openOwn(path) {
      const url = extensionUrl(path);
      await tools.evaluate(openOwn(url, open));
      open = url;
      own = ownAt('document', () => inTab(url));
      await until(`${path} to load`, async () => (await tools.evaluate(LOADED)).includes(`"${url}"`));
      return own;
    },
    async openPrivately(path) {
      open = extensionUrl(path);
      own = ownAt('document', () => inTab(extensionUrl(path)));
      await tools.evaluate(openPrivately(open));
      // A tab that is closed meanwhile answers nothing.
      await until(
        `${path} in another window`,
        async () => (await tools.evaluate(standsOpenly(extensionUrl(path)))) === 'yes',
      );
      return own;
    },
    async checkPrivately(url) {
      await tools.evaluate(openPrivately(url));
      await until(url, async () => (await tools.evaluate(LOADED)).includes(`"${url}"`));
      await tools.evaluate(pressAction(id));
    },
    async closeOwn() {
      if (open) await tools.evaluate(closeOwn(open));
      open = undefined;
    },
    async visit(url, given) {
      const page = given ?? (await context.newPage());
      await page.goto(url);
      return page;
    },
    async pressButton(page) {
      await page.bringToFront();
      await tools.evaluate(pressAction(id));
    },
    async traceSelection(page) {
      await page.bringToFront();
      const centre = await page.evaluate(() => {
        const [box] = getSelection()?.getRangeAt(0).getClientRects() ?? [];
        return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as [number, number];
      });
      return tools.evaluate(takeFromMenu(page.url(), centre, '-menuitem-_trace-selection'));
    },
    async shortcut(page, { letter }) {
      await page.bringToFront();
      const pressed = await tools.evaluate(pressKey(letter));
      if (pressed !== 'alt,shift' && pressed !== 'shift,alt') throw new Error(`no key ${letter}: ${pressed}`);
    },
    async sidebar(page) {
      const sidebar = ownAt(`await ${sidebarBeside(page.url())}`, () => IN_SIDEBAR);
      await until('the sidebar', () => sidebar.evaluate((document) => document.readyState === 'complete'));
      return sidebar;
    },
    async grant(selector, allow) {
      const centre = await own.evaluate((document, selector) => {
        const element = document.querySelector(selector);
        element?.scrollIntoView({ block: 'center' });
        const box = element?.getBoundingClientRect();
        return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as [number, number];
      }, selector);
      await tools.evaluate(clickAt(open ?? '', centre));
      await until("Firefox's question", async () => (await tools.evaluate(answerQuestion(allow))) === 'answered');
    },
    drop: null,
    async stopBackground() {
      await tools.evaluate(terminateBackground(id));
    },
    async backgroundHeap() {
      const bytes = Number(await tools.evaluate(backgroundMemory(UUID)));
      if (bytes === 0) throw new Error('the background does not run');
      return bytes;
    },
    close,
  };
}

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
