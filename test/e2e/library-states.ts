import { chooseFiles } from '../../scripts/browser/choose-files.ts';
import type { Own } from '../../scripts/browser/driven.ts';
import { until } from '../../scripts/browser/until.ts';
import { click, shown } from './click.ts';

const type = (page: Own, selector: string, value: string): Promise<boolean> =>
  page.evaluate(
    (document, { selector, value }) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) return false;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector, value },
  );

/** A line of a pack for each: articles of some days, outlets and languages. */
const pack = (many: number, from = 0): string =>
  Array.from({ length: many }, (_, i) => {
    const n = from + i;
    const published = new Date(Date.UTC(2026, 5, 1 + (n % 9), 8)).toISOString();
    const text = `The harbour board of Grenhaven met for the ${n}th time. It spoke of quay ${n * 7} and of ${n * 13} crowns for it.\n\nNobody voted against.`;
    const outlet = ['Fjordavisen', 'Skerra Radio', 'Grenhavens Blad'][n % 3];
    return `${JSON.stringify({ id: `s-${n}`, title: `Quay ${n} is to be mended after all`, text, outlet, published, language: n % 3 ? 'en' : 'da' })}\n`;
  }).join('');

const OPML =
  '<opml version="2.0"><body><outline text="Fjordavisen" xmlUrl="http://wire.invalid/feed"/><outline text="" xmlUrl="http://post.invalid/rss"/></body></opml>';

/** A state of the library page: what leads there from the one before. The page is open in the first. */
export type State = readonly [name: string, go: (page: Own) => Promise<unknown>];

/** The states of the page, in an order in which each leads to the next. */
export const LIBRARY_STATES: readonly State[] = [
  ['empty', (page) => shown(page, '[data-testid="empty"]')],
  [
    'a mistyped address',
    async (page) => {
      await type(page, '[data-testid="source-address"]', 'no address');
      await click(page, '[data-testid="find-feeds"]');
      await until('the answer', () =>
        page.evaluate((document) => document.querySelector('[data-testid="discovery-says"]')?.textContent),
      );
    },
  ],
  [
    'sources that are not allowed',
    async (page) => {
      await chooseFiles(page, '[data-testid="opml-file"]', [{ name: 'sources.opml', text: OPML }]);
      await shown(page, '[data-testid="opml-grant"]');
      await shown(page, '[data-testid="source-error"]');
    },
  ],
  [
    'an import under way',
    async (page) => {
      await chooseFiles(page, '[data-testid="import-files"]', [{ name: 'large.ndjson', text: pack(4000) }]);
      await click(page, '[data-testid="import-pause"]');
      await shown(page, '[data-paused="true"]');
    },
  ],
  [
    'an import cancelled',
    async (page) => {
      await click(page, '[data-testid="import-cancel"]');
      await shown(page, '[data-testid="import-ended"]');
    },
  ],
  [
    'an import with lines refused',
    async (page) => {
      const bad = '{"id": "x"}\nnot JSON\n[]\n{"text": "…"}\n';
      await chooseFiles(page, '[data-testid="import-files"]', [{ name: 'some.ndjson', text: pack(60, 5000) + bad }]);
      await shown(page, '[data-testid="import-refused"]');
    },
  ],
  ['articles', (page) => shown(page, '[data-testid="articles"] .row-title')],
  ['the chart', (page) => click(page, '[data-testid="chart"] summary')],
  [
    'articles ticked',
    async (page) => {
      await click(page, '[data-testid="articles"] input[type="checkbox"]');
      await shown(page, '[data-testid="delete-selected"]');
    },
  ],
  [
    'the question before deleting',
    async (page) => {
      await click(page, '[data-testid="delete-selected"]');
      await shown(page, '[data-testid="confirm-delete"][open]');
    },
  ],
  [
    'the text of an article',
    async (page) => {
      await click(page, '[data-testid="confirm-delete"] button');
      await click(page, '[data-testid="articles"] button.row-title');
      await shown(page, '[data-testid="text-view"][open]');
    },
  ],
  [
    'an article deleted',
    async (page) => {
      await click(page, '[data-testid="text-view"] header button');
      await click(page, '[data-testid="articles"] .row-actions button:last-child');
      await shown(page, '[data-testid="undo"]');
    },
  ],
  [
    'nothing found',
    async (page) => {
      await type(page, '[data-testid="search"]', 'zzzzzzzz');
      await shown(page, '.list .none');
    },
  ],
];
