import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import type { Driven, Inside, LaunchOptions, Medium, Own } from './driven.ts';
import { freshProfile } from './profile.ts';
import { until } from './until.ts';

/** Calls of the DevTools protocol that Playwright's types do not know. */
type Protocol = {
  send(method: string, params?: object): Promise<unknown>;
  on(
    event: 'ServiceWorker.workerVersionUpdated',
    heard: (event: { readonly versions: readonly { readonly runningStatus: string }[] }) => void,
  ): void;
  on(
    event: 'Target.receivedMessageFromTarget',
    heard: (event: { readonly sessionId: string; readonly message: string }) => void,
  ): void;
  detach(): Promise<void>;
};
/** What the background's own world holds, as far as it is asked here. */
type Tab = { readonly id?: number };
type World = {
  chrome: {
    action: { onClicked: { hasListeners(): boolean } };
    tabs: { query(filter: object): Promise<Tab[]> };
    contextMenus: { onClicked: { dispatch(clicked: object, tab: Tab): void } };
    commands: { onCommand: { dispatch(name: string, tab: Tab): void } };
    i18n: { getMessage(name: string): string };
  };
};
type Target = { readonly targetId: string; readonly type: string; readonly url: string };

/**
 * Starts Chromium, Chrome, Brave or Edge with the extension. It is loaded through the debugging pipe
 * (`Extensions.loadUnpacked`), not by `--load-extension`, which branded Chrome and Edge no longer take.
 */
export async function launchChromium(options: LaunchOptions): Promise<Driven> {
  const { executable, headless, language, dark, forcedColours, still } = options;
  const profile = freshProfile();
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: executable,
    headless,
    viewport: null,
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forcedColours ? 'active' : 'none',
    reducedMotion: still ? 'reduce' : 'no-preference',
    ...(language && { env: { ...process.env, LANGUAGE: language } as Record<string, string> }),
    // Whoever starts it ends it, and puts the rest away first.
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      '--enable-unsafe-extension-debugging',
      // The side panel is no page of the context: a second connection, by port, reaches it.
      '--remote-debugging-port=0',
      '--window-size=1400,950',
      ...(language ? [`--lang=${language}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    // With the third, which no reader's browser has, an extension's page keeps the heap of one in the background: it spent
    // a third of its time collecting garbage while a pack was imported.
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation', '--disable-renderer-backgrounding'],
  });
  try {
    return await withExtension(context, options, profile);
  } catch (error) {
    await context.close();
    profile.remove();
    throw error;
  }
}

async function withExtension(
  context: BrowserContext,
  { extension, dark: startsDark = false }: LaunchOptions,
  profile: ReturnType<typeof freshProfile>,
): Promise<Driven> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no browser session');
  const protocol: Protocol = (await browser.newBrowserCDPSession()) as unknown as Protocol;
  const { id } = (await protocol.send('Extensions.loadUnpacked', { path: extension })) as { id: string };
  const ours = (url: string) => url.startsWith(`chrome-extension://${id}/`);
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  const targets = async (type: string) => {
    const { targetInfos } = (await protocol.send('Target.getTargets', { filter: [{ type }] })) as {
      targetInfos: Target[];
    };
    return targetInfos;
  };
  let own: { readonly page: Page; readonly inside: Own } | undefined;
  // A press before the background listens would be lost.
  const background = () => until('the background', async () => context.serviceWorkers().find((one) => ours(one.url())));
  const worker = await background();
  await until('its listeners', () =>
    worker.evaluate(() => (globalThis as unknown as World).chrome.action.onClicked.hasListeners()),
  );

  const panel = async () => ownPage(await attachPanel(profile.folder, extensionUrl('sidepanel.html')), startsDark);
  const pressButton = async (page: Page) => {
    await page.bringToFront();
    const tab = await until('the tab', async () => (await targets('tab')).find(({ url }) => url === page.url()));
    await protocol.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  };

  return {
    kind: 'chromium',
    context,
    async openOwn(path) {
      if (own) await own.inside.drawFor(AS_AT_THE_START);
      else {
        const page = await context.newPage();
        own = { page, inside: ownPage(page, startsDark) };
      }
      await own.page.goto(extensionUrl(path));
      await own.page.bringToFront();
      return own.inside;
    },
    openPrivately: null,
    checkPrivately: null,
    async closeOwn() {
      await own?.page.close();
      own = undefined;
    },
    async visit(url, given) {
      const page = given ?? (await context.newPage());
      await page.goto(url);
      return page;
    },
    pressButton,
    async traceSelection(page) {
      await pressButton(page);
      await panel();
      const clicked = await page.evaluate(() => ({
        menuItemId: 'trace-selection',
        frameId: 0,
        pageUrl: location.href,
        selectionText: getSelection()?.toString().replace(/\s+/g, ' ') ?? '',
      }));
      return (await background()).evaluate(async (clicked) => {
        const { chrome } = globalThis as unknown as World;
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch(clicked, tab as Tab);
        return chrome.i18n.getMessage('selection_menu');
      }, clicked);
    },
    async shortcut(page, { name }) {
      await page.bringToFront();
      await (await background()).evaluate(async (name) => {
        const { chrome } = globalThis as unknown as World;
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(name, tab as Tab);
      }, name);
    },
    sidebar: panel,
    grant: null,
    async drop(paths) {
      if (!own) throw new Error('no page of the extension is open');
      const session: Protocol = (await context.newCDPSession(own.page)) as unknown as Protocol;
      const data = { items: [], files: paths, dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop']) {
        await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
      }
      await session.detach();
    },
    async stopBackground() {
      const page = context.pages().find((one) => ours(one.url()));
      if (!page) throw new Error('no page of the extension is open');
      // Through one of its own pages: closing the worker's target lets a busy worker finish first. That it stopped is
      // told by the event alone, since a message that waits starts it again at once.
      const session: Protocol = (await context.newCDPSession(page)) as unknown as Protocol;
      const stopped = new Promise<void>((resolve) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
        });
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await session.detach();
    },
    async backgroundHeap() {
      const [worker] = (await targets('service_worker')).filter(({ url }) => ours(url));
      if (!worker) throw new Error('the background does not run');
      const own = await attachTarget(protocol, worker.targetId);
      await own.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = (await own.send('Runtime.getHeapUsage')) as {
        usedSize: number;
        /** Of typed arrays, which are beside the heap. */
        backingStorageSize?: number;
      };
      await own.detach();
      return usedSize + backingStorageSize;
    },
    async close() {
      await context.close();
      profile.remove();
    },
  };
}

/** A session of a target that Playwright has none for, its messages wrapped in those of the browser's own session. */
async function attachTarget(protocol: Protocol, targetId: string) {
  const { sessionId } = (await protocol.send('Target.attachToTarget', { targetId, flatten: false })) as {
    sessionId: string;
  };
  let last = 0;
  return {
    send(method: string): Promise<unknown> {
      const id = ++last;
      return new Promise((resolve) => {
        protocol.on('Target.receivedMessageFromTarget', (event) => {
          const answer = JSON.parse(event.message) as { id?: number; result?: unknown };
          if (event.sessionId === sessionId && answer.id === id) resolve(answer.result);
        });
        void protocol.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
      });
    },
    detach: () => protocol.send('Target.detachFromTarget', { sessionId }),
  };
}

/** Connects to the side panel, which only a connection made after it opened can see. */
async function attachPanel(profile: string, address: string): Promise<Page> {
  const portFile = join(profile, 'DevToolsActivePort');
  await until('the debugging port', async () => existsSync(portFile));
  const port = readFileSync(portFile, 'utf8').split('\n')[0];
  return until('the side panel', async () => {
    const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = second
      .contexts()
      .flatMap((one) => one.pages())
      .find((one) => one.url().startsWith(address));
    if (!page) await second.close();
    return page;
  });
}

/** Runs functions in a page that Playwright knows. */
export const insideOf = (page: Page): Inside => ({
  async evaluate(run, argument) {
    const document = await page.evaluateHandle(() => globalThis.document);
    return document.evaluate(run as never, argument as never);
  },
});

const AS_AT_THE_START: Medium = { print: undefined, dark: undefined, width: undefined };

function ownPage(page: Page, startsDark: boolean): Own {
  // A size lasts as long as the session that set it.
  let session: Promise<CDPSession> | undefined;
  let medium: Medium = {};
  return {
    ...insideOf(page),
    press: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot(),
    async drawFor(part) {
      medium = { ...medium, ...part };
      const { print = false, dark = startsDark, width } = medium;
      await page.emulateMedia({ media: print ? 'print' : 'screen', colorScheme: dark ? 'dark' : 'light' });
      session ??= page.context().newCDPSession(page);
      const size = { width: width ?? 0, height: width ? 900 : 0, deviceScaleFactor: 0, mobile: false };
      await (await session).send('Emulation.setDeviceMetricsOverride', size);
    },
  };
}
