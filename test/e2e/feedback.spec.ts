import { chooseFiles } from '../../scripts/browser/choose-files.ts';
import { until } from '../../scripts/browser/until.ts';
import { expectAccessible } from './axe.ts';
import { click, countOf } from './click.ts';
import { Reader } from './reader.ts';
import { expect, test } from './wirecopy.ts';

test('what the reader calls wrong is not named again, until that is taken back', async ({ launch, sites }) => {
  const reader = new Reader(await launch(), sites);
  await reader.fillLibrary();
  const page = await reader.openStory('dam/edited');
  const first = await reader.check(page);
  expect(first.report.original?.id).toBe('dam/wire');
  const sidebar = await reader.sidebar(page, '[data-testid="feedback-wrong"]');
  await expectAccessible(sidebar, 'the sidebar with the question');
  await sidebar.evaluate((document) => document.querySelector<HTMLElement>('[data-testid="feedback-wrong"]')?.focus());
  await click(sidebar, '[data-testid="feedback-wrong"]');
  await reader.report(page, (view) => view.report.original?.id !== 'dam/wire');
  // The answer is spoken, and a keyboard stands at it: the button that was pressed has gone with the report before.
  await until('the answer to have the focus', () =>
    sidebar.evaluate((document) => {
      const heading = document.querySelector('[data-testid="verdict"] h1');
      const words = document.querySelector('[data-testid="spoken"]')?.textContent;
      return heading !== null && heading === document.activeElement && heading.textContent === words;
    }),
  );
  await until('the notice', async () => (await countOf(sidebar, '[data-testid="feedback-ruled-out"]')) === 1);
  await expectAccessible(sidebar, 'the sidebar after "this is wrong"');

  // Checked again, with the background started anew: it holds.
  await reader.driven.stopBackground();
  await page.reload();
  await reader.press(page);
  const again = await reader.report(page);
  expect(again.report.original?.id).not.toBe('dam/wire');

  await click(sidebar, '[data-testid="feedback-undo"]');
  await reader.report(page, (view) => view.report.original?.id === 'dam/wire');
  await click(sidebar, '[data-testid="feedback-right"]');
  await until('the answer', async () => (await countOf(sidebar, '[data-testid="feedback-said-right"]')) === 1);

  const settings = await reader.driven.openOwn('settings.html');
  await until('the list', async () => (await countOf(settings, '[data-testid="judgement"][data-says="right"]')) === 1);
  await click(settings, '[data-testid="judgement"]');
  const kept = await settings.evaluate(async () => {
    const world = globalThis as unknown as {
      browser?: { storage: { local: { get(key: string): Promise<{ judgements: object[] }> } } };
      chrome: { storage: { local: { get(key: string): Promise<{ judgements: object[] }> } } };
    };
    return (await (world.browser ?? world.chrome).storage.local.get('judgements')).judgements;
  });
  expect(JSON.stringify(kept)).not.toContain('foreign engineers to keep');
  await settings.evaluate((document) =>
    document.querySelector<HTMLElement>('[data-testid="judgement"] button')?.focus(),
  );
  await settings.press('Enter');
  await until('an empty list', async () => (await countOf(settings, '[data-testid="no-judgements"]')) === 1);
  await until('the keyboard at the heading', () =>
    settings.evaluate((document) => document.activeElement?.matches('h2') && document.activeElement.textContent),
  );
  await expectAccessible(settings, 'the settings');

  // From a file: two good lines and a bad one.
  const text = `${JSON.stringify(kept[0])}\n${JSON.stringify({ ...kept[0], id: 'another' })}\n{"id": 7}\n`;
  await until('the file field', () =>
    chooseFiles(settings, '[data-testid="judgements-file"]', [{ name: 'said.ndjson', text }]),
  );
  await until('the list', async () => (await countOf(settings, '[data-testid="judgement"]')) === 2);
  const said = await until('what was read', () =>
    settings.evaluate((document) => document.querySelector('[data-testid="judgements-said"]')?.textContent),
  );
  expect(said).toMatch(/^2 judgements were read\. 1 line is no judgement .*: line 3\.$/);
  await settings.evaluate((document) =>
    document.querySelector<HTMLElement>('[data-testid="judgement"] button')?.focus(),
  );
  await settings.press('Enter');
  await until('one less', async () => (await countOf(settings, '[data-testid="judgement"]')) === 1);
  await until('the keyboard at the other', () =>
    settings.evaluate((document) => document.activeElement?.closest('[data-testid="judgement"]') !== null),
  );
});
