import type { Own } from '../../scripts/browser/driven.ts';
import { until } from '../../scripts/browser/until.ts';
import { expectAccessible } from './axe.ts';
import { click, shown } from './click.ts';
import { Reader } from './reader.ts';
import { expect, test } from './wirecopy.ts';

const atStep = (page: Own, step: string) =>
  until(`the step "${step}"`, () =>
    page.evaluate((document, step) => document.querySelector(`[data-step="${step}"]`) !== null, step),
  );

test('the first run: three steps, each may be left out, and the one that was left is there again', async ({
  launch,
}) => {
  const driven = await launch();
  let page = await driven.openOwn('welcome.html');
  await atStep(page, 'what');
  await expectAccessible(page, 'the first step');
  await click(page, '[data-testid="next"]');
  await atStep(page, 'where');
  await until('the catalogue', () =>
    page.evaluate((document) => document.querySelector('[data-testid="catalogue"] input') !== null),
  );
  await expectAccessible(page, 'the second step');
  expect(await page.evaluate((document) => document.activeElement?.localName)).toBe('h1');
  // Closed, and opened again.
  await driven.openOwn('library.html');
  page = await driven.openOwn('welcome.html');
  await atStep(page, 'where');
  await click(page, '[data-testid="next"]');
  await atStep(page, 'when');
  await expectAccessible(page, 'the third step');
  await click(page, '[data-testid="back"]');
  await atStep(page, 'where');
  await click(page, '[data-testid="skip"]');
  await atStep(page, 'done');
  await expectAccessible(page, 'the end of the first run');
});

test('the sample is really traced, with an empty library, and nothing of it is kept or fetched', async ({
  launch,
  sites,
}) => {
  const driven = await launch();
  const reader = new Reader(driven, sites);
  const foreign: string[] = [];
  driven.context.on('request', (request) => {
    if (/^https?:/.test(request.url())) foreign.push(request.url());
  });
  const sample = await driven.openOwn('sample.html');
  const verdict = await until('the report', () =>
    sample.evaluate((document) => document.querySelector<HTMLElement>('[data-testid="verdict"]')?.textContent),
  );
  expect(verdict).toContain('Northern Wire');
  const marked = await until('the marks', () =>
    sample.evaluate(() =>
      [...(CSS.highlights.get('wirecopy-altered') ?? [])].map((range) => String((range as Range).toString())),
    ),
  );
  expect(marked.join(' ')).toMatch(/40 million/);
  await until('the label', () => sample.evaluate((document) => document.querySelector('wirecopy-label') !== null));
  await expectAccessible(sample, 'the sample');
  const kept = await sample.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const library = await driven.openOwn('library.html');
  await shown(library, '[data-testid="empty"]');
  expect(foreign).toEqual([]);
  expect(kept.filter((name) => name?.includes('sample'))).toEqual([]);
  // And what is read after it is compared with the reader's own library alone.
  const { report, librarySize } = await reader.check(await reader.openStory('dam/edited'));
  expect([report.original, librarySize]).toEqual([null, 0]);
});
