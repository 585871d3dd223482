import type { Page } from '@playwright/test';
import type { Sidebar } from '../../scripts/browser/driven.ts';
import { until } from '../../scripts/browser/until.ts';
import { story } from '../fixtures/stories.ts';
import { expectAccessible } from './axe.ts';
import { painted } from './painted.ts';
import { expect, test } from './wirecopy.ts';

/** Presses a key where the focus is, or on an element. */
const press = (sidebar: Sidebar, key: string, altKey = false): Promise<unknown> =>
  sidebar.evaluate(
    (document, [key, altKey]) => {
      const { KeyboardEvent } = document.defaultView as Window & typeof globalThis;
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true }));
    },
    [key, altKey] as [string, boolean],
  );

/** The words of the selected passage on this page, and whether the focus is on it. */
const current = (sidebar: Sidebar) =>
  sidebar.evaluate((document) => {
    const finding = document.querySelector('[data-testid="finding"][aria-current="true"]');
    const place = document.querySelector('[data-testid="place"]')?.textContent ?? '';
    return finding && { place, focus: finding.contains(document.activeElement) };
  });

/** The middle of some words of a page's paragraphs, brought into sight. */
const placeOf = (page: Page, words: string) =>
  page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(words));
    paragraph?.scrollIntoView({ block: 'center' });
    const node = paragraph?.firstChild as Text;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(words));
    range.setEnd(node, node.data.indexOf(words) + words.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, words);

const STANDINGS = [
  ['an altered copy', 'dam/edited', 'taken'],
  ['another report of the event', 'dam/independent', 'independent'],
  ['a story that nobody else has', 'other/orchard', 'nothing'],
] as const;

for (const [what, slug, standing] of STANDINGS) {
  test(`${what} has its own look and a way on, and axe finds nothing`, async ({ reader }) => {
    const page = await reader.openStory(slug);
    await reader.check(page);
    const sidebar = await reader.sidebar(page, '[data-testid="report"]');
    const seen = await sidebar.evaluate((document) => {
      const verdict = document.querySelector<HTMLElement>('[data-testid="verdict"]');
      return {
        standing: verdict?.dataset.standing,
        picture: verdict?.querySelector<SVGElement>('.emblem')?.dataset.look,
        next: verdict?.querySelector('[data-testid="next-step"]')?.textContent ?? '',
        ways: verdict?.querySelectorAll('.ways a').length ?? 0,
        searched: document.querySelector('[data-testid="searched"]')?.textContent ?? null,
      };
    });
    expect(seen).toMatchObject({ standing, picture: standing === 'taken' ? 'fact' : standing });
    expect(seen.next.length).toBeGreaterThan(20);
    expect(seen.ways).toBeGreaterThan(0);
    const searched = standing === 'nothing' ? expect.stringMatching(/^\d+ articles, newest /) : null;
    expect(seen.searched).toEqual(searched);
    await expectAccessible(sidebar, `the sidebar of ${what}`);
    await reader.picture(`standing-${standing}`, page, sidebar);
  });
}

test('a page without an article, and one not checked, say what to do, and axe finds nothing', async ({ reader }) => {
  const form = await reader.open('odd.localhost', '/form.html');
  await reader.press(form);
  const sidebar = await reader.sidebar(form, '[data-testid="unreadable"] h1');
  await expectAccessible(sidebar, 'the sidebar of a page without an article');
  // The driver finds Firefox's sidebar by an address that the extension may see, as it may not of a page not checked.
  if (reader.driven.kind === 'firefox') return;
  const { host, path } = story('dam/partial');
  await reader.driven.visit(reader.sites.url(host, path), form);
  const beside = await reader.sidebar(form, '[data-testid="not-checked"] h1');
  await expectAccessible(beside, 'the sidebar of a page not checked');
});

type Seen = (readonly [what: string, at: number])[];

test('from one story of an application to the next, none is said not to have been checked', async ({ reader }) => {
  const page = await reader.open('app.localhost', story('dam/edited').path);
  await page.locator('main[data-path="/dam-edited.html"]').waitFor();
  await reader.check(page);
  const sidebar = await reader.sidebar(page, '[data-testid="report"]');
  await sidebar.evaluate((document) => {
    const seen: [string, number][] = [];
    const look = () => {
      const what = document.querySelector('main')?.dataset.testid ?? 'nothing';
      if (seen.at(-1)?.[0] !== what) seen.push([what, performance.now()]);
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    look();
    Object.assign(globalThis, { seen });
  });
  const { title } = story('ferry/edited');
  await page.locator('#app-nav a', { hasText: title }).click();
  const { reading } = await reader.report(page, (view) => view.article.title === title);
  // In Firefox it is known by the address of the page beside it, which is another now.
  const after = await reader.sidebar(page, `main[data-reading="${reading}"]`);
  const seen = await after.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  expect(seen.map(([what]) => what)).toContain('checking');
  // A slow machine may come to say it, but never at once.
  seen.forEach(([what, at], n) => {
    if (what === 'not-checked') expect(at - (seen[n - 1]?.[1] ?? 0)).toBeGreaterThan(250);
  });
});

/** Between a report that is ready and the answer on the screen, in ms: what is meant to feel like no wait at all. */
const AT_ONCE = 100;
const CHECKS = 5;

test('the answer stands in the sidebar within 100 ms of a ready report', async ({ reader }) => {
  const page = await reader.openStory('dam/edited');
  await reader.check(page);
  const sidebar = await reader.sidebar(page, '[data-testid="verdict"]');
  const tab = await reader.tabOf(page);
  const took: number[] = [];
  for (let check = 0; check < CHECKS; check++) {
    took.push(
      await sidebar.evaluate((document, tabId) => {
        type State = { status?: string; reading?: string };
        type Changes = Record<string, { newValue?: State }>;
        type Extension = {
          runtime: { sendMessage(message: object): Promise<unknown> };
          storage: {
            session: {
              onChanged: { addListener(heard: (changes: Changes) => void): void; removeListener(heard: unknown): void };
            };
          };
        };
        const window = document.defaultView as Window & typeof globalThis & { browser?: Extension; chrome: Extension };
        const { runtime, storage } = window.browser ?? window.chrome;
        const before = document.querySelector('[data-testid="report"]')?.getAttribute('data-reading');
        const old = document.querySelector('[data-testid="verdict"]');
        return new Promise<number>((resolve) => {
          const heard = (changes: Changes) => {
            const state = changes[`tab:${tabId}`]?.newValue;
            if (state?.status !== 'report' || state.reading === before) return;
            storage.session.onChanged.removeListener(heard);
            const ready = window.performance.now();
            const look = () => {
              const verdict = document.querySelector('[data-testid="verdict"]');
              // In the frame after that it has been drawn.
              if (verdict && verdict !== old)
                window.requestAnimationFrame(() => resolve(window.performance.now() - ready));
              else window.requestAnimationFrame(look);
            };
            look();
          };
          storage.session.onChanged.addListener(heard);
          void runtime.sendMessage({ to: 'background', kind: 'check-tab', tabId });
        });
      }, tab),
    );
  }
  // The median: a machine under load holds one up now and then.
  const median = [...took].sort((a, b) => a - b)[Math.floor(CHECKS / 2)];
  expect(median, took.map(Math.round).join(', ')).toBeLessThan(AT_ONCE);
});

test('altered passages are stepped through by key and filtered by what matters', async ({ reader }) => {
  const page = await reader.openStory('dam/edited');
  await reader.check(page);
  const sidebar = await reader.sidebar(page, '[data-testid="stepper"], .stepper');
  await press(sidebar, 'j');
  expect(await current(sidebar)).toBeNull();
  await press(sidebar, 'ArrowDown', true);
  // The focus follows in the frame after that in which it is drawn.
  const first = await until('the first passage, with the focus', async () => {
    const at = await current(sidebar);
    return at?.focus && at;
  });
  expect(first.place).toMatch(/^1 of /);
  // A letter counts while the focus is in the list, and only then.
  await press(sidebar, 'j');
  await until('the second', async () => (await current(sidebar))?.place.startsWith('2 of '));
  await press(sidebar, 'k');
  await until('the first again', async () => (await current(sidebar))?.place.startsWith('1 of '));

  const groups = () =>
    sidebar.evaluate((document) =>
      [...document.querySelectorAll('[data-testid="altered"] [data-testid="finding"]')].map((finding) =>
        [...finding.querySelectorAll<HTMLElement>('[data-kind]')].map(({ dataset }) => dataset.kind),
      ),
    );
  const all = await groups();
  await sidebar.evaluate((document) => document.querySelector<HTMLElement>('[data-testid="filter-figures"]')?.click());
  const figures = await until('fewer of them', async () => {
    const now = await groups();
    return now.length < all.length && now;
  });
  for (const kinds of figures) expect(kinds.some((kind) => kind === 'number' || kind === 'date')).toBe(true);
  await expectAccessible(sidebar, 'a filtered list');
  // A passage that the list was narrowed away from is shown all the same when it is clicked, and when it is clicked again.
  for (const time of ['the first time', 'again']) {
    await sidebar.evaluate((document) => document.querySelector<HTMLElement>('[data-testid="filter-quotes"]')?.click());
    await until(`quotations alone, ${time}`, () =>
      sidebar.evaluate((document) => !document.querySelector('[data-testid="figures"]')),
    );
    const { x, y } = await placeOf(page, '$430');
    await page.mouse.click(x, y);
    await until(`the figure, ${time}`, () =>
      sidebar.evaluate((document) =>
        document.querySelector('[data-testid="altered"] [aria-current="true"]')?.textContent?.includes('430'),
      ),
    );
  }
  await sidebar.evaluate((document) => document.querySelector<HTMLElement>('[data-testid="filter-figures"]')?.click());
  await until('figures alone', async () => (await groups()).length < all.length);
  // axe looks past a low one with room about it, which it has until the list is scrolled.
  const low = await sidebar.evaluate((document) =>
    [...document.querySelectorAll('button.finding-heading')]
      .map((heading) => heading.getBoundingClientRect().height)
      .filter((height) => height > 0 && height < 24),
  );
  expect(low).toEqual([]);
});

test('a passage lights up there when it is pointed at here, and the list follows the reader’s eye', async ({
  reader,
}) => {
  const page = await reader.openStory('dam/edited');
  await reader.check(page);
  const sidebar = await reader.sidebar(page, '[data-testid="altered"] [data-testid="finding"]');
  await page.locator('.cookies button').first().click();
  await until('the passage to light up on the page', async () => {
    await sidebar.evaluate((document) => {
      const { MouseEvent } = document.defaultView as Window & typeof globalThis;
      [...document.querySelectorAll('[data-testid="altered"] [data-testid="finding"]')]
        .find((finding) => finding.textContent?.includes('Yusuf Dariane'))
        ?.dispatchEvent(new MouseEvent('mouseenter'));
    });
    return (await painted(page)).flash?.join(' ').includes('Yusuf Dariane');
  });
  const box = await placeOf(page, '$430');
  const found = (name: string) =>
    sidebar.evaluate((document, name) => document.querySelector(`[data-testid="finding"].${name}`)?.textContent, name);
  await until('the list to follow', async () => (await found('finding-seen')) !== undefined);
  let by = 0;
  await until('the passage to light up in the list', async () => {
    by = 1 - by;
    await page.mouse.move(box.x + by, box.y);
    return (await found('finding-lit'))?.includes('430 million');
  });
});

test('the original’s outline has what was left out and added in its place, and stops where a paywall does', async ({
  reader,
}) => {
  const page = await reader.openStory('dam/edited');
  await reader.check(page);
  const outline = (sidebar: Sidebar) =>
    sidebar.evaluate((document) =>
      [...document.querySelectorAll<HTMLElement>('.outline > li')].map(({ dataset }) => dataset.testid),
    );
  const whole = await reader.sidebar(page, '[data-testid="outline"]');
  const steps = await outline(whole);
  expect(steps).toEqual(expect.arrayContaining(['kept', 'altered', 'omitted', 'added']));
  expect(steps).not.toContain('stops');
  expect(steps.indexOf('added')).toBeGreaterThan(0);
  // It is the original that it shows, in its own words.
  const shownOf = (kind: string) =>
    whole.evaluate(
      (document, kind) =>
        [...document.querySelectorAll(`.outline-${kind} .passage`)].map(({ textContent }) => textContent),
      kind,
    );
  const original = story('dam/wire').text.replace(/\s+/g, ' ');
  for (const words of [...(await shownOf('altered')), ...(await shownOf('kept'))])
    for (const end of words.split(' … ')) expect(original).toContain(end.trim());
  expect((await shownOf('altered')).join(' ')).toContain('for two more winters');

  const cut = await reader.open('odd.localhost', '/cut.html');
  await reader.check(cut);
  const sidebar = await reader.sidebar(cut, '[data-testid="cut"]');
  const cutSteps = await outline(sidebar);
  expect(cutSteps.at(-1)).toBe('stops');
  expect(cutSteps).not.toContain('omitted');
  await expectAccessible(sidebar, 'the sidebar of a page that a paywall cuts');
});
