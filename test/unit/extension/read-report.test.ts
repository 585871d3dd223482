import { beforeEach, expect, test, vi } from 'vitest';
import { badges, newBrowser, tabs } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fake }));

import { library } from '../../../lib/extension/background/corpus.ts';
import { deleteEverything } from '../../../lib/extension/background/forget.ts';
import { readReport } from '../../../lib/extension/background/read-report.ts';
import { changeSettings } from '../../../lib/extension/settings.ts';
import { tabState } from '../../../lib/extension/tab-state.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { story } from '../../fixtures/stories.ts';

const URL = 'https://post.test/dam';
const { text, title } = story('dam/wire');
const article = { text, title, language: 'en' };
const held = { ...article, id: 'https://wire.test/dam', url: 'https://wire.test/dam', outlet: 'Northern Wire' };

beforeEach(async () => {
  vi.restoreAllMocks();
  await newBrowser();
  tabs.add(1);
  await library().clear();
  await library().add([{ article: { ...held, published: '2026-06-01T08:00:00Z' } }]);
});

const fingerprint = makeFingerprint(article);
const read = () =>
  readReport(1, { to: 'background', kind: 'read', reading: 'r1', url: URL, asked: true, article, fingerprint });

/** Something that happens once the article was traced and before its report is told. */
function meanwhile(happens: () => Promise<unknown>): void {
  const holdings = library().holdings.bind(library());
  vi.spyOn(library(), 'holdings').mockImplementationOnce(async () => {
    const known = await holdings();
    await happens();
    return known;
  });
}

test('a page that was copied is painted, and shown so on the button', async () => {
  expect(await read()).toMatchObject({ status: 'paint', shown: { label: true } });
  expect(badges.get(1)).toMatch(/%/);
});

test('a page is told nothing of what was deleted while it was checked, at whatever step the deletion is', async () => {
  meanwhile(() => library().clear());
  expect(await read()).toEqual({ status: 'nothing' });
  await library().add([{ article: held }]);
  meanwhile(deleteEverything);
  expect(await read()).toEqual({ status: 'nothing' });
  expect([badges.get(1), await tabState(1)]).toEqual(['', null]);
});

test('a label that is switched off while a page is checked is not shown on it', async () => {
  meanwhile(() => changeSettings(() => ({ label: false })));
  expect(await read()).toMatchObject({ status: 'paint', shown: { label: false } });
});

test('what is read as remembering is switched off is not remembered', async () => {
  const remembered = async () => (await library().rows()).flatMap(({ sources }) => sources).includes('read');
  await changeSettings(() => ({ rememberDays: 30 }));
  meanwhile(() => changeSettings(() => ({ rememberDays: null })));
  await read();
  expect(await remembered()).toBe(false);
  await changeSettings(() => ({ rememberDays: 30 }));
  await read();
  expect(await remembered()).toBe(true);
});
