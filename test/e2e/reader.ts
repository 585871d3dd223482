import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ReportView } from '../../lib/messages/views.ts';
import { chooseFiles } from '../../scripts/browser/choose-files.ts';
import type { Driven, Own, Sidebar } from '../../scripts/browser/driven.ts';
import { until } from '../../scripts/browser/until.ts';
import { STORIES, type Story, story, toArticle } from '../fixtures/stories.ts';
import type { Running } from '../sites/server.ts';

/** What the extension's own pages can ask, as far as it is used here. */
export type World = {
  browser?: Extension;
  chrome: Extension;
};
type Extension = {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(of: { tabId?: number }): Promise<string> };
  i18n: { getUILanguage(): string };
  windows: { getAll(how: object): Promise<{ incognito: boolean; tabs: { url?: string }[] }[]> };
  runtime: { sendMessage(message: object): Promise<ReportView | null> };
};

const PICTURES = 'test-results/pictures';

/** What an import said, as the library page shows it. */
export type Imported = { readonly status: string; readonly text: string };

/** A person with the extension: opens pages, presses the button, looks at the sidebar. */
export class Reader {
  private readonly pages: Page[] = [];

  constructor(
    readonly driven: Driven,
    readonly sites: Running,
  ) {}

  /** A story as a line of a pack, its address that of the running site. */
  line(one: Story): string {
    return JSON.stringify({ ...toArticle(one), url: this.sites.url(one.host, one.path) });
  }

  /** Chooses a pack on the library page and waits for the end of the import. */
  async importPack(name: string, text: string): Promise<Imported> {
    const library = await this.driven.openOwn('library.html');
    this.own = library;
    await until('the file field', () => chooseFiles(library, '[data-testid="import-files"]', [{ name, text }]));
    return until(
      'the import',
      () =>
        library.evaluate((document) => {
          const ended = document.querySelector<HTMLElement>('[data-testid="import-ended"]');
          return ended && { status: ended.dataset.status ?? '', text: ended.textContent ?? '' };
        }),
      120_000,
    );
  }

  /** Puts the sites' wire stories into the library. */
  fillLibrary(): Promise<Imported> {
    const wires = STORIES.filter(({ host }) => host === 'wire.localhost');
    return this.importPack('northern-wire.ndjson', wires.map((one) => `${this.line(one)}\n`).join(''));
  }

  /** Opens an address of the sites; closed at the end of the test. */
  async open(host: string, path = '/'): Promise<Page> {
    const page = await this.driven.visit(this.sites.url(host, path));
    this.pages.push(page);
    return page;
  }

  openStory(slug: string): Promise<Page> {
    const { host, path } = story(slug);
    return this.open(host, path);
  }

  async closePages(): Promise<void> {
    for (const page of this.pages.splice(0)) await page.close();
  }

  /** Any page of the extension, to ask it things. */
  private own: Own | undefined;

  private async ask<T, A>(run: (document: Document, argument: A) => T | Promise<T>, argument: A): Promise<T> {
    this.own ??= await this.driven.openOwn('library.html');
    return this.own.evaluate(run, argument);
  }

  /** The report on a page, once there is one that `fits`. */
  report(page: Page, fits: (view: ReportView) => boolean = () => true): Promise<ReportView> {
    return until('the report', async () => {
      const view = await this.ask(async (_, url) => {
        const world = globalThis as unknown as World;
        const extension = world.browser ?? world.chrome;
        const tab = (await extension.tabs.query({})).find((one) => one.url === url);
        return tab ? extension.runtime.sendMessage({ to: 'background', kind: 'view', tabId: tab.id }) : null;
      }, page.url());
      return view && fits(view) && view;
    });
  }

  /** The browser's number of the tab that shows a page. */
  tabOf(page: Page): Promise<number> {
    return until('the tab', () =>
      this.ask(async (_, url) => {
        const world = globalThis as unknown as World;
        const tabs = await (world.browser ?? world.chrome).tabs.query({});
        return tabs.find((one) => one.url === url)?.id;
      }, page.url()),
    );
  }

  /** What the toolbar button shows on each tab where it shows anything. */
  badges(): Promise<string[]> {
    return this.ask(async () => {
      const world = globalThis as unknown as World;
      const extension = world.browser ?? world.chrome;
      const tabs = await extension.tabs.query({});
      const texts = await Promise.all(tabs.map(({ id }) => extension.action.getBadgeText({ tabId: id })));
      return texts.filter((text) => text !== '');
    }, undefined);
  }

  /** Presses the toolbar button on a page. */
  async press(page: Page): Promise<void> {
    // Opened before the press: through it the sidebar is reached in Firefox, and it must not be in front then.
    this.own ??= await this.driven.openOwn('library.html');
    await this.driven.pressButton(page);
  }

  /** Presses the toolbar button on a page and waits for the report on it. */
  async check(page: Page): Promise<ReportView> {
    await this.press(page);
    return this.report(page);
  }

  /** The sidebar beside a page, once it shows what `selector` names. */
  async sidebar(page: Page, selector: string): Promise<Sidebar> {
    const sidebar = await this.driven.sidebar(page);
    await until(`${selector} in the sidebar`, () =>
      sidebar.evaluate((document, selector) => document.querySelector(selector) !== null, selector),
    );
    return sidebar;
  }

  /** Saves pictures of a page and of the sidebar, to be looked at. */
  async picture(name: string, page: Page, sidebar?: Sidebar): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    const path = (what: string) => `${PICTURES}/${this.driven.kind}-${name}-${what}.png`;
    await page.screenshot({ path: path('page') });
    if (sidebar) writeFileSync(path('sidebar'), await sidebar.screenshot());
  }
}
