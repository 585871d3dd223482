import { until } from '../../scripts/browser/until.ts';
import { STORIES } from '../fixtures/stories.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './wirecopy.ts';

test('side by side: every passage beside the original’s, the family as picture and list, and axe finds nothing', async ({
  reader,
}) => {
  await reader.importPack(
    'family.ndjson',
    STORIES.filter(({ slug }) => slug.startsWith('dam/') && slug !== 'dam/edited')
      .map((one) => `${reader.line(one)}\n`)
      .join(''),
  );
  const page = await reader.openStory('dam/edited');
  const { report } = await reader.check(page);
  expect(report.original).not.toBeNull();
  const sidebar = await reader.sidebar(page, '[data-testid="to-compare"]');
  const way = await sidebar.evaluate(
    (document) => document.querySelector('[data-testid="to-compare"]')?.getAttribute('href') ?? '',
  );
  expect(way).toMatch(/^\/compare\.html\?tab=\d+$/);

  const compare = await reader.driven.openOwn(way.slice(1));
  await until('the family', () =>
    compare.evaluate((document) => document.querySelector('[data-testid="family-list"]') !== null),
  );
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
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  expect(seen.kinds).toEqual(expect.arrayContaining(['same', 'altered', 'added', 'omitted']));
  expect(seen.changed.some(([before, after]) => before.includes('Thursday') && after.includes('Tuesday'))).toBe(true);
  expect(seen.kin).toBeGreaterThan(3);
  expect(seen.wide).toBe(0);
  await expectAccessible(compare, 'the comparison');
});

test('a comparison whose page is gone says what to do', async ({ reader }) => {
  const compare = await reader.driven.openOwn('compare.html?tab=987654');
  const words = await until('the notice', () =>
    compare.evaluate((document) => document.querySelector('[data-testid="gone"]')?.textContent ?? ''),
  );
  expect(words.length).toBeGreaterThan(20);
  await expectAccessible(compare, 'a comparison of no page');
});
