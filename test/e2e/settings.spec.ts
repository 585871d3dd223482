import { until } from '../../scripts/browser/until.ts';
import { expectAccessible } from './axe.ts';
import { click, textOf } from './click.ts';
import { Reader } from './reader.ts';
import { expect, test } from './wirecopy.ts';

test('every setting is there, and the shortcuts as the browser has them', async ({ launch, kind }) => {
  const driven = await launch();
  const settings = await driven.openOwn('settings.html');
  const commands = await until('the shortcuts', () =>
    settings.evaluate((document) => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-testid="shortcuts"] li')];
      return rows.length > 0 && rows.map((row) => [row.dataset.command, row.querySelector('kbd')?.textContent ?? '']);
    }),
  );
  expect(commands.map(([name]) => name).sort()).toEqual([
    '_execute_action',
    'next-finding',
    'previous-finding',
    'toggle-marks',
  ]);
  // A browser that keeps a combination for itself leaves its command without one.
  expect(commands.map(([, keys]) => keys).filter((keys) => !keys)).toEqual([]);
  await expectAccessible(settings, 'the settings');
  if (kind === 'chromium') return;
  // Firefox takes a new one from the page itself.
  expect(commands.find(([name]) => name === 'next-finding')).toEqual(['next-finding', 'Alt+Shift+J']);
  await click(settings, '[data-command="next-finding"] button');
  await until('the button to wait', () =>
    settings.evaluate((document) => {
      const button = document.querySelector('[data-command="next-finding"] button[aria-pressed="true"]');
      const keys = { code: 'KeyY', key: 'y', ctrlKey: true, shiftKey: true, bubbles: true, cancelable: true };
      button?.dispatchEvent(new KeyboardEvent('keydown', keys));
      return button !== null;
    }),
  );
  await until(
    'the new keys',
    async () => (await textOf(settings, '[data-command="next-finding"] kbd')) === 'Ctrl+Shift+Y',
  );
});

test('asked for near certainty, what is nearly certain is named as ever', async ({ launch, sites }) => {
  const reader = new Reader(await launch(), sites);
  await reader.fillLibrary();
  const settings = await reader.driven.openOwn('settings.html');
  await click(settings, '[data-testid="certainty-nearly"]');
  const certain = await reader.check(await reader.openStory('dam/edited'));
  expect(certain.report.original?.id).toBe('dam/wire');
  expect(certain.report.withheld).toBeUndefined();
});

test('asked for near certainty, a likely source is named only when its reader says so', async ({ launch, sites }) => {
  const reader = new Reader(await launch(), sites);
  await reader.fillLibrary();
  const page = await reader.open('odd.localhost', '/borrowed.html');
  const likely = await reader.check(page);
  expect(likely.report.original).not.toBeNull();
  expect(likely.report.probability).toBeGreaterThan(0.65);
  expect(likely.report.probability).toBeLessThan(0.95);

  const settings = await reader.driven.openOwn('settings.html');
  await click(settings, '[data-testid="certainty-nearly"]');
  await page.reload();
  await reader.press(page);
  const { report } = await reader.report(page, (view) => view.report.withheld !== undefined);
  expect(report).toMatchObject({ original: null, related: [], passages: [], derived: 0 });
  const sidebar = await reader.sidebar(page, '[data-testid="name-anyway"]');
  // What the page itself says of its sources is said as ever.
  expect(await textOf(sidebar, '[data-testid="verdict"]')).not.toContain('Northern Wire');
  expect(await reader.badges()).toEqual([]);
  await expectAccessible(sidebar, 'the sidebar with a source withheld');
  await sidebar.evaluate((document) => document.querySelector<HTMLElement>('[data-testid="name-anyway"]')?.focus());
  await sidebar.press('Enter');
  const named = await reader.report(page, (view) => view.report.original !== null);
  expect(named.report.original?.id).toBe(likely.report.original?.id);
  await until('the name', async () => (await textOf(sidebar, '[data-testid="verdict"]')).includes('Northern Wire'));
  await expectAccessible(sidebar, 'the sidebar with a source named all the same');

  // Of this page alone: what is not certain elsewhere stays unnamed, and this page stays named when it is opened again.
  await page.reload();
  await reader.press(page);
  expect((await reader.report(page)).report.original?.id).toBe(likely.report.original?.id);
});

test('"delete everything" asks once more, and then deletes everything', async ({ launch, sites }) => {
  const reader = new Reader(await launch(), sites);
  await reader.fillLibrary();
  const page = await reader.openStory('dam/edited');
  expect((await reader.check(page)).report.original?.id).toBe('dam/wire');
  const settings = await reader.driven.openOwn('settings.html');
  await click(settings, '[data-testid="setting-only-with-sidebar"]');
  await click(settings, '[data-testid="delete-ask"]');
  await until('the question', () =>
    settings.evaluate((document) => document.activeElement?.getAttribute('data-testid') === 'delete-no'),
  );
  await expectAccessible(settings, 'the question before everything is deleted');
  await click(settings, '[data-testid="delete-no"]');
  await click(settings, '[data-testid="delete-ask"]');
  await click(settings, '[data-testid="delete-yes"]');
  await until('the end', async () => (await textOf(settings, '[data-testid="deleted"]')) !== '');
  expect(await textOf(settings, '[data-testid="deleted"]')).toBe('Everything was deleted.');
  const left = await settings.evaluate(async () => {
    type Area = { get(keys: null): Promise<object> };
    type World = {
      browser?: { storage: { local: Area; session: Area } };
      chrome: { storage: { local: Area; session: Area } };
    };
    const world = globalThis as unknown as World;
    const { local, session } = (world.browser ?? world.chrome).storage;
    return [Object.keys(await local.get(null)), Object.keys(await session.get(null))];
  });
  expect(left).toEqual([[], []]);
  expect(
    await settings.evaluate(
      (document) => document.querySelector<HTMLInputElement>('[data-testid="setting-only-with-sidebar"]')?.checked,
    ),
  ).toBe(false);
  expect(await page.evaluate(() => document.querySelector('wirecopy-label'))).toBeNull();
  const { report, librarySize } = await reader.check(await reader.openStory('dam/partial'));
  expect([report.original, librarySize]).toEqual([null, 0]);
});
