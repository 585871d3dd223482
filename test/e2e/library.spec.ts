import type { Own } from '../../scripts/browser/driven.ts';
import { until } from '../../scripts/browser/until.ts';
import { STORIES, story } from '../fixtures/stories.ts';
import { Reader, type World } from './reader.ts';
import { expect, test } from './wirecopy.ts';

test('an empty library: the credits are shown; a pack with a bad line is imported, the line named', async ({
  launch,
  sites,
}) => {
  const reader = new Reader(await launch(), sites);
  const page = await reader.openStory('dam/edited');
  const { report, librarySize } = await reader.check(page);
  expect(librarySize).toBe(0);
  expect(report).toMatchObject({ verdict: 'unrelated', original: null });
  expect(report.credits).toContainEqual(expect.objectContaining({ name: 'Northern Wire' }));
  const sidebar = await reader.sidebar(page, '[data-testid="credit"]');
  expect(await sidebar.evaluate((document) => document.body.textContent)).toContain('Northern Wire');

  const wires = STORIES.filter(({ host }) => host === 'wire.localhost');
  const lines = [...wires.map((one) => reader.line(one)), '{"id": "half', '{"id": "no text"}'];
  const imported = await reader.importPack('pack.ndjson', lines.join('\n'));
  expect(imported.status).toBe('done');
  expect(imported.text).toContain(`${wires.length} articles added`);
  expect(imported.text).toContain(`pack.ndjson, line ${wires.length + 1}`);
  expect(imported.text).toContain(`pack.ndjson, line ${wires.length + 2}`);

  await page.bringToFront();
  await reader.press(page);
  const again = await reader.report(page, (view) => view.librarySize === wires.length && view.report.original !== null);
  expect(again.report.original?.title).toBe(story('dam/wire').title);
});

test('asked for in a private window, where there is no database, the library opens in another', async ({
  launch,
  sites,
}) => {
  const driven = await launch('', {}, { privateWindows: true });
  test.skip(driven.openPrivately === null, 'this browser shows no page of an extension in a private window');
  const reader = new Reader(driven, sites);
  await reader.fillLibrary();
  await driven.closeOwn();
  const library = await driven.openPrivately?.('library.html#sources');
  const seen = await until('the articles', () =>
    (library as Own).evaluate(async (document) => {
      const { chrome, browser = chrome } = globalThis as unknown as World;
      const windows = await browser.windows.getAll({ populate: true });
      const titles = [...document.querySelectorAll('.row-title')].map(({ textContent }) => textContent);
      const own = windows.flatMap(({ incognito, tabs }) =>
        tabs.flatMap(({ url }) => (url === document.URL ? { incognito, url } : [])),
      );
      return titles.length > 0 && own.length === 1 && { own, titles };
    }),
  );
  expect(seen.own).toEqual([{ incognito: false, url: expect.stringMatching(/library\.html#sources$/) }]);
  expect(seen.titles).toContain(story('dam/wire').title);
});

test('an article in a private window is checked, and named in no other', async ({ launch, sites }) => {
  const driven = await launch('', {}, { privateWindows: true });
  test.skip(driven.checkPrivately === null, 'this browser’s private windows are out of reach');
  const reader = new Reader(driven, sites);
  // A page asked for later would open in the private window.
  const open = await reader.openStory('ferry/spun');
  await reader.fillLibrary();
  const library = await driven.openOwn('library.html');
  const { host, path } = story('dam/edited');
  const url = sites.url(host, path);
  await driven.checkPrivately?.(url);
  await until('the report', () =>
    library.evaluate(async (_, url) => {
      const { chrome, browser = chrome } = globalThis as unknown as World;
      const tab = (await browser.tabs.query({})).find((one) => one.url === url);
      return browser.runtime.sendMessage({ to: 'background', kind: 'view', tabId: tab?.id });
    }, url),
  );
  // Once the page names what was checked later, it was told of both.
  await reader.check(open);
  const named = await until('the pages that are read', async () => {
    const titles = await library.evaluate((document) => {
      document.defaultView?.dispatchEvent(new Event('focus'));
      return [...document.querySelectorAll('[data-testid="reading"] .row-title')].map(({ textContent }) => textContent);
    });
    return titles.includes(story('ferry/spun').title) && titles;
  });
  expect(named).toEqual([story('ferry/spun').title]);
});

test('where the browser never remembers history, and has no database, both sidebar and library say so', async ({
  launch,
  sites,
}) => {
  const driven = await launch('', { 'browser.privatebrowsing.autostart': true }, { privateWindows: true });
  test.skip(driven.kind !== 'firefox', 'the setting is Firefox’s');
  const reader = new Reader(driven, sites);
  const page = await reader.openStory('dam/edited');
  await reader.press(page);
  const sidebar = await reader.sidebar(page, '[data-testid="unreadable"]');
  const why = 'While Firefox is set never to remember history';
  expect(await sidebar.evaluate((document) => document.body.textContent)).toContain(why);
  const library = await driven.openOwn('library.html');
  const said = await until('the alert', () =>
    library.evaluate((document) => document.querySelector('[role="alert"]')?.textContent),
  );
  expect(said).toContain(why);
});
