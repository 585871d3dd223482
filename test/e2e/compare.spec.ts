import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { insideOf } from '../../scripts/browser/chromium.ts';
import { until } from '../../scripts/browser/until.ts';
import { story } from '../fixtures/stories.ts';
import { expectAccessible } from './axe.ts';
import { click, shown, textOf } from './click.ts';
import { familyShown, openComparison, placeIn } from './comparison.ts';
import { standsOut, standsOutAt } from './narrow.ts';
import { Reader } from './reader.ts';
import { savedBy } from './saved-file.ts';
import { expect, test } from './wirecopy.ts';

test('side by side: every passage beside the original’s, the family as picture and list, and axe finds nothing', async ({
  reader,
}) => {
  const { compare, path } = await openComparison(reader);
  expect(path).toMatch(/^compare\.html\?tab=\d+$/);
  const seen = await compare.evaluate((document) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-testid="row"]')];
    const text = (row: Element, side: string) => row.querySelector(`[data-side="${side}"]`)?.textContent ?? '';
    return {
      kinds: [...new Set(rows.map((row) => row.dataset.kind))],
      changed: rows
        .filter((row) => row.dataset.band === 'fact')
        .map((row) => [text(row, 'before'), text(row, 'after')] as const),
      kin: document.querySelectorAll('[data-testid="family-list"] > li').length,
      picture: document.querySelector('[data-testid="family"] svg')?.getAttribute('aria-hidden'),
    };
  });
  expect(seen.kinds).toEqual(expect.arrayContaining(['same', 'altered', 'added', 'omitted']));
  expect(seen.changed.some(([before, after]) => before.includes('Thursday') && after.includes('Tuesday'))).toBe(true);
  expect(seen.kin).toBeGreaterThan(3);
  expect(seen.picture).toBeNull();
  await expectAccessible(compare, 'the comparison');
  for (const width of [320, 640, 1280]) {
    expect(await standsOutAt(compare, width), `at ${width} px`).toEqual([]);
    await expectAccessible(compare, `the comparison at ${width} px`);
  }
  await compare.drawFor({ print: undefined, width: undefined });
});

test('from one difference to the next by key and by button, and the overview follows', async ({ reader }) => {
  const { compare } = await openComparison(reader);
  const total = Number((await placeIn(compare)).position.split(' of ')[1]);
  expect(total).toBeGreaterThan(8);
  const at = (n: number) =>
    until(`difference ${n}`, async () => {
      const place = await placeIn(compare);
      return place.position === `${n} of ${total}` && place.inView && place;
    });

  await compare.press('Alt+ArrowDown');
  const second = await at(2);
  expect(second.focused).toBe(second.row);
  await compare.press('Alt+ArrowDown');
  const third = await at(3);
  expect(third.overview).toBeGreaterThan(second.overview);
  await compare.press('Alt+ArrowUp');
  expect((await at(2)).row).toBe(second.row);

  // By button the focus stays where it was pressed, so that it can be pressed again.
  await compare.evaluate((document) => document.querySelector<HTMLElement>('[data-testid="next"]')?.focus());
  await compare.press('Enter');
  expect(await at(3)).toMatchObject({ row: third.row, focused: 'next' });
  await compare.press('Space');
  await at(4);
  await click(compare, '[data-testid="previous"]');
  await at(3);

  // To the end, where the way on is closed and says so.
  for (let n = 4; n <= total; n++) {
    await compare.press('Alt+ArrowDown');
    await at(n);
  }
  const last = await at(total);
  await compare.press('Alt+ArrowDown');
  expect((await placeIn(compare)).row).toBe(last.row);
  expect(
    await compare.evaluate((document) => document.querySelector('[data-testid="next"]')?.getAttribute('aria-disabled')),
  ).toBe('true');
  await expectAccessible(compare, 'the last difference');
});

test('the overview: a click on a band goes there, keys go along it, and no kind is told by its colour alone', async ({
  reader,
}) => {
  const { compare } = await openComparison(reader);
  const bands = await compare.evaluate((document) =>
    [...document.querySelectorAll<HTMLElement>('.stripe')].map((stripe) => {
      const { backgroundImage, outlineStyle, width, backgroundSize } = getComputedStyle(stripe);
      const pattern = backgroundImage.replace(/rgba?\([^)]*\)|#\w+|color\([^)]*\)/g, 'colour');
      return { band: stripe.dataset.band, look: [pattern, backgroundSize, outlineStyle, width].join(' ') };
    }),
  );
  const looks = new Map(bands.map(({ band, look }) => [band, look]));
  expect(looks.size).toBeGreaterThan(4);
  expect(new Set(looks.values()).size).toBe(looks.size);

  // A press in the middle of the last band of what was left out.
  const wanted = await compare.evaluate((document) => {
    const strip = document.querySelector<HTMLElement>('[data-testid="overview"]');
    const stripe = [...document.querySelectorAll<HTMLElement>('.stripe[data-band="omitted"]')].at(-1);
    const box = stripe?.getBoundingClientRect();
    const at = { clientX: (box?.x ?? 0) + 3, clientY: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    strip?.dispatchEvent(new PointerEvent('pointerdown', { ...at, buttons: 1, bubbles: true }));
    return [...document.querySelectorAll('[data-band="omitted"][data-testid="row"]')].at(-1)?.id;
  });
  const gone = await until('the band', async () => {
    const place = await placeIn(compare);
    return place.inView && place;
  });
  expect([gone.row, gone.band]).toEqual([wanted, 'omitted']);

  await compare.evaluate((document) => document.querySelector<HTMLElement>('[data-testid="overview"]')?.focus());
  await compare.press('Home');
  await until('the first row', async () => (await placeIn(compare)).overview === 1);
  await compare.press('ArrowDown');
  const next = await until('the next difference', async () => {
    const place = await placeIn(compare);
    return place.overview > 1 && place;
  });
  expect(next.focused).toBe('overview');
  await compare.press('End');
  await until('the last row', async () => (await placeIn(compare)).overview > next.overview);
  const words = await compare.evaluate(
    (document) => document.querySelector('[data-testid="overview"]')?.getAttribute('aria-valuetext') ?? '',
  );
  expect(words).toMatch(/^Passage (\d+) of \1: ./);
});

test('both columns scroll as one, the overview’s frame with them, and a moved passage leads to its other place', async ({
  reader,
}) => {
  const { compare } = await openComparison(reader);
  const level = () =>
    compare.evaluate((document) => {
      const top = (row: Element, side: string) =>
        row.querySelector(`[data-side="${side}"]`)?.getBoundingClientRect().top;
      const rows = [...document.querySelectorAll('[data-testid="row"]')];
      const head = document.querySelector('.sheet thead')?.getBoundingClientRect();
      return {
        uneven: rows.filter((row) => top(row, 'before') !== top(row, 'after')).map(({ id }) => id),
        headInView: head !== undefined && head.top >= 0 && head.top < 2,
        frame: Number.parseFloat(document.querySelector<HTMLElement>('.overview-view')?.style.top ?? ''),
      };
    });
  const before = await level();
  expect(before.uneven).toEqual([]);
  await compare.evaluate((document) => document.querySelector('#r12')?.scrollIntoView({ block: 'center' }));
  const after = await until('the frame', async () => {
    const now = await level();
    return now.frame > before.frame && now;
  });
  expect(after).toMatchObject({ uneven: [], headInView: true });

  const there = await compare.evaluate((document) => {
    const link = document.querySelector<HTMLAnchorElement>('.other-place');
    link?.click();
    return link?.hash.slice(1) ?? '';
  });
  const target = await until('the other place', () =>
    compare.evaluate((document, id) => {
      const row = document.getElementById(id);
      const box = row?.getBoundingClientRect();
      return row?.matches(':target') && box && box.top < innerHeight && box.bottom > 0 && row.dataset.kind;
    }, there),
  );
  expect(target).toBe('elsewhere');
});

test('another text to compare with: by the list and by the family, kept in the address', async ({ reader }) => {
  const { compare, path } = await openComparison(reader);
  const heads = () =>
    compare.evaluate((document) =>
      ['before', 'after'].map((side) => document.querySelector(`.sheet thead .${side}`)?.textContent ?? ''),
    );
  expect((await heads())[0]).toContain(story('dam/wire').title);
  await compare.evaluate((document) => {
    const list = document.querySelector<HTMLSelectElement>('[data-testid="choose"]');
    if (!list) return;
    list.value = 'dam/independent';
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('the other text', async () => (await heads()).join().includes(story('dam/independent').outlet));
  expect(await compare.evaluate(() => location.search)).toContain('with=dam%2Findependent');
  await familyShown(compare);
  await expectAccessible(compare, 'a comparison with another report');

  // Opened again at its address, as by reloading.
  await reader.driven.openOwn(`${path}&with=dam%2Findependent`);
  await until('the same text', async () => (await heads()).join().includes(story('dam/independent').outlet));
  await familyShown(compare);

  const chosen = () =>
    compare.evaluate((document) => document.querySelector('[data-testid="kin"][aria-pressed="true"]')?.textContent);
  const { title } = story('dam/partial');
  await compare.evaluate((document, title) => {
    const all = [...document.querySelectorAll<HTMLElement>('button[data-testid="kin"]')];
    all.find(({ textContent }) => textContent?.includes(title))?.focus();
  }, title);
  await compare.press('Enter');
  await until('the kinsman', async () => (await heads()).join().includes(title));
  await until('its mark in the picture', async () => (await chosen())?.includes(title));
  expect(await compare.evaluate(() => scrollY)).toBe(0);
  await expectAccessible(compare, 'a comparison with a kinsman');
});

test('a later check, and an article that is gone from its tab, are said of a comparison that stands', async ({
  reader,
}) => {
  const { page, compare, path } = await openComparison(reader);
  await page.reload();
  await reader.check(page);
  await shown(compare, '[data-testid="since-checked"] button');
  await expectAccessible(compare, 'a comparison of an earlier check');
  await click(compare, '[data-testid="since-checked"] button');
  await until('the newer one', () =>
    compare.evaluate((document) => document.querySelector('[data-testid="since-checked"]') === null),
  );
  await reader.driven.visit(reader.sites.url('odd.localhost', '/form.html'), page);
  await shown(compare, '[data-testid="since-left"]');
  // What was read so far stays.
  expect(await textOf(compare, '[data-testid="sheet"]')).toContain('$430 million');
  await expectAccessible(compare, 'a comparison of a page that was left');
  await reader.driven.openOwn(path);
  await shown(compare, '[data-testid="gone"]');
  await expectAccessible(compare, 'a comparison of a page that was left, opened again');
});

test('an original that was deleted since, a page that nothing has to do with, and no page at all', async ({
  launch,
  sites,
}) => {
  const reader = new Reader(await launch(), sites);
  const { path } = await openComparison(reader);
  const library = await reader.driven.openOwn('library.html');
  await until('the original in the list', () =>
    library.evaluate((document, title) => {
      const rows = [...document.querySelectorAll('[data-testid="articles"] li')];
      const row = rows.find((one) => one.querySelector('.row-title')?.textContent?.includes(title));
      row?.querySelector<HTMLElement>('.row-actions button:last-child')?.click();
      return row !== undefined;
    }, story('dam/wire').title),
  );
  await shown(library, '[data-testid="undo"]');
  let compare = await reader.driven.openOwn(path);
  await shown(compare, '[data-testid="missing"] select');
  await expectAccessible(compare, 'a comparison without its original');
  await compare.evaluate((document) => {
    const list = document.querySelector<HTMLSelectElement>('[data-testid="choose"]');
    const other = [...(list?.options ?? [])].find(({ value }) => value === 'dam/wire-update');
    if (!list || !other) return;
    list.value = other.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await shown(compare, '[data-testid="sheet"]');

  const page = await reader.openStory('other/orchard');
  await reader.check(page);
  const tab = await reader.tabOf(page);
  compare = await reader.driven.openOwn(`compare.html?tab=${tab}`);
  await shown(compare, '[data-testid="alone"]');
  await expectAccessible(compare, 'a comparison with nothing');

  for (const [query, state] of [
    ['?tab=987654', 'gone'],
    ['', 'no-tab'],
    ['?tab=x', 'no-tab'],
  ] as const) {
    compare = await reader.driven.openOwn(`compare.html${query}`);
    await shown(compare, `[data-testid="${state}"]`);
    expect((await textOf(compare, 'main')).length).toBeGreaterThan(40);
    await expectAccessible(compare, `a comparison of "${query}"`);
    expect(await standsOutAt(compare, 320)).toEqual([]);
  }
});

test('on paper stand both texts, the kinds and the family, and nothing to click', async ({ reader }) => {
  const { compare } = await openComparison(reader);
  await compare.press('Alt+ArrowDown');
  await until('a row to be marked', async () => (await placeIn(compare)).row !== '');
  for (const dark of [false, true]) {
    await compare.drawFor({ print: true, dark });
    const seen = await until('the paper', () =>
      compare.evaluate((document) => {
        const drawn = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.getClientRects().length > 0).length;
        const box = document.querySelector('.sheet')?.getBoundingClientRect();
        const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
        return (
          matchMedia('print').matches &&
          // The row's colour comes and goes slowly.
          document.getAnimations().length === 0 && {
            hidden: drawn('header, .lead-ways, .saves, .stepper, .overview, .other-place, .kin-words > summary'),
            rows: drawn('[data-testid="row"]'),
            heads: drawn('.sheet thead .text-title'),
            family: drawn('[data-testid="kin"]'),
            marks: drawn('.word-fact'),
            legend: drawn('[data-testid="legend"] li'),
            wide: (box?.right ?? 0) - document.documentElement.clientWidth,
            paper: style('html').backgroundColor,
            ink: style('h1').color,
            here: style('.row.here td').backgroundColor,
          }
        );
      }),
    );
    expect(seen.hidden).toBe(0);
    const rows = await compare.evaluate((document) => document.querySelectorAll('[data-testid="row"]').length);
    expect(seen).toMatchObject({ rows, heads: 2, paper: 'rgb(255, 255, 255)', ink: 'rgb(29, 27, 24)' });
    expect(seen.here).toBe('rgba(0, 0, 0, 0)');
    for (const part of ['family', 'marks', 'legend'] as const) expect(seen[part], part).toBeGreaterThan(2);
    expect(seen.wide).toBeLessThanOrEqual(0);
  }
  await compare.drawFor({ print: undefined, width: undefined });
});

test('what is saved: a page that needs nothing else, Markdown and JSON', async ({ reader }) => {
  const { compare } = await openComparison(reader);
  const { title, text } = story('dam/edited');
  const html = await savedBy(compare, '[data-testid="save-html"]');
  const markdown = await savedBy(compare, '[data-testid="save-markdown"]');
  const json = await savedBy(compare, '[data-testid="save-json"]');
  const stem = 'wirecopy-qasmara-premier-dam-repairs-need-foreign-engineers';
  expect([html.name, markdown.name, json.name]).toEqual([`${stem}.html`, `${stem}.md`, `${stem}.json`]);
  expect([html.type, markdown.type, json.type]).toEqual(['text/html', 'text/markdown', 'application/json']);

  const report = JSON.parse(json.text) as {
    text: string;
    original: { id: string };
    passages: { article: { start: number; end: number } }[];
    sources: { id: string; text: string }[];
  };
  expect(report.original.id).toBe('dam/wire');
  expect(report.text).toContain(text.split('\n\n')[1]);
  expect(report.sources.find(({ id }) => id === 'dam/wire')?.text).toContain('$340 million');
  for (const { article } of report.passages) expect(report.text.slice(article.start, article.end)).not.toBe('');

  expect(markdown.text).toMatch(/^# Side by side: Northern Wire/);
  expect(markdown.text).toContain('~~Thursday~~');
  expect(markdown.text).toContain('**Tuesday**');
  expect(markdown.text).toContain('## The family');

  // Opened from the disk, as by whoever is sent it.
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-saved-'));
  const file = join(folder, html.name);
  writeFileSync(file, html.text);
  const opened = await reader.driven.context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  opened.on('request', (request) => requests.push(request.url()));
  opened.on('console', (message) => errors.push(message.text()));
  await opened.goto(pathToFileURL(file).href);
  const inside = insideOf(opened);
  const seen = await inside.evaluate((document) => ({
    title: document.title,
    styled: getComputedStyle(document.querySelector('.sheet') as Element).borderCollapse,
    sheet: document.querySelector('.sheet')?.textContent ?? '',
    family: document.querySelectorAll('.kin-list li').length,
    report: JSON.parse(document.getElementById('report')?.textContent ?? '') as object,
    dead: [...document.querySelectorAll('a[href^="#"]')].filter(
      (link) => !document.querySelector(link.getAttribute('href') as string),
    ).length,
  }));
  expect(seen).toMatchObject({ styled: 'collapse', report, dead: 0 });
  expect(seen.title).toMatch(/^Copied from Northern Wire, 3 hours earlier/);
  expect(seen.sheet).toContain(title);
  expect(seen.sheet).toContain('$430 million');
  expect(seen.family).toBeGreaterThan(3);
  for (const scheme of ['light', 'dark'] as const) {
    await opened.emulateMedia({ colorScheme: scheme });
    await expectAccessible(inside, `the saved page, ${scheme}`);
  }
  await opened.setViewportSize({ width: 320, height: 800 });
  expect(await standsOut(inside, 320)).toEqual([]);
  // Firefox does not tell of the file itself.
  expect(requests.filter((url) => url !== pathToFileURL(file).href)).toEqual([]);
  expect(errors).toEqual([]);
  await opened.close();
  rmSync(folder, { recursive: true });
});
