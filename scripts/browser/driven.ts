import type { BrowserContext, Page } from '@playwright/test';

/** A function that runs in a page, on its document and one JSON value; what it answers must be JSON too. */
export type InPage<T, A> = (document: Document, argument: A) => T | Promise<T>;

/** For what a page is drawn: paper, dark, so many CSS pixels wide. What is undefined is as it was at the start. */
export type Medium = {
  readonly print?: boolean | undefined;
  readonly dark?: boolean | undefined;
  readonly width?: number | undefined;
};

/** A document in which functions can be run. */
export type Inside = {
  evaluate<T, A = undefined>(run: InPage<T, A>, argument?: A): Promise<T>;
};

/** One of the extension's own pages, in a tab or in the sidebar. */
export type Own = Inside & {
  /** Presses a key as its reader would, where the focus is: "Tab", "Shift+Tab", "Alt+ArrowDown", "a". */
  press(key: string): Promise<void>;
  /** A picture of what is in view, as PNG. */
  screenshot(): Promise<Buffer>;
  /** Has the page drawn for another medium; what is not mentioned stays as it is. */
  drawFor(medium: Medium): Promise<void>;
};

/** The extension's sidebar as the browser shows it: Chromium's side panel, Firefox's sidebar. */
export type Sidebar = Own;

/** A command of the manifest and the letter that it has with Alt and Shift. */
export type Shortcut = { readonly name: string; readonly letter: string };

/** A real browser with the built extension in a profile of its own. */
export type Driven = {
  readonly kind: 'chromium' | 'firefox';
  readonly context: BrowserContext;
  /** Opens one of the extension's own pages. There is one tab for them: opening another leaves the one before. */
  openOwn(path: string): Promise<Own>;
  /**
   * Opens one of them in a private window, into which `privateWindows` must have let the extension, and answers it once it has
   * moved to another. Null where the browser shows such pages in other windows alone (Chromium).
   */
  readonly openPrivately: ((path: string) => Promise<Own>) | null;
  /** Opens an address in a private window and presses the toolbar button there. Null where `openPrivately` is. */
  readonly checkPrivately: ((url: string) => Promise<void>) | null;
  /** Closes that tab. */
  closeOwn(): Promise<void>;
  /** Loads an address, in a new tab or in one that is there. */
  visit(url: string, page?: Page): Promise<Page>;
  /** Presses the extension's toolbar button while `page` is in front, as its reader would: this grants `activeTab`. */
  pressButton(page: Page): Promise<void>;
  /**
   * Chooses "Trace this selection" over what is selected in `page`, and answers the item's words. Firefox opens its menu and
   * takes the item as from its reader. Chromium's menu is out of reach: the button is pressed, which grants the page and
   * opens the panel as the choice would, and then the listener is called with what the browser gives it.
   */
  traceSelection(page: Page): Promise<string>;
  /** Presses a shortcut of the extension's while `page` is in front; in Chromium its listener is called. */
  shortcut(page: Page, shortcut: Shortcut): Promise<void>;
  /** The sidebar beside `page`, once the browser shows it. In Firefox one of the extension's own pages must be open. */
  sidebar(page: Page): Promise<Sidebar>;
  /**
   * Clicks an element of the open page of the extension as its reader would, and answers the browser's question that
   * follows. Null where the browser shows no question without a screen (Chromium).
   */
  readonly grant: ((selector: string, allow: boolean) => Promise<void>) | null;
  /**
   * Drops files and folders of the disk on the open page of the extension. Null where the browser takes such a drop from a
   * hand alone (Firefox).
   */
  readonly drop: ((paths: readonly string[]) => Promise<void>) | null;
  /** Stops the extension's background, as the browser does whenever it likes. */
  stopBackground(): Promise<void>;
  /** Bytes of the heap of the extension's background, once what is no longer used was swept. */
  backgroundHeap(): Promise<number>;
  /** Ends the browser and takes its profile away. */
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** The browser's program. */
  readonly executable: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** The browser's own language, a BCP 47 tag; Chromium has all of ours built in, Firefox those of its language packs. */
  readonly language?: string;
  readonly dark?: boolean;
  /** The few colours of a high-contrast theme in place of the page's own. */
  readonly forcedColours?: boolean;
  /** The reader wants nothing to move that need not. */
  readonly still?: boolean;
  /** Whether the reader lets the extension into private windows; heeded by Firefox alone. */
  readonly privateWindows?: boolean;
  /** Firefox's preferences, besides those that driving it needs. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
};
