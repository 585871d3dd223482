import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { flatten } from '../../lib/words/messages.ts';
import { areasOf } from '../../locales/read.ts';
import type { Driven, Own } from '../../scripts/browser/driven.ts';
import { until } from '../../scripts/browser/until.ts';
import { axeFinds, expectAccessible } from './axe.ts';
import { click, shown } from './click.ts';
import { familyShown } from './comparison.ts';
import { englishLeft } from './english-left.ts';
import { moving, wrongByKeyboard } from './keyboard.ts';
import { focused, labelCopy, spoken } from './label-copy.ts';
import { LIBRARY_STATES } from './library-states.ts';
import { brokenWords, cutLines, standsOutAt } from './narrow.ts';
import { Reader, type World } from './reader.ts';
import { expect, type Look, test } from './wirecopy.ts';

/**
 * What stands out of a page that is as narrow as WCAG asks for (1.4.10): it is opened in a frame of that width, which its
 * rules take for the window.
 */
async function widerThan(page: Own, path: string, width: number, ready: string): Promise<string[]> {
  await page.evaluate(
    (document, { path, width }) => {
      const frame = document.createElement('iframe');
      frame.id = 'narrow';
      frame.style.cssText = `position: fixed; inset: 0 auto auto 0; width: ${width}px; height: 700px; z-index: 9`;
      frame.src = path;
      document.body.append(frame);
    },
    { path, width },
  );
  await until(ready, () =>
    page.evaluate((document, ready) => {
      const frame = document.querySelector<HTMLIFrameElement>('#narrow');
      return frame?.contentDocument?.querySelector(ready) != null;
    }, ready),
  );
  return page.evaluate((document, width) => {
    const frame = document.querySelector<HTMLIFrameElement>('#narrow');
    const inner = frame?.contentDocument;
    const root = inner?.documentElement;
    const wide = [...(inner?.querySelectorAll('body *') ?? [])].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 1 && (right > width + 1 || left < -1);
    });
    const found = wide.map(({ localName, className, textContent }) => `${localName}.${className}: ${textContent}`);
    const scrolls = (root?.scrollWidth ?? 0) > width;
    frame?.remove();
    return scrolls ? ['the page', ...found] : [];
  }, width);
}

/** Pictures to be looked at, where a folder is named for them. */
async function picture(driven: Driven, name: string, shown: Own | Page): Promise<void> {
  const folder = process.env.WIRECOPY_SHOTS;
  if (!folder) return;
  const address = driven.kind === 'chromium' && 'drawFor' in shown && (await shown.evaluate(() => location.href));
  const page = driven.context.pages().find((one) => one.url() === address);
  mkdirSync(folder, { recursive: true });
  const png = await (page ? page.screenshot({ fullPage: true }) : shown.screenshot());
  writeFileSync(`${folder}/${driven.kind}-${name.replace(/\W+/g, '-')}.png`, png);
}

/** How wide the whole of a page is in a wide and in a narrow window; `seen` is called in each. */
async function widths(page: Page, seen: (width: number) => Promise<void> = async () => undefined): Promise<number[]> {
  const found: number[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    // Observers are told of the size in one frame, the label is placed in the next, and drawn in the one after it.
    for (let frame = 0; frame < 3; frame++) await page.evaluate(() => new Promise(requestAnimationFrame));
    await seen(width);
    found.push(await page.evaluate(() => document.documentElement.scrollWidth));
  }
  return found;
}

/** What the copy of the label on a page says and does not show whole; what is not shown at all is no part of it. */
const cutParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = document.querySelector('[data-copy]')?.shadowRoot?.querySelectorAll<HTMLElement>('[part^=said]');
    if (!parts?.length) throw new Error('the label says nothing');
    const shown = [...parts].map((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return { part, words: range.getBoundingClientRect().width, room: part.getBoundingClientRect().width };
    });
    return shown.filter(({ words, room }) => words > room + 0.5).map(({ part }) => part.textContent);
  });

/** Of the label only a copy can be looked into, which cannot be drawn for the dark: it has looks of its own. */
const LOOKS: readonly (readonly [name: string, look: Look, browsers: readonly string[]])[] = [
  ['as it is', {}, ['chromium', 'firefox']],
  ['Arabic', { language: 'ar' }, ['chromium', 'firefox']],
  ['forced colours', { forcedColours: true }, ['chromium', 'firefox']],
  ['forced colours, dark', { forcedColours: true, dark: true }, ['chromium']],
];
const LABEL_LOOKS: typeof LOOKS = [
  ...LOOKS,
  ['dark', { dark: true }, ['chromium']],
  ['Arabic, dark', { language: 'ar', dark: true }, ['chromium']],
];

/** Skips the rest of a test where Firefox does not speak the language that was asked for, for want of its language pack. */
async function speaks({ kind }: Driven, page: Own, { language }: Look): Promise<void> {
  if (!language || kind !== 'firefox') return;
  const spoken = await page.evaluate(() => (globalThis as unknown as World).chrome.i18n.getUILanguage());
  test.skip(spoken !== language, `Firefox has no language pack for "${language}" and speaks "${spoken}"`);
}

test('axe finds what is wrong', async ({ launch }) => {
  const driven = await launch();
  const library = await driven.openOwn('library.html');
  await library.evaluate((document) => {
    const grey = document.createElement('p');
    grey.style.cssText = 'color: #bbb; background: #ccc';
    grey.textContent = 'Hardly to be read';
    const button = document.createElement('button');
    grey.className = button.className = 'wrong';
    document.querySelector('main')?.append(grey, button);
  });
  const found = (await axeFinds(library)).join('\n');
  expect(found).toContain('color-contrast');
  expect(found).toContain('button-name');
  // What is wrong in the dark alone is found there.
  await library.evaluate((document) => {
    for (const element of document.querySelectorAll('.wrong')) element.remove();
    const night = document.createElement('p');
    night.style.cssText = 'color-scheme: light dark; color: light-dark(#000, #333); background: light-dark(#fff, #222)';
    night.textContent = 'To be read by day';
    document.querySelector('main')?.append(night);
  });
  await expect(expectAccessible(library, 'the page')).rejects.toThrow(/in the page, dark[\s\S]*color-contrast/);
  await driven.close();
});

for (const [name, look, browsers] of LOOKS) {
  test(`the library in every state: ${name}`, async ({ launch, kind }) => {
    test.skip(!browsers.includes(kind));
    test.setTimeout(240_000);
    const driven = await launch('', {}, look);
    const page = await driven.openOwn('library.html');
    await speaks(driven, page, look);
    for (const [state, go] of LIBRARY_STATES) {
      await go(page);
      await picture(driven, `library-${name}-${state}`, page);
      await expectAccessible(page, `${state}, ${name}`);
      if (look.language) {
        expect(await page.evaluate((document) => document.documentElement.dir), state).toBe('rtl');
        expect(await englishLeft(page, look.language), state).toEqual([]);
      }
    }
    expect(await widerThan(page, '/library.html', 320, '.row-title'), 'at 320 px').toEqual([]);
    await driven.close();
  });
}

for (const [name, look] of LABEL_LOOKS) {
  test(`the label on a page: ${name}`, async ({ launch, kind, sites }) => {
    // No other browser's debugger opens the label's root.
    test.skip(kind !== 'chromium');
    const driven = await launch('', {}, look);
    const reader = new Reader(driven, sites);
    await reader.fillLibrary();
    const page = await reader.openStory('dam/edited');
    const before = await widths(page);
    await reader.check(page);
    const word = (key: string) => flatten(areasOf(look.language ?? 'en')).get(key) as string;
    const said = await until('the label', async () => {
      const all = await spoken(page);
      return all.some((one) => one.includes('Northern Wire') && one.startsWith('note: ')) && all;
    });
    expect(said).toContain(`button: ${word('label_open')}`);
    expect(said).toContain(`button: ${word('label_dismiss')}`);
    await expectAccessible(await labelCopy(page), `the label, ${name}`, 'wirecopy-label');
    const seenAt = async (width: number) => {
      await picture(driven, `label-${name}-${width}`, page);
      expect(await cutParts(page), `cut at ${width} px`).toEqual([]);
    };
    expect(await widths(page, seenAt), 'the page became wider').toEqual(before);
    // By keyboard: to the label's buttons, and on to the question that takes their place.
    await page.evaluate(() => document.querySelector('[data-copy]')?.remove());
    await until('the way to hide it', async () => {
      await page.keyboard.press('Shift+Tab');
      return (await focused(page)) === `button: ${word('label_dismiss')}`;
    });
    await page.keyboard.press('Enter');
    await until('the question', async () => (await focused(page)) === `button: ${word('label_siteOff')}`);
    await expectAccessible(await labelCopy(page), `the label asking, ${name}`, 'wirecopy-label');
    await picture(driven, `label-${name}-asking`, page);
    await driven.close();
  });
}

/** The steps of the first run, each by what leads to it from the one before. */
const STEPS = ['what', 'where', 'when', 'done'] as const;

for (const [name, look, browsers] of LOOKS) {
  test(`first run and settings: ${name}`, async ({ launch, kind }) => {
    test.skip(!browsers.includes(kind));
    test.setTimeout(150_000);
    const driven = await launch('', {}, look);
    const held = async (page: Own, state: string) => {
      await picture(driven, `${state}-${name}`, page);
      await expectAccessible(page, `${state}, ${name}`);
      if (look.language) expect(await englishLeft(page, look.language), state).toEqual([]);
    };
    for (const path of ['welcome.html', 'settings.html']) {
      const page = await driven.openOwn(path);
      await speaks(driven, page, look);
      await shown(page, 'main h1, h1');
      await held(page, path);
      expect(await widerThan(page, `/${path}`, 320, 'h1'), `${path} at 320 px`).toEqual([]);
    }
    const welcome = await driven.openOwn('welcome.html');
    for (const step of STEPS) {
      await shown(welcome, `[data-step="${step}"]`);
      if (step === 'where') await shown(welcome, '[data-testid="catalogue"] input');
      await held(welcome, `the step ${step}`);
      expect(await standsOutAt(welcome, 320), `the step ${step} at 320 px`).toEqual([]);
      await welcome.drawFor({ width: undefined });
      if (step !== 'done') await click(welcome, '[data-testid="next"]');
    }
    const settings = await driven.openOwn('settings.html');
    await click(settings, '[data-testid="delete-ask"]');
    await shown(settings, '[data-testid="delete-no"]');
    await held(settings, 'the question before everything is deleted');
    const sample = await driven.openOwn('sample.html');
    await shown(sample, '[data-testid="finding"]');
    await held(sample, 'the sample');
    expect(await standsOutAt(sample, 320), 'the sample at 320 px').toEqual([]);
    await driven.close();
  });
}

for (const [name, look, browsers] of LOOKS) {
  test(`the sidebar and the comparison of an altered copy: ${name}`, async ({ launch, kind, sites }) => {
    test.skip(!browsers.includes(kind));
    const driven = await launch('', {}, look);
    await speaks(driven, await driven.openOwn('library.html'), look);
    const reader = new Reader(driven, sites);
    await reader.fillLibrary();
    const page = await reader.openStory('dam/edited');
    await reader.check(page);
    const held = async (shown: Own, state: string) => {
      await expectAccessible(shown, `${state}, ${name}`);
      // The agency of these stories is that of the sample story too, whose name is a message.
      const left = look.language ? await englishLeft(shown, look.language) : [];
      expect(left.filter((words) => words !== 'Northern Wire')).toEqual([]);
    };
    const compare = await driven.openOwn(`compare.html?tab=${await reader.tabOf(page)}`);
    await familyShown(compare);
    await compare.press('Alt+ArrowDown');
    await shown(compare, '.row.here');
    await held(compare, 'the comparison');
    await picture(driven, `compare-${name}`, compare);
    // Last: in Chromium a second connection reaches the panel, and takes from all pages how they are drawn.
    await page.bringToFront();
    const sidebar = await reader.sidebar(page, '[data-testid="finding"]');
    await held(sidebar, 'the sidebar');
    await picture(driven, `sidebar-${name}`, sidebar);
    await driven.close();
  });
}

for (const language of ['de', 'ar']) {
  test(`at 320 px no word of the way to another text is broken and no date is cut: ${language}`, async ({
    launch,
    sites,
  }) => {
    const driven = await launch('', {}, { language });
    const reader = new Reader(driven, sites);
    await reader.fillLibrary();
    const library = await driven.openOwn('library.html');
    await speaks(driven, library, { language });
    await shown(library, '.row-byline');
    expect(await standsOutAt(library, 320)).toEqual([]);
    expect(await cutLines(library, '.row-byline, .row')).toEqual([]);
    const page = await reader.openStory('dam/edited');
    await reader.check(page);
    const compare = await driven.openOwn(`compare.html?tab=${await reader.tabOf(page)}`);
    await familyShown(compare);
    expect(await standsOutAt(compare, 320)).toEqual([]);
    expect(await brokenWords(compare, '.choose .small')).toEqual([]);
    await driven.close();
  });
}

test('every page is complete by keyboard, shows the focus, and nothing moves for who wants stillness', async ({
  launch,
  sites,
}) => {
  test.setTimeout(240_000);
  const driven = await launch('', {}, { still: true });
  const reader = new Reader(driven, sites);
  await reader.fillLibrary();
  const held = async (page: Own, what: string) => {
    expect.soft(await wrongByKeyboard(page), `by keyboard: ${what}`).toEqual([]);
    expect.soft(await moving(page), `for stillness: ${what}`).toEqual([]);
  };
  const page = await reader.openStory('dam/edited');
  await reader.check(page);
  const compare = await driven.openOwn(`compare.html?tab=${await reader.tabOf(page)}`);
  await familyShown(compare);
  await held(compare, 'the comparison');
  const library = await driven.openOwn('library.html');
  await shown(library, '[data-testid="articles"] .row-title');
  await held(library, 'the library');
  const settings = await driven.openOwn('settings.html');
  await shown(settings, '[data-testid="shortcuts"] li');
  await held(settings, 'the settings');
  const welcome = await driven.openOwn('welcome.html');
  for (const step of STEPS) {
    await shown(welcome, `[data-step="${step}"]`);
    if (step === 'where') await shown(welcome, '[data-testid="catalogue"] input');
    // Each step but the first takes the focus as it comes.
    const headed = () => welcome.evaluate((document) => document.activeElement?.localName === 'h1');
    if (step !== 'what') await until('the focus on its heading', headed);
    await held(welcome, `the step ${step}`);
    if (step !== 'done') await click(welcome, '[data-testid="next"]');
  }
  const sample = await driven.openOwn('sample.html');
  await shown(sample, '[data-testid="finding"]');
  await held(sample, 'the sample');
  // Last: in Chromium a second connection reaches the panel, and takes from all pages how they are drawn.
  await page.bringToFront();
  await held(await reader.sidebar(page, '[data-testid="finding"]'), 'the sidebar');
  await driven.close();
});
