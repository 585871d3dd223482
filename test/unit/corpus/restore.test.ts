import { afterEach, expect, test } from 'vitest';
import type { DexieLibrary } from '../../../lib/corpus/dexie-library.ts';
import type { HeadRow } from '../../../lib/corpus/store/database.ts';
import { fakeDisk } from './fresh-library.ts';
import { story } from './stories.ts';

const HOUR = 3_600_000;
let disk: ReturnType<typeof fakeDisk>;
afterEach(() => disk.closeAll());

let now = 0;
/** A library with one story of several tellings among a few others. */
async function filled(): Promise<DexieLibrary> {
  disk = fakeDisk();
  now = Date.UTC(2026, 5, 1);
  const library = disk.open({ clock: () => now });
  await library.add([1, 2, 3].map((n) => ({ article: story(n) })));
  await library.add([{ article: story(7), source: 'read' }]);
  now += HOUR;
  const later = { ...story(7), text: `${story(7).text}\n\nA clerk said more.`, modified: new Date(now).toISOString() };
  await library.add([{ article: later, source: 'feed:wire', pinned: true }]);
  await library.add([{ article: { ...later, id: 'elsewhere', url: 'https://copy.example/7' } }]);
  now += HOUR;
  return library;
}

const rowOf = async (library: DexieLibrary, id: string): Promise<HeadRow> => {
  const key = (await library.find(id))?.key as number;
  return (await library.rowsAt([key]))[0] as HeadRow;
};

test('what was removed comes back as it was: pin, sources, date, other places, earlier texts', async () => {
  const library = await filled();
  const before = await rowOf(library, 'story-7');
  const [versions, { bytes }] = [await library.versions(before.key), await library.stats()];
  expect([before.pinned, before.sources.length, before.also?.length, versions.length]).toEqual([1, 3, 1, 2]);

  const removed = await library.takeOut(before.key);
  expect([await library.size(), await library.find('story-7'), await library.find('elsewhere')]).toEqual([
    3,
    null,
    null,
  ]);
  if (!removed) throw new Error('nothing was removed');
  expect(await library.restore(removed)).toMatchObject({ status: 'stored', stored: [{ how: 'added' }] });

  const after = await rowOf(library, 'elsewhere');
  expect(after.key).not.toBe(before.key);
  expect({ ...after, names: after.names?.toSorted() }).toEqual({
    ...before,
    names: before.names?.toSorted(),
    key: after.key,
    story: after.key,
  });
  expect(await library.versions(after.key)).toEqual(versions);
  expect((await library.stats()).bytes).toBe(bytes);
  expect(await library.takeOut(before.key)).toBeNull();
});

test('where it came anew meanwhile that one stands, and is pinned as the other was', async () => {
  const library = await filled();
  const removed = await library.takeOut((await rowOf(library, 'story-7')).key);
  if (!removed) throw new Error('nothing was removed');
  await library.add([{ article: story(7) }]);
  await library.restore(removed);
  expect(await library.size()).toBe(4);
  expect(await rowOf(library, 'story-7')).toMatchObject({ pinned: 1 });
});

test('of a library that was emptied nothing comes back', async () => {
  const library = await filled();
  const removed = await library.takeOut((await rowOf(library, 'story-7')).key);
  if (!removed) throw new Error('nothing was removed');
  await library.clear();
  expect((await library.restore(removed)).status).not.toBe('stored');
  expect(await library.size()).toBe(0);
});
