import { beforeEach, expect, test, vi } from 'vitest';
import { badges, fake, newBrowser, sent, tabs } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fake }));

import { changeTab } from '../../../lib/extension/background/change-tab.ts';
import { library } from '../../../lib/extension/background/corpus.ts';
import { deleteEverything } from '../../../lib/extension/background/forget.ts';
import { sourcesDatabase } from '../../../lib/extension/background/sources/work.ts';
import { tabState } from '../../../lib/extension/tab-state.ts';
import { story } from '../../fixtures/stories.ts';

beforeEach(async () => {
  vi.restoreAllMocks();
  await newBrowser();
  await library().clear();
});

const { text, title } = story('dam/wire');
const held = { id: 'https://wire.test/dam', url: 'https://wire.test/dam', title, text };
const check = (tabId: number) =>
  changeTab(tabId, () => ({ status: 'checking', url: 'https://post.test/a', reading: 'r', at: 1 }));

test('everything deleted, every open page loses its label, those too whose report gave way to others', async () => {
  for (const tabId of [1, 2]) tabs.add(tabId);
  await check(1);
  badges.set(2, '80%');
  await deleteEverything();
  const shown = { kinds: [], label: false, onlyWithSidebar: false };
  expect(sent).toEqual([1, 2].map((tabId) => ({ tabId, message: { to: 'page', kind: 'shown', shown } })));
  expect([badges.get(1), badges.get(2), await tabState(1)]).toEqual(['', '', null]);
});

test('what is told of a page while everything is deleted does not outlast the deletion', async () => {
  tabs.add(1);
  const clear = library().clear.bind(library());
  vi.spyOn(library(), 'clear').mockImplementationOnce(async () => {
    await clear();
    await check(1);
  });
  await deleteEverything();
  expect([badges.get(1), await tabState(1)]).toEqual(['', null]);
});

test('a page that the browser has put to sleep does not hold the deletion up', async () => {
  tabs.add(1);
  await check(1);
  await library().add([{ article: held }]);
  vi.spyOn(fake.tabs, 'sendMessage').mockReturnValue(new Promise(() => undefined));
  await deleteEverything();
  expect(await library().size()).toBe(0);
});

test('a disk so full that it refuses for a moment even to delete does not keep what is to be deleted', async () => {
  await library().add([{ article: held }]);
  vi.spyOn(sourcesDatabase(), 'empty').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  await deleteEverything();
  expect(await library().size()).toBe(0);
});
