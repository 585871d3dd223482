import type { Page } from '@playwright/test';
import { until } from '../../scripts/browser/until.ts';
import { painted } from './painted.ts';
import { Reader } from './reader.ts';
import { show } from './show.ts';
import { expect, test } from './wirecopy.ts';

const label = (page: Page): Promise<{ position: string; transform: string } | null> =>
  page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('wirecopy-label');
    return host && { position: host.style.position, transform: host.style.transform };
  });

/** Where everything on the page stands. */
const places = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('html, body, body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${x} ${y} ${width} ${height}`;
    }),
  );

/** Two frames: what was changed is laid out, drawn and recorded by then. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** What a page does to itself while it is read, and where the label, if there is one, goes for it. */
const HAPPENINGS: readonly (readonly [name: string, happen: () => void, label: 'absolute' | 'fixed'])[] = [
  [
    'an advertisement comes late over the headline',
    () =>
      document.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<div class="late" style="height: 120px"></div>'),
    'absolute',
  ],
  [
    'a picture comes late into the text',
    () =>
      document
        .querySelector('article p')
        ?.insertAdjacentHTML('afterend', '<div class="late" style="height: 300px"></div>'),
    'absolute',
  ],
  ['the headline goes', () => document.querySelector('h1')?.style.setProperty('display', 'none'), 'fixed'],
  ['its reader goes on', () => scrollTo({ top: 240, behavior: 'instant' }), 'fixed'],
  ['the headline comes back', () => document.querySelector('h1')?.style.removeProperty('display'), 'absolute'],
  ['its reader goes back', () => scrollTo({ top: 0, behavior: 'instant' }), 'absolute'],
];

type Moved = { readonly value: number; readonly sources: readonly string[] };
type Shift = PerformanceEntry & {
  readonly value: number;
  readonly sources: readonly { readonly node: Element | null }[];
};

/** Lets it all happen to a page, and answers what the browser recorded as shifted. */
async function shiftsOn(page: Page, labelled: boolean): Promise<Moved[]> {
  await page.evaluate(() => {
    const moved: Moved[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[])
        moved.push({ value, sources: sources.map(({ node }) => node?.localName ?? 'unknown') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const [name, happen, position] of HAPPENINGS) {
    const before = await label(page);
    await page.evaluate(happen);
    await drawn(page);
    if (!labelled) continue;
    await until(`the label when ${name}`, async () => (await label(page))?.position === position);
    if (before?.position === position && /advertisement/.test(name))
      await until('the label to follow', async () => (await label(page))?.transform !== before.transform);
    await drawn(page);
  }
  return page.evaluate(() => (globalThis as unknown as { moved: Moved[] }).moved);
}

const sticky = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector<HTMLElement>('.bar')?.style.setProperty('position', 'sticky'));

test('label and marks move nothing on a page', async ({ launch, sites, kind }) => {
  const reader = new Reader(await launch('-test'), sites);
  await reader.fillLibrary();
  const own = await reader.driven.openOwn('library.html');
  await show(own, true);
  const page = await reader.openStory('dam/edited');
  await until('the label', () => label(page));
  await until('the marks', async () => (await painted(page)).altered?.length);
  await drawn(page);
  const with_ = await places(page);
  expect(with_.length).toBeGreaterThan(40);
  await show(own, false);
  await until('the label to go', async () => !(await label(page)));
  await drawn(page);
  expect(await places(page)).toEqual(with_);

  // Firefox keeps no record of shifts.
  if (kind === 'firefox') return;
  await page.reload();
  await sticky(page);
  await drawn(page);
  const without = await shiftsOn(page, false);
  expect(without.length, 'the page itself shifts').toBeGreaterThan(1);
  await show(own, true);
  await page.reload();
  await sticky(page);
  await until('the label', () => label(page));
  const moved = await shiftsOn(page, true);
  expect(moved.flatMap(({ sources }) => sources)).not.toContain('wirecopy-label');
  const sum = (all: readonly Moved[]) => all.reduce((total, { value }) => total + value, 0);
  expect(sum(moved)).toBeCloseTo(sum(without), 3);
});

/** How many colours are seen where the label stands, without it: one, where it covers nothing. */
async function colours(page: Page): Promise<number> {
  const box = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('wirecopy-label');
    const { x, y } = host?.getBoundingClientRect() ?? { x: 0, y: 0 };
    host?.style.setProperty('display', 'none', 'important');
    return { x, y, width: Math.min(420, innerWidth - 16), height: 30 };
  });
  const picture = (await page.screenshot({ clip: box })).toString('base64');
  return page.evaluate(async (picture) => {
    document.querySelector<HTMLElement>('wirecopy-label')?.style.removeProperty('display');
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    return new Set(new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? [])).size;
  }, picture);
}

/** What stands over a headline, where the label would stand, and is thinner than a finger. */
const SMALL = {
  "a list's numbers": '<ol start="7" style="margin: 0 0 8px; padding: 0 0 0 30px"><li></li></ol>',
  'a number of its own':
    '<div style="position: relative; height: 30px"><span style="position: absolute; left: 21px">7</span></div>',
  'a sign made by style':
    '<style>.sign::before { content: "§" }</style><div style="height: 30px; padding-left: 20px"><i class="sign"></i></div>',
  'a small picture':
    '<div style="height: 30px; padding-left: 20px"><svg width="12" height="12"><rect width="12" height="12"/></svg></div>',
};

test('the label covers nothing that stands by the headline, however small', async ({ launch, sites }) => {
  const reader = new Reader(await launch('-test'), sites);
  await reader.fillLibrary();
  for (const [name, html] of Object.entries(SMALL)) {
    const page = await reader.openStory('dam/edited');
    await page.evaluate((html) => document.querySelector('h1')?.insertAdjacentHTML('beforebegin', html), html);
    await until('the label', () => label(page));
    await drawn(page);
    expect((await label(page))?.position, name).toBe('absolute');
    expect(await colours(page), name).toBe(1);
    await reader.closePages();
  }
});
