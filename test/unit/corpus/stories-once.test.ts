import { afterEach, expect, test } from 'vitest';
import type { HeldArticle } from '../../../lib/article/article.ts';
import type { DexieLibrary } from '../../../lib/corpus/dexie-library.ts';
import { MAX_VERSIONS } from '../../../lib/corpus/store/add.ts';
import { sayIt } from '../../../lib/words/said.ts';
import { fakeDisk } from './fresh-library.ts';

const disks: ReturnType<typeof fakeDisk>[] = [];
afterEach(() => {
  for (const disk of disks.splice(0)) disk.closeAll();
});

let now = 0;
function open(): DexieLibrary {
  const disk = fakeDisk();
  disks.push(disk);
  now = Date.UTC(2026, 5, 1);
  return disk.open({ clock: () => now });
}

const TEXT = 'The harbour of Tarnwick was closed on Monday after a crane fell across the quay.\n\nNobody was hurt.';
const LATER = `${TEXT}\n\nThe crane was lifted on Tuesday, the harbour master said.`;

const article = (fields: Partial<HeldArticle> = {}): HeldArticle => ({
  id: 'a',
  url: 'https://daily.example/harbour',
  title: 'Crane falls in Tarnwick',
  published: '2026-06-01T08:00:00Z',
  text: TEXT,
  ...fields,
});

async function add(library: DexieLibrary, ...articles: HeldArticle[]) {
  const result = await library.add(articles.map((one) => ({ article: one })));
  if (result.status !== 'stored') throw new Error(sayIt(result.says));
  return result.stored.map(({ how }) => how);
}

test.each([
  ['the same again', {}, 'held'],
  ['another id', { id: 'guid-7' }, 'held'],
  [
    'the address with tracking and a fragment',
    { id: 'b', url: 'http://www.daily.example/harbour/?utm_source=x#top' },
    'held',
  ],
  [
    'its canonical address on the same site',
    { id: 'b', url: 'https://m.daily.example/amp/1', canonical: 'https://daily.example/harbour' },
    'updated',
  ],
  ['other white space', { id: 'b', url: 'https://feed.example/1', text: TEXT.replace('\n\n', ' ') }, 'held'],
])('%s is the same story: held once, and found under either id', async (_name, fields, how) => {
  const library = open();
  await add(library, article());
  expect(await add(library, article(fields))).toEqual([how]);
  expect(await library.size()).toBe(1);
  const again = article(fields);
  expect((await library.find(again.id))?.id).toBe('a');
  expect((await library.rows())[0]?.versions).toBeUndefined();
});

test.each([
  ['another page of the site', { id: 'b', url: 'https://daily.example/harbour?page=2', text: LATER }],
  [
    'a canonical address on another site',
    { id: 'b', url: 'https://copy.example/1', canonical: 'https://daily.example/harbour', text: LATER },
  ],
])('%s with another text is another story', async (_name, fields) => {
  const library = open();
  await add(library, article());
  expect(await add(library, article(fields))).toEqual(['added']);
  expect(await library.size()).toBe(2);
});

test('an update of an address is the text searched; the one before is kept with its dates', async () => {
  const library = open();
  await add(library, article());
  now += 3_600_000;
  const update = article({ id: 'other-guid', text: LATER, modified: '2026-06-02T09:00:00Z' });
  expect(await add(library, update)).toEqual(['updated']);
  expect(await library.size()).toBe(1);
  const head = await library.find('a');
  const [held] = await library.articles([head?.key as number]);
  expect(held).toMatchObject({ id: 'a', text: LATER, title: article().title });
  expect(await library.versions(head?.key as number)).toMatchObject([
    { article: { text: TEXT }, added: now - 3_600_000, stated: Date.parse('2026-06-01T08:00:00Z'), current: false },
    { article: { text: LATER }, added: now, stated: Date.parse('2026-06-02T09:00:00Z'), current: true },
  ]);
  // The same again, from whichever side, is nothing new.
  expect(await add(library, update)).toEqual(['held']);
  expect(await library.rows()).toMatchObject([{ versions: 1 }]);
});

test('a page is found by its address in any of its forms', async () => {
  const library = open();
  await add(library, article());
  for (const url of [
    'https://daily.example/harbour',
    'http://www.daily.example/harbour/?utm_medium=mail#top',
    'https://daily.example/harbour?at_medium=RSS&ocid=feed',
  ]) {
    expect((await library.find(url))?.id).toBe('a');
  }
  expect(await library.find('https://daily.example/harbour?page=2')).toBeNull();
});

test('a text that comes to light late, dated before the one held, becomes an earlier version, once', async () => {
  const library = open();
  await add(library, article({ text: LATER, modified: '2026-06-02T09:00:00Z' }));
  expect(await add(library, article({ id: 'archive' }))).toEqual(['updated']);
  expect(await add(library, article({ id: 'archive' }))).toEqual(['held']);
  const key = (await library.find('archive'))?.key as number;
  expect((await library.articles([key]))[0]?.text).toBe(LATER);
  expect((await library.versions(key)).map(({ article: { text } }) => text)).toEqual([TEXT, LATER]);
});

test('the same text at other addresses is held once, under the earliest of them', async () => {
  const library = open();
  const copy = article({
    id: 'copy',
    url: 'https://copy.example/1',
    outlet: 'Copy',
    published: '2026-06-01T10:00:00Z',
  });
  const wire = article({
    id: 'wire',
    url: 'https://wire.example/1',
    outlet: 'Wire',
    published: '2026-06-01T07:00:00Z',
  });
  const late = article({
    id: 'late',
    url: 'https://late.example/1',
    outlet: 'Late',
    published: '2026-06-03T07:00:00Z',
  });
  expect(await add(library, copy, wire, late, late)).toEqual(['added', 'updated', 'held', 'held']);
  const [row, ...others] = await library.rows();
  expect(others).toEqual([]);
  expect(row).toMatchObject({ id: 'wire', outlet: 'Wire', when: Date.parse('2026-06-01T07:00:00Z') });
  expect(row?.also?.map(({ outlet }) => outlet)).toEqual(['Copy', 'Late']);
  for (const id of ['copy', 'wire', 'late']) expect((await library.find(id))?.id).toBe('wire');
  // In a second batch, too.
  expect(await add(library, late)).toEqual(['held']);
  await library.remove([row?.key as number]);
  for (const id of ['copy', 'wire', 'late']) expect(await library.find(id)).toBeNull();
  expect(await add(library, late)).toEqual(['added']);
});

test.each([
  ['at the place under which it is held', 'wire'],
  ['at another of its places', 'copy'],
])('a text held of several places that changes %s is parted: nobody loses theirs', async (_name, which) => {
  const library = open();
  const wire = article({
    id: 'wire',
    url: 'https://wire.example/1',
    outlet: 'Wire',
    published: '2026-06-01T07:00:00Z',
  });
  const copy = article({
    id: 'copy',
    url: 'https://copy.example/1',
    outlet: 'Copy',
    published: '2026-06-01T10:00:00Z',
  });
  const late = article({
    id: 'late',
    url: 'https://late.example/1',
    outlet: 'Late',
    published: '2026-06-03T07:00:00Z',
  });
  await add(library, wire, copy, late);
  const update = { ...(which === 'wire' ? wire : copy), text: LATER };
  expect(await add(library, update)).toEqual(['updated']);
  expect(await library.size()).toBe(2);
  const changed = await library.find(which);
  expect(changed).toMatchObject({ id: which, outlet: update.outlet });
  expect((await library.versions(changed?.key as number)).map(({ article: { text } }) => text)).toEqual([TEXT, LATER]);
  const other = which === 'wire' ? 'copy' : 'wire';
  const rest = await library.find(other);
  expect(rest).toMatchObject({ id: other, outlet: other === 'copy' ? 'Copy' : 'Wire' });
  expect((await library.articles([rest?.key as number]))[0]).toMatchObject({ id: other, text: TEXT });
  expect((await library.find('late'))?.key).toBe(rest?.key);
  expect((await library.rows()).map(({ also }) => also?.map(({ id }) => id))).toContainEqual(['late']);
  const { bytes, indexBytes } = await library.stats();
  await library.remove((await library.rows()).map(({ key }) => key));
  expect(bytes - indexBytes).toBeGreaterThan(0);
  expect((await library.stats()).bytes).toBe(0);
});

test('particulars that were missing are filled in, and those of the story itself corrected', async () => {
  const library = open();
  await add(library, article({ title: undefined as never, outlet: undefined as never }));
  expect(await add(library, article({ id: 'feed', outlet: 'The Daily' }))).toEqual(['updated']);
  expect(await add(library, article({ outlet: 'The Daily Lantern' }))).toEqual(['updated']);
  expect(await add(library, article({ id: 'feed', outlet: 'Somebody' }))).toEqual(['held']);
  expect(await library.find('a')).toMatchObject({ title: article().title, outlet: 'The Daily Lantern' });
  expect(await library.size()).toBe(1);
});

test('versions of a page that never stands still are kept within bounds', async () => {
  const library = open();
  for (let n = 0; n < MAX_VERSIONS + 6; n++) {
    now += 60_000;
    await add(library, article({ text: `${TEXT} Update ${n}.` }));
  }
  const key = (await library.find('a'))?.key as number;
  const versions = await library.versions(key);
  expect(versions).toHaveLength(MAX_VERSIONS + 1);
  expect(versions.at(-1)).toMatchObject({ current: true, article: { text: `${TEXT} Update ${MAX_VERSIONS + 5}.` } });
  expect(versions[0]?.article.text).toBe(`${TEXT} Update 5.`);
  const { bytes, indexBytes } = await library.stats();
  await library.remove([key]);
  expect(bytes - indexBytes).toBeGreaterThan(20 * 100);
  expect((await library.stats()).bytes).toBe(0);
});

test('emptied, it holds nothing, finds nothing, and takes articles under new keys', async () => {
  const library = open();
  await add(library, article(), article({ id: 'b', url: 'https://daily.example/b', text: LATER }));
  await library.settle();
  await library.setQuota(5_000_000);
  const before = await library.keys();
  await library.clear();
  expect([await library.size(), await library.keys(), (await library.keeping()).quota]).toEqual([0, [], null]);
  expect(await library.find('a')).toBeNull();
  expect(await add(library, article())).toEqual(['added']);
  const [key] = await library.keys();
  expect(key).toBeGreaterThan(Math.max(...before));
});
