import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addPage, heldAt, holdsPage, library } from '../../../lib/extension/background/corpus.ts';
import { earlierTexts } from '../../../lib/extension/background/earlier.ts';
import { story } from '../../fixtures/stories.ts';

const URL = 'https://wire.example/dam';
const { text, title } = story('dam/wire');
const page = (words = text) => ({ url: URL, title, text: words, published: '2026-06-01T08:00:00Z' });
const changed = text.replace('cracked', 'damaged');

beforeEach(async () => {
  await library().remove(await library().keys());
});

const read = (url: string, words: string) =>
  library().add([{ article: { ...page(words), url, id: url }, source: 'read' }]);

test('what stood at an address before is compared with what stands there now, under any form of the address', async () => {
  expect(await earlierTexts(URL, page())).toEqual([]);
  await read(URL, text);
  expect(await earlierTexts(URL, page())).toEqual([]);
  const [earlier, ...more] = await earlierTexts(`${URL}?utm_source=mail`, page(changed));
  expect(more).toEqual([]);
  expect(earlier).toMatchObject({ stated: Date.parse('2026-06-01T08:00:00Z'), source: { text, title } });
  expect(earlier?.report).toMatchObject({ lineage: 'version' });
  const changes = earlier?.report.passages.flatMap((passage) => passage.changes) ?? [];
  const words = changes.map(({ article: span }) => span && changed.slice(span.start, span.end));
  expect(words.join()).toContain('damaged');
});

test('versions come newest first, without the text that stands on the page', async () => {
  await read(URL, text);
  await read(URL, changed);
  await read(URL, `${changed}\n\nMore is expected on Friday.`);
  const texts = (await earlierTexts(URL, page(changed))).map(({ source }) => source.text);
  expect(texts).toEqual([`${changed}\n\nMore is expected on Friday.`, text]);
});

test('the same words at another address are not what stood here before', async () => {
  await read('https://copy.example/1', text);
  await read(URL, text);
  expect(await library().size()).toBe(1);
  expect(await heldAt(URL)).toBeNull();
  expect(await earlierTexts(URL, page(changed))).toEqual([]);
});

test('a page that was only read is not held for good until it is added', async () => {
  await read(URL, text);
  expect(await holdsPage(URL)).toBe(false);
  expect(await addPage(URL, page(), await library().generation())).toEqual({ status: 'added' });
  expect(await holdsPage(`${URL}#top`)).toBe(true);
  await library().removeSource('read');
  expect(await holdsPage(URL)).toBe(true);
});
