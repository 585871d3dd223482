import { beforeEach, expect, test, vi } from 'vitest';
import { badges, fake, newBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fake }));

import { changeReading, changeTab } from '../../../lib/extension/background/change-tab.ts';
import { tabState } from '../../../lib/extension/tab-state.ts';

const { session } = fake.storage;

beforeEach(async () => {
  vi.restoreAllMocks();
  await newBrowser();
});

const check = (tabId: number, at = 1) =>
  changeTab(tabId, () => ({ status: 'checking', url: 'https://post.test/a', reading: `r${tabId}`, at }));
const leave = (tabId: number) => changeReading(tabId, `r${tabId}`, () => null);

/** A life of the background that ends once the first of these has reached the browser. */
async function stoppedAfterOne(work: () => Promise<unknown>): Promise<void> {
  const { action } = fake;
  const [remove, show] = [session.remove.bind(session), action.setBadgeText.bind(action)];
  let reached = 0;
  const removing = vi.spyOn(session, 'remove').mockImplementation(async (key) => {
    if (++reached === 1) await remove(key);
  });
  const showing = vi.spyOn(action, 'setBadgeText').mockImplementation(async (badge) => {
    if (++reached === 1) await show(badge);
  });
  await work();
  removing.mockRestore();
  showing.mockRestore();
}

test('stopped between forgetting a report and clearing the button, the background does both when it is asked again', async () => {
  await check(1);
  expect(badges.get(1)).toBe('…');
  await stoppedAfterOne(() => leave(1));
  // The content script had no answer, and sends its message again.
  await leave(1);
  expect([await tabState(1), badges.get(1)]).toEqual([null, '']);
});

test('a tab whose report gives way to others shows so on its button, as it does in its sidebar', async () => {
  const set = session.set.bind(session);
  // Room for two.
  vi.spyOn(session, 'set').mockImplementation(async (values) => {
    const others = Object.keys(await session.get(null)).filter((key) => !(key in values));
    if (others.length > 1) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    await set(values);
  });
  for (const tabId of [1, 2, 3]) await check(tabId, tabId);
  expect(await Promise.all([1, 2, 3].map(tabState))).toEqual([null, expect.anything(), expect.anything()]);
  expect([1, 2, 3].map((tabId) => badges.get(tabId))).toEqual(['', '…', '…']);
});
