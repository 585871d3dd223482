import { test as base } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import type { Driven, LaunchOptions } from '../../scripts/browser/driven.ts';
import { launchFirefox } from '../../scripts/browser/firefox.ts';
import { type Running, serve } from '../sites/server.ts';
import { SITES } from '../sites/sites.ts';
import { Reader } from './reader.ts';

/** In what language and colours a browser is started, and into which windows the extension is let. */
export type Look = Pick<LaunchOptions, 'language' | 'dark' | 'forcedColours' | 'still' | 'privateWindows'>;

export type Options = { readonly kind: 'chromium' | 'firefox' };

/** Starts a browser with the extension; `build` is its folder's ending. */
type Start = (build?: string, prefs?: LaunchOptions['prefs'], look?: Look) => Promise<Driven>;

type WorkerFixtures = Options & {
  /** The invented news sites. */
  readonly sites: Running;
  readonly start: Start;
  /** The browser that the tests share, the wire stories in its library. */
  readonly filled: Reader;
};

type TestFixtures = {
  /** The shared browser; the pages that a test opens are closed after it. */
  readonly reader: Reader;
  /** Starts a browser of the test's own, which is closed after it. */
  readonly launch: Start;
};

const BUILDS = { chromium: 'dist/chrome-mv3', firefox: 'dist/firefox-mv3' } as const;

const program = (kind: Options['kind']): string => {
  const path = process.env[`WIRECOPY_${kind.toUpperCase()}`];
  if (!path) throw new Error(`WIRECOPY_${kind.toUpperCase()} does not name a browser; run the tests by "npm test"`);
  return path;
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  kind: ['chromium', { option: true, scope: 'worker' }],
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const sites = await serve(SITES);
      await use(sites);
      await sites.stop();
    },
    { scope: 'worker' },
  ],
  start: [
    async ({ kind }, use) => {
      await use((ending = '', prefs = {}, look = {}) => {
        const options = {
          executable: program(kind),
          extension: `${process.cwd()}/${BUILDS[kind]}${ending}`,
          headless: true,
          prefs,
          ...look,
        };
        return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
      });
    },
    { scope: 'worker' },
  ],
  filled: [
    async ({ start, sites }, use) => {
      const driven = await start();
      const reader = new Reader(driven, sites);
      await reader.fillLibrary();
      await use(reader);
      await driven.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ filled }, use) => {
    await use(filled);
    await filled.closePages();
  },
  launch: async ({ start }, use) => {
    const started: Driven[] = [];
    await use(async (...how) => {
      const driven = await start(...how);
      started.push(driven);
      return driven;
    });
    for (const driven of started) await driven.close();
  },
});

export { expect } from '@playwright/test';
