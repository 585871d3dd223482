import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromPage } from '../../../lib/messages/page.ts';

/** What the background is sent, and how it answers: true, where nothing is said. */
const { sent, answers } = vi.hoisted(() => ({
  sent: [] as FromPage[],
  answers: [] as (() => Promise<unknown>)[],
}));
/** A page whose address is changed by its own script, and whether it shows an article. */
const page = vi.hoisted(() => ({ isArticle: true, moved: (_url: string): void => undefined }));

vi.mock('../../../lib/extension/page/own-browser.ts', () => ({
  ownBrowser: () => ({
    runtime: {
      id: 'wirecopy',
      sendMessage: async (message: FromPage) => {
        sent.push(message);
        return (await answers.shift()?.()) ?? true;
      },
    },
  }),
}));
vi.mock('../../../lib/extension/page/overlay.ts', () => ({
  Overlay: class {
    clear() {}
    remap() {}
    anchors = () => true;
  },
}));
vi.mock('../../../lib/extension/page/watch-address.ts', () => ({
  watchAddress: (_window: unknown, moved: typeof page.moved) => {
    page.moved = moved;
  },
}));
vi.mock('../../../lib/extension/page/quiet.ts', () => ({ quiet: async () => {}, nextChange: async () => false }));
vi.mock('../../../lib/article/gate.ts', () => ({ looksLikeArticle: () => page.isArticle }));
vi.mock('../../../lib/extension/page/read-article.ts', () => ({
  readArticle: async () => ({ status: 'article', article: { text: 'A' }, fingerprint: {}, map: {} }),
}));

import { PageReader } from '../../../lib/extension/page/page-reader.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', {});
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', { location: { href: 'https://post.test/a' } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sent.length = 0;
  page.isArticle = true;
});

const stopped = () => Promise.reject(new Error('message channel closed'));
const kinds = () => sent.map(({ kind }) => kind);

test('a reading is sent again to a background that was stopped over it', async () => {
  answers.push(stopped, stopped);
  void new PageReader().check('started');
  await vi.runAllTimersAsync();
  expect(kinds()).toEqual(['read', 'read', 'read']);
});

test('one whose page was left meanwhile is not', async () => {
  answers.push(stopped);
  const reader = new PageReader();
  void reader.check('started');
  await vi.advanceTimersByTimeAsync(0);
  expect(kinds()).toEqual(['read']);
  // Before the next try a single-page navigation leads to the front page, which is no article.
  page.isArticle = false;
  document.location.href = 'https://post.test/';
  page.moved('https://post.test/');
  await vi.runAllTimersAsync();
  expect(reader.current()).toBeNull();
  expect(kinds()).toEqual(['read', 'left']);
});
