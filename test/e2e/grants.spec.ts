import { until } from '../../scripts/browser/until.ts';
import { Reader } from './reader.ts';
import { expect, test } from './wirecopy.ts';

type Scripting = {
  scripting: { getRegisteredContentScripts(): Promise<{ excludeMatches?: string[] }[]> };
  storage: { local: { set(items: object): Promise<void> } };
};

// Chromium shows its question for a site on a screen alone: for both browsers alike, the build used here differs from
// the real one by `host_permissions` alone, which is what the answer "yes" amounts to.
test('on a granted site a page is checked by itself', async ({ launch, sites }) => {
  const reader = new Reader(await launch('-test'), sites);
  await reader.fillLibrary();
  const page = await reader.openStory('dam/edited');
  await until('the label', () => page.evaluate(() => document.querySelector('wirecopy-label') !== null));
  const { report } = await reader.report(page);
  expect(report.original?.id).toBe('dam/wire');
  await reader.picture('by-itself', page);
});

test('while settings change, the granted sites are never without their script', async ({ launch }) => {
  const driven = await launch('-test');
  const own = await driven.openOwn('settings.html');
  const seen = await own.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Scripting; chrome: Scripting };
    const { scripting, storage } = world.browser ?? world.chrome;
    const registered = () => scripting.getRegisteredContentScripts();
    while ((await registered()).length === 0);
    const seen: [scripts: number, excluded: number][] = [];
    for (let n = 1; n <= 20; n++) {
      // Every change is told to the registration; only that of the sites makes it another one.
      for (let m = 0; m < 5; m++) await storage.local.set({ settings: { label: m % 2 === 0 } });
      const sitesOff = Array.from({ length: n }, (_, i) => `site${i}.localhost`);
      await storage.local.set({ settings: { sitesOff } });
      for (;;) {
        const scripts = await registered();
        const excluded = scripts[0]?.excludeMatches?.length ?? 0;
        seen.push([scripts.length, excluded]);
        if (scripts.length !== 1 || excluded >= n) break;
      }
    }
    return seen;
  }, null);
  expect(seen.filter(([scripts]) => scripts !== 1)).toEqual([]);
  expect(seen.at(-1)?.[1]).toBeGreaterThanOrEqual(20);
});

test('without a grant no page is touched before the button is pressed', async ({ reader }) => {
  const page = await reader.openStory('ferry/edited');
  // The badge is asked of the background, after everything it had to do on the load.
  expect(await reader.badges()).toEqual([]);
  expect(await page.evaluate(() => [CSS.highlights.size, document.querySelector('wirecopy-label')])).toEqual([0, null]);
});

test('a site refused, granted and taken back through the browser’s own question', async ({ launch, sites, kind }) => {
  test.skip(
    kind === 'chromium',
    'Chromium shows its question on a screen alone; a build with host_permissions stands for "yes"',
  );
  const driven = await launch();
  const reader = new Reader(driven, sites);
  await reader.fillLibrary();
  const labelled = async () => {
    const page = await reader.openStory('dam/edited');
    const there = await page.evaluate(() => document.querySelector('wirecopy-label') !== null);
    return { page, there };
  };
  const askFor = async (allow: boolean) => {
    const settings = await driven.openOwn('settings.html');
    await until('the form', () =>
      settings.evaluate((document) => {
        const field = document.querySelector<HTMLInputElement>('[data-testid="site-input"]');
        if (field) field.value = 'daily.localhost';
        return field?.dispatchEvent(new Event('input', { bubbles: true })) ?? false;
      }),
    );
    await driven.grant?.('[data-testid="site-add"]', allow);
    return settings;
  };

  const refused = await askFor(false);
  await until('the refusal to be said', () =>
    refused.evaluate((document) => document.querySelector('[data-testid="grant-status"]')?.textContent !== ''),
  );
  expect(await refused.evaluate((document) => document.querySelector('[data-testid="grants"]') === null)).toBe(true);
  expect((await labelled()).there).toBe(false);

  const granted = await askFor(true);
  await until('the grant to be listed', () =>
    granted.evaluate(
      (document) => document.querySelector('[data-testid="grants"] [data-pattern*="daily.localhost"]') !== null,
    ),
  );
  const { page } = await labelled();
  await until('the page to be checked by itself', async () =>
    page.evaluate(() => document.querySelector('wirecopy-label') !== null),
  );

  const taken = await driven.openOwn('settings.html');
  await until('the grant to be taken back', () =>
    taken.evaluate((document) => {
      document.querySelector<HTMLElement>('[data-testid="revoke"]')?.click();
      return document.querySelector('[data-testid="no-grants"]') !== null;
    }),
  );
  expect((await labelled()).there).toBe(false);
});
