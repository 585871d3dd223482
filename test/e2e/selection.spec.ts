import type { Page } from '@playwright/test';
import type { Own } from '../../scripts/browser/driven.ts';
import { until } from '../../scripts/browser/until.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './wirecopy.ts';

/** Selects these words of a page, as a reader does by mouse. */
const select = (page: Page, words: string) =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const at = (node.textContent ?? '').indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`"${words}" is not on the page`);
  }, words);

/** What the sidebar shows of each place. */
const placesIn = (document: Document) =>
  [...document.querySelectorAll<HTMLElement>('[data-testid="place"]')].map((place) => ({
    id: place.dataset.id,
    kind: place.dataset.kind,
    marked: place.querySelector('mark')?.textContent ?? '',
    taken: [...place.querySelectorAll('del')].map((one) => one.textContent).join(' '),
    put: [...place.querySelectorAll('ins')].map((one) => one.textContent).join(' '),
  }));

/** How many passages are kept in memory, of whichever tab. */
const kept = (own: Own) =>
  own.evaluate(async () => {
    type World = { chrome: { storage: { session: { get(keys: null): Promise<object> } } } };
    const { chrome } = globalThis as unknown as World;
    return Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('selection:')).length;
  });

const LOOKED = '[data-testid="selection"][data-status="looked"]';

test('a passage stands word for word in a held article, and the page itself is not read', async ({ reader, kind }) => {
  const page = await reader.openStory('dam/partial');
  const words =
    'A raid on the authority’s archive in Sefrat last month ended with all but two of the clerks in custody';
  await select(page, words.replace('’', "'"));
  // The page of the extension through which Firefox's sidebar is reached.
  await reader.driven.openOwn('library.html');
  expect(await reader.driven.traceSelection(page)).toMatch(/^Trace this selection/);
  const sidebar = await reader.sidebar(page, LOOKED);
  const [first] = await sidebar.evaluate(placesIn);
  expect(first).toMatchObject({ id: 'dam/wire', kind: 'verbatim' });
  expect(first?.marked).toContain('all but two of the clerks in custody');
  expect(await sidebar.evaluate((document) => document.querySelector('h1')?.textContent)).toMatch(
    /^Stands word for word in \d/,
  );
  await expectAccessible(sidebar, 'the sidebar with a passage that was found');
  // In Chromium the button stands for the menu's grant, and checks the page.
  if (kind === 'firefox') expect(await page.evaluate(() => document.querySelector('wirecopy-label'))).toBeNull();
  await sidebar.evaluate((document) => document.querySelector<HTMLElement>('[data-testid="selection-close"]')?.click());
  await until('the sidebar to go back', () =>
    sidebar.evaluate((document) => document.querySelector('[data-testid="selection"]') === null),
  );
});

test('an altered quotation shows both versions', async ({ reader }) => {
  const page = await reader.openStory('dam/edited');
  await select(page, 'We will still need skilled hands on that wall for five more winters, perhaps six');
  const own = await reader.driven.openOwn('library.html');
  await reader.driven.traceSelection(page);
  const sidebar = await reader.sidebar(page, LOOKED);
  const place = (await sidebar.evaluate(placesIn)).find(({ id }) => id === 'dam/wire');
  expect(place?.kind).toBe('altered');
  expect(place?.taken).toMatch(/two.*three/);
  expect(place?.put).toMatch(/five.*six/);
  await expectAccessible(sidebar, 'the sidebar with an altered passage');
  // Another selection takes its place.
  await select(page, 'the dam');
  await reader.driven.traceSelection(page);
  const short = await reader.sidebar(page, '[data-testid="selection"][data-status="too-short"]');
  expect(await short.evaluate((document) => document.querySelector('h1')?.textContent)).toBe('Too short to tell');
  await expectAccessible(short, 'the sidebar with a passage that is too short');
  await page.reload();
  await until('the passage to go with its page', async () => (await kept(own)) === 0);
});

test('shortcuts go from one altered passage to the next, and take the marks off and put them back', async ({
  reader,
}) => {
  const page = await reader.openStory('dam/edited');
  const view = await reader.check(page);
  const sidebar = await reader.sidebar(page, '[data-testid="report"]');
  const current = () =>
    sidebar.evaluate((document) => document.querySelector<HTMLElement>('[aria-current="true"]')?.dataset.finding ?? '');
  const seen: string[] = [];
  for (const shortcut of [
    { name: 'next-finding', letter: 'J' },
    { name: 'next-finding', letter: 'J' },
    { name: 'previous-finding', letter: 'K' },
  ]) {
    const before = await current();
    await reader.driven.shortcut(page, shortcut);
    seen.push(
      await until('another passage', async () => {
        const now = await current();
        return now !== before && now;
      }),
    );
  }
  expect(seen[2]).toBe(seen[0]);
  expect(seen[1]).not.toBe(seen[0]);
  expect(view.report.original?.id).toBe('dam/wire');
  const marks = () => page.evaluate(() => CSS.highlights.get('wirecopy-altered')?.size ?? 0);
  const painted = await until('the marks', marks);
  await reader.driven.shortcut(page, { name: 'toggle-marks', letter: 'H' });
  await until('no mark', async () => (await marks()) === 0);
  await reader.driven.shortcut(page, { name: 'toggle-marks', letter: 'H' });
  await until('the marks again', async () => (await marks()) === painted);
});
