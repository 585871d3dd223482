import type { BrowserContext, Page } from '@playwright/test';

/** The extension's sidebar as the browser shows it: Chromium's side panel, Firefox's sidebar. */
export type Sidebar = {
  /** Runs a function on the sidebar's own document, and gives what it answers. */
  evaluate<T, A = undefined>(run: (document: Document, argument: A) => T, argument?: A): Promise<T>;
  /** Its picture, as PNG. */
  screenshot(): Promise<Buffer>;
};

/** A real browser with the built extension in a profile of its own. */
export type Driven = {
  readonly kind: 'chromium' | 'firefox';
  readonly context: BrowserContext;
  /** The address of one of the extension's own pages. */
  extensionUrl(path: string): string;
  /** Opens one of the extension's own pages in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Presses the extension's toolbar button while `page` is in front, as its reader would: this grants `activeTab`. */
  pressButton(page: Page): Promise<void>;
  /** The sidebar's window, once the browser shows it. */
  sidebar(): Promise<Sidebar>;
  /** Stops the extension's background, as the browser does whenever it likes. */
  stopBackground(): Promise<void>;
  /** Ends the browser and takes its profile away. */
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** The browser's program. */
  readonly executable: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
};

/** Waits until `look` finds something, looking again every 50 ms; `what` names it when the time (ms) is over. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  limit = 20_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
