import { test as base } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import type { Driven, LaunchOptions } from '../../scripts/browser/driven.ts';
import { launchFirefox } from '../../scripts/browser/firefox.ts';
import { type Running, serve } from '../sites/server.ts';
import { SITES } from '../sites/sites.ts';
import { Reader } from './reader.ts';

/** In what language and colours a browser is started. */
export type Look = Pick<LaunchOptions, 'language' | 'dark' | 'forcedColours' | 'still'>;

export type Options = { readonly kind: 'chromium' | 'firefox' };

type WorkerFixtures = Options & {
  /** The invented news sites. */
  readonly sites: Running;
  /** Starts another browser with the extension; `build` is its folder's ending. */
  readonly launch: (build?: string, prefs?: LaunchOptions['prefs'], look?: Look) => Promise<Driven>;
  /** The browser that the tests share, the wire stories in its library. */
  readonly filled: Reader;
};

type TestFixtures = {
  /** The shared browser; the pages that a test opens are closed after it. */
  readonly reader: Reader;
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
  launch: [
    async ({ kind }, use) => {
      const started: Driven[] = [];
      await use(async (ending = '', prefs = {}, look = {}) => {
        const options = {
          executable: program(kind),
          extension: `${process.cwd()}/${BUILDS[kind]}${ending}`,
          headless: true,
          prefs,
          ...look,
        };
        const driven = await (kind === 'firefox' ? launchFirefox(options) : launchChromium(options));
        started.push(driven);
        return driven;
      });
      for (const driven of started) await driven.close();
    },
    { scope: 'worker' },
  ],
  filled: [
    async ({ launch, sites }, use) => {
      const reader = new Reader(await launch(), sites);
      await reader.fillLibrary();
      await use(reader);
    },
    { scope: 'worker' },
  ],
  reader: async ({ filled }, use) => {
    await use(filled);
    await filled.closePages();
  },
});

export { expect } from '@playwright/test';
