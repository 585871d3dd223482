import { until } from '../../scripts/browser/until.ts';
import { story } from '../fixtures/stories.ts';
import { painted } from './painted.ts';
import { expect, test } from './wirecopy.ts';

const MESSAGES = [
  ['a page that is no article', '/form.html', /no article on this page/],
  ['a page that is too short', '/short.html', /too short/],
  ['a paywall stub', '/paywall.html', /paywall/],
  ['markup that breaks off', '/broken.html', /no article|too short|could not read/],
  ['an empty document', '/empty.html', /no article|too short/],
] as const;

for (const [what, path, sentence] of MESSAGES) {
  test(`${what} says so in a sentence`, async ({ reader }) => {
    const page = await reader.open('odd.localhost', path);
    await reader.press(page);
    const sidebar = await reader.sidebar(page, '[data-testid="unreadable"]');
    expect(
      await sidebar.evaluate((document) => document.querySelector('[data-testid="unreadable"]')?.textContent),
    ).toMatch(sentence);
    expect(await reader.badges()).toEqual([]);
  });
}

test('single-page navigation is followed, without a load and without another press', async ({ reader }) => {
  const page = await reader.open('app.localhost', story('dam/edited').path);
  await page.locator('main[data-path="/dam-edited.html"]').waitFor();
  await reader.check(page);
  await page.evaluate(() => Object.assign(globalThis, { notLoadedAgain: true }));

  const title = story('ferry/edited').title;
  await page.locator('#app-nav a', { hasText: title }).click();
  const { report } = await reader.report(page, (view) => view.article.title === title);
  expect(report.original?.id).toBe('ferry/wire');
  expect(await page.evaluate(() => (globalThis as { notLoadedAgain?: boolean }).notLoadedAgain)).toBe(true);

  await page.locator('#app-nav a', { hasText: story('other/orchard').title }).click();
  const own = await reader.report(page, (view) => view.article.title === story('other/orchard').title);
  expect(own.report).toMatchObject({ verdict: 'unrelated', original: null });
});

test('of a story that a paywall cuts, nothing is called left out', async ({ reader }) => {
  const page = await reader.open('odd.localhost', '/cut.html');
  const { report } = await reader.check(page);
  expect(report.original?.id).toBe('ferry/wire');
  expect(report.omitted).toEqual([]);
});

test('the background stopped in mid-work gives the same answer', async ({ reader }) => {
  const page = await reader.openStory('ferry/edited');
  const first = await reader.check(page);
  await page.reload();
  await reader.press(page);
  // It has begun, as the button shows, and is stopped over it.
  await until('the work to begin', async () => (await reader.badges()).length > 0);
  await reader.driven.stopBackground();
  const second = await reader.report(page, (view) => view.reading !== first.reading);
  await reader.driven.stopBackground();
  const third = await reader.report(page);
  for (const again of [second, third]) expect({ ...again.report, ms: 0 }).toEqual({ ...first.report, ms: 0 });
});

test('an address that changes while the answer is under way does not lose the marks', async ({ reader }) => {
  const page = await reader.openStory('dam/edited');
  await reader.press(page);
  await until('the work to begin', async () => (await reader.badges()).length > 0);
  await reader.driven.stopBackground();
  // What many sites do: trackers are taken out of the address once they were counted.
  await page.evaluate(() => history.replaceState(null, '', '?counted'));
  await until('the marks', async () => (await painted(page)).altered?.length);
  await until('the label', () => page.evaluate(() => document.querySelector('wirecopy-label') !== null));
});

/** What a page may do to itself without becoming another one. */
const TURMOIL: readonly (readonly [what: string, happen: () => void])[] = [
  ['draws itself anew', () => document.body.replaceChildren(...document.body.cloneNode(true).childNodes)],
  [
    'changes its address, and later draws itself anew',
    () => {
      history.replaceState(null, '', '?part=2');
      setTimeout(() => {
        document.body.replaceChildren(...document.body.cloneNode(true).childNodes);
        document.body.dataset.anew = 'true';
      }, 1500);
    },
  ],
  [
    'puts another root in place of its own',
    () => document.replaceChild(document.documentElement.cloneNode(true), document.documentElement),
  ],
  [
    'takes all highlights away, as a search of its own does',
    () => {
      CSS.highlights.clear();
      document.body.append(document.createComment('found'));
    },
  ],
  ['says that it goes', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
  [
    'has a form that calls its controls as the reader calls what it asks',
    () => {
      const form = '<form style="height: 60px"><input name="getBoundingClientRect"><input name="childNodes"></form>';
      document.querySelector('h1')?.insertAdjacentHTML('beforebegin', form);
      document.body.replaceChildren(...document.body.cloneNode(true).childNodes);
    },
  ],
];

test('marks and label outlive what a page does to itself', async ({ reader }) => {
  const page = await reader.openStory('dam/edited');
  await reader.check(page);
  const marked = () => painted(page).then((marks) => JSON.stringify(marks));
  const place = () => page.evaluate(() => document.querySelector<HTMLElement>('wirecopy-label')?.style.position);
  await until('the label', place);
  const before = await marked();
  expect(before).toContain('Yusuf');
  for (const [what, happen] of TURMOIL) {
    await page.evaluate(happen);
    if (/later/.test(what)) await until('it to happen', () => page.evaluate(() => document.body.dataset.anew));
    await until(`the marks on a page that ${what}`, async () => (await marked()) === before);
    await until(`the label on a page that ${what}`, async () => (await place()) !== undefined);
    if (!/form/.test(what))
      await until(`the label by the headline, when it ${what}`, async () => (await place()) === 'absolute');
  }
});

test('a page that names its pictures after what is asked of the document is checked as any other', async ({
  reader,
}) => {
  const page = await reader.open('odd.localhost', '/named.html');
  expect((await reader.check(page)).report).toMatchObject({ original: { title: story('ferry/wire').title } });
  await until('the marks', async () => JSON.stringify(await painted(page)).length > 200);
  await until('the label by the headline', () =>
    page.evaluate(() => {
      const { querySelector } = Document.prototype;
      return querySelector.call(document, 'html > wirecopy-label') !== null;
    }),
  );
});

test('the page can read nothing of the library, and nothing leaves the machine', async ({ reader }) => {
  const foreign: string[] = [];
  reader.driven.context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !url.hostname.endsWith('.localhost')) foreign.push(request.url());
  });
  const page = await reader.openStory('dam/edited');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', (event) => heard.push(JSON.stringify(event.data)), true);
    new MutationObserver((records) => {
      for (const { target } of records) heard.push((target as Element).outerHTML ?? target.textContent ?? '');
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const { sources } = await reader.check(page);
  // Words that the library has and the page has not.
  expect(sources.some(({ text }) => text.includes('Omar Benchaal'))).toBe(true);
  const reachable = await page.evaluate(() =>
    [document.documentElement.outerHTML, ...(globalThis as unknown as { heard: string[] }).heard].join('\n'),
  );
  expect(reachable).toContain('Yusuf Dariane');
  expect(reachable).not.toContain('Omar Benchaal');
  expect(reachable).not.toContain(story('dam/wire').title);
  expect(foreign).toEqual([]);
});
