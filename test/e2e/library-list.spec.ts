import { until } from '../../scripts/browser/until.ts';
import { Reader } from './reader.ts';
import { expect, test } from './wirecopy.ts';

const MANY = 1200;
const PLACES = ['Vellmark', 'Ostrand', 'Kirrow', 'Belhaven', 'Tarn Mills'];
const OUTLETS = ['Northern Wire', 'Harbour Post', 'Valley Echo'];

/** Short notices about invented places, one a line. */
const notices = Array.from({ length: MANY }, (_, i) =>
  JSON.stringify({
    id: `notice-${i}`,
    title: `Notice ${i} from ${PLACES[i % PLACES.length]}`,
    outlet: OUTLETS[i % OUTLETS.length],
    published: new Date(Date.UTC(2026, 2, 1 + (i % 20))).toISOString(),
    language: i % 4 === 0 ? 'de' : 'en',
    text: `The council of ${PLACES[i % PLACES.length]} met for the ${i}th time and put off the matter of bridge number ${i * 7} again.`,
  }),
);

/** What the list shows: how many it says were found, and which rows are drawn. */
type Seen = { readonly found: string; readonly drawn: number; readonly first: string };

test('a long list: drawn in part, searched, narrowed, charted, and deleted from', async ({ launch, sites }) => {
  const reader = new Reader(await launch(), sites);
  await reader.importPack('notices.ndjson', notices.join('\n'));
  const page = await reader.driven.openOwn('library.html');
  const seen = (): Promise<Seen> =>
    page.evaluate((document) => ({
      found: document.querySelector('[data-testid="found"]')?.textContent ?? '',
      drawn: document.querySelectorAll('[data-testid="articles"] .row-title').length,
      first: document.querySelector('[data-testid="articles"] .row-title')?.textContent ?? '',
    }));
  const waitFor = (found: string) =>
    until(`"${found}"`, async () => {
      const now = await seen();
      return now.found.startsWith(found) && now.drawn > 0 ? now : null;
    });
  const type = (query: string) =>
    page.evaluate((document, text) => {
      const field = document.querySelector<HTMLInputElement>('[data-testid="search"]');
      if (!field) throw new Error('no search field');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
  const choose = (name: string, value: string) =>
    page.evaluate(
      (document, [id, chosen]) => {
        const field = document.querySelector<HTMLSelectElement>(`[data-testid="filter-${id}"]`);
        if (!field) throw new Error(`no filter ${id}`);
        field.value = chosen ?? '';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [name, value],
    );
  const click = (selector: string) =>
    page.evaluate((document, at) => {
      const button = document.querySelector<HTMLElement>(at);
      if (!button) throw new Error(`no ${at}`);
      button.click();
    }, selector);

  const whole = await waitFor('1,200 articles');
  expect(whole.drawn).toBeLessThan(60);
  expect(whole.first).toContain(`Notice ${MANY - 1} `);

  await page.evaluate((document) => {
    const box = document.querySelector('[data-testid="window"]');
    if (box) box.scrollTop = box.scrollHeight;
  });
  await until('the oldest row', async () =>
    page.evaluate((document) => document.querySelector('[aria-posinset="1200"] .row-title')?.textContent ?? null),
  ).then((title) => expect(title).toContain('Notice 0 '));

  await type('vellmrk');
  await waitFor('240 articles');
  await choose('outlet', 'Harbour Post');
  await waitFor('80 articles');

  await choose('language', 'de');
  await waitFor('20 articles');
  await choose('language', '\u0000');
  await waitFor('80 articles');

  await click('[aria-pressed="false"]');
  await until('the pin', () =>
    page.evaluate((document) => document.querySelector('[aria-pressed="true"]')?.textContent ?? null),
  );

  await click('[data-testid="chart"] summary');
  await click('.bar:enabled');
  const day = await until('the day', async () => {
    const now = await seen();
    return now.found.startsWith('80 ') ? null : now;
  });
  expect(day.found).toMatch(/^20 articles/);
  await click('[data-testid="filter-clear"]');
  await waitFor('240 articles');

  await click('.selection-actions button');
  await waitFor('240 articles · 240 selected');
  await click('[data-testid="delete-selected"]');
  await click('[data-testid="confirm"]');
  await type('');
  await waitFor('960 articles');
  await type('vellmark');
  await until('nothing found', async () => ((await seen()).found.startsWith('0 articles') ? true : null));
});
