import { afterEach, expect, test, vi } from 'vitest';
import type { DexieLibrary } from '../../../lib/corpus/dexie-library.ts';
import { type Estimate, ShareWatch } from '../../../lib/corpus/keeping/share.ts';
import { Database } from '../../../lib/corpus/store/database.ts';
import { fakeDisk } from './fresh-library.ts';
import { fingerprintOf } from './stories.ts';

// The fake disk is slow, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const disks: ReturnType<typeof fakeDisk>[] = [];
afterEach(() => {
  for (const disk of disks.splice(0)) disk.closeAll();
});

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 30);
function open(): DexieLibrary {
  const disk = fakeDisk();
  disks.push(disk);
  return disk.open({ clock: () => NOW });
}

/** A story that came out so many days ago. */
const aged = (days: number, source?: string, name = '') => ({
  article: {
    id: `${source ?? 'own'}-${name}${days}`,
    outlet: days % 2 ? 'Odd' : 'Even',
    language: 'en-GB',
    published: new Date(NOW - days * DAY).toISOString(),
    text: `The story ${name} of ${source} that is ${days} days old, and long enough to be told.`,
  },
  fingerprint: fingerprintOf([5, 1000 + days]),
  ...(source !== undefined && { source }),
});

const ids = async (library: DexieLibrary) => (await library.rows()).map(({ id }) => id);
const keysOf = async (library: DexieLibrary, ...names: string[]) =>
  (await Promise.all(names.map((id) => library.find(id)))).flatMap((head) => head?.key ?? []);

test('a source keeps its articles for so many days and so many of them; pinned ones and others are left alone', async () => {
  const library = open();
  await library.add([...[1, 5, 9, 20, 40].map((days) => aged(days, 'feed:a')), aged(50), aged(60, 'feed:b')]);
  await library.pin(await keysOf(library, 'feed:a-40'));
  await library.setLimit('feed:a', { days: 10 });
  expect(await library.keepWithin()).toBe(1);
  expect(await ids(library)).toEqual(['feed:a-1', 'feed:a-5', 'feed:a-9', 'feed:a-40', 'own-50', 'feed:b-60']);
  await library.setLimit('feed:a', { count: 2 });
  expect(await library.keepWithin()).toBe(1);
  expect(await ids(library)).toEqual(['feed:a-1', 'feed:a-5', 'feed:a-40', 'own-50', 'feed:b-60']);
  expect((await library.keeping()).limits).toEqual({ 'feed:a': { days: 10, count: 2 } });
  // What the reader set is no surprise: nothing is announced.
  expect((await library.keeping()).dropped).toEqual([]);
});

test('what two sources gave stays until both let it go', async () => {
  const library = open();
  await library.add([aged(20, 'feed:a')]);
  await library.add([{ ...aged(20, 'feed:a'), source: 'feed:b' }]);
  await library.setLimit('feed:a', { days: 10 });
  expect(await library.keepWithin()).toBe(0);
  expect(await library.rows()).toMatchObject([{ sources: ['feed:b'] }]);
  expect(await library.countBySource()).toEqual(new Map([['feed:b', 1]]));
  expect(await library.removeSource('feed:b')).toBe(1);
  expect(await library.size()).toBe(0);
});

test('what was added by hand stays when a source that has it too lets it go, and what was read goes by its reading', async () => {
  const library = open();
  await library.add([aged(20), aged(21, 'read'), aged(22, 'read')]);
  await library.add([{ ...aged(20), source: 'feed:a' }]);
  const { source: _read, ...byHand } = aged(22, 'read');
  await library.add([byHand]);
  await library.setLimit('feed:a', { days: 1 });
  await library.setLimit('read', { days: 30, from: 'added' });
  expect(await library.keepWithin()).toBe(0);
  expect(await library.removeSource('read')).toBe(1);
  expect(await ids(library)).toEqual(['own-20', 'read-22']);
});

test('over the quota the oldest go first, none that is pinned, and the reader is told', async () => {
  const library = open();
  await library.add(Array.from({ length: 60 }, (_, n) => aged(n + 1)));
  await library.pin(await keysOf(library, 'own-60', 'own-59'));
  const { bytes } = await library.stats();
  await library.setQuota(bytes * 0.75);
  const left = await ids(library);
  expect(left.length).toBeGreaterThan(40);
  expect(left.length).toBeLessThan(50);
  const kept = left.slice(0, -2);
  expect(kept).toEqual(Array.from({ length: kept.length }, (_, n) => `own-${n + 1}`));
  expect(left.slice(-2)).toEqual(['own-59', 'own-60']);
  expect((await library.stats()).bytes).toBeLessThanOrEqual(bytes * 0.75);
  expect((await library.keeping()).dropped).toEqual([{ at: NOW, count: 60 - left.length, why: 'quota' }]);
  await library.forgetDropped();
  expect((await library.keeping()).dropped).toEqual([]);
  // A quota of nothing drops all but the pinned, and comes to an end.
  await library.setQuota(0);
  expect(await ids(library)).toEqual(['own-59', 'own-60']);
});

test('room is made by the bytes asked for', async () => {
  const library = open();
  await library.add(Array.from({ length: 900 }, (_, n) => aged(n + 1)));
  await library.pin((await library.rows()).slice(450, 895).map(({ key }) => key));
  const before = (await library.stats()).bytes;
  const room = await library.makeRoom(before / 4);
  expect(room.bytes).toBeGreaterThanOrEqual(before / 4);
  expect(room.bytes).toBeLessThan(before / 3);
  expect((await library.rows()).filter(({ pinned }) => pinned)).toHaveLength(445);
  expect((await library.keeping()).dropped).toEqual([{ at: NOW, count: room.count, why: 'browser' }]);
});

test('where the browser’s share is nearly used up the oldest go, and the library grows no further', async () => {
  const disk = fakeDisk();
  disks.push(disk);
  let used = 0.89;
  const library = disk.open({ clock: () => NOW, estimate: async () => ({ usage: used * 1e5, quota: 1e5 }) });
  const more = (from: number) => Array.from({ length: 200 }, (_, n) => aged(from - n));
  await library.add(more(400));
  expect(await library.keepWithin()).toBe(0);
  used = 0.92;
  const full = (await library.stats()).bytes;
  const dropped = await library.keepWithin();
  expect(dropped).toBeGreaterThan(10);
  expect((await ids(library))[0]).toBe(`own-${400 - dropped}`);
  expect((await library.keeping()).dropped).toEqual([{ at: NOW, count: dropped, why: 'browser' }]);
  // The figure stays where it is, as the browsers' do: nothing more is dropped for it.
  expect(await library.keepWithin()).toBe(0);
  await library.add(more(200));
  expect(await library.keepWithin()).toBeGreaterThan(100);
  expect((await library.stats()).bytes).toBeLessThan(full);
  // Once there is room again, it may grow.
  used = 0.5;
  await library.add(more(900));
  expect(await library.keepWithin()).toBe(0);
  expect((await library.stats()).bytes).toBeGreaterThan(full);
});

test('the browser is asked for its share the sooner again the less room there is', async () => {
  const disk = fakeDisk();
  disks.push(disk);
  let asked = 0;
  const asking = async (estimate: Estimate) => {
    const watch = new ShareWatch(
      new Database('test', disk.idb),
      async () => {
        asked++;
        return estimate;
      },
      () => NOW,
    );
    asked = 0;
    for (let megabyte = 0; megabyte < 100; megabyte++) await watch.look(1e6);
    return asked;
  };
  expect(await asking({ usage: 1e8, quota: 1e10 })).toBe(1);
  expect(await asking({ usage: 6.5e8, quota: 1e9 })).toBe(20);
  expect(await asking({ usage: 8.9e8, quota: 1e9 })).toBe(100);
  expect(await asking({})).toBe(100);
});

test('a pin lasts when the text changes', async () => {
  const library = open();
  await library.add([aged(1)]);
  await library.pin(await keysOf(library, 'own-1'));
  const { article } = aged(1);
  await library.add([{ article: { ...article, text: `${article.text} And more of it.` } }]);
  expect(await library.rows()).toMatchObject([{ pinned: 1, versions: 1 }]);
  await library.pin(await keysOf(library, 'own-1'), false);
  expect((await library.rows())[0]).not.toHaveProperty('pinned');
});
