import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { DexieLibrary } from '../../../lib/corpus/dexie-library.ts';
import { indexHashes } from '../../../lib/corpus/index-hashes.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { sayIt } from '../../../lib/words/said.ts';
import { fakeDisk } from './fresh-library.ts';
import { hashArbitrary, NaiveIndex } from './naive-index.ts';
import { fingerprintOf, story } from './stories.ts';

async function show(library: DexieLibrary, hashes: readonly number[], limit = 1e6) {
  const postings = await library.postings(hashes, limit);
  return [...postings]
    .map(([hash, p]) => ({ hash, count: p.count, keys: [...p.keys] }))
    .sort((a, b) => a.hash - b.hash);
}

const addition = (id: string, hashes: readonly number[], text = `story ${id} ${hashes.join(' ')}`) => ({
  article: { id, text },
  fingerprint: fingerprintOf(hashes),
});

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      batch: fc.array(
        fc.tuple(fc.nat(60).map(String), fc.uniqueArray(hashArbitrary, { minLength: 1, maxLength: 12 })),
        {
          minLength: 1,
          maxLength: 90,
        },
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), ids: fc.array(fc.nat(60).map(String)) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
);

test('after any mixture of adding, replacing, removing and reopening it answers as the naive index does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const disk = fakeDisk();
      let library = disk.open();
      const naive = new NaiveIndex();
      const held = new Map<string, { key: number; hashes: readonly number[] }>();
      for (const s of steps) {
        if (s.kind === 'reopen') {
          library.close();
          library = disk.open();
        } else if (s.kind === 'remove') {
          const keys = [...new Set(s.ids)].flatMap((id) => held.get(id)?.key ?? []);
          expect(await library.remove(keys)).toBe(keys.length);
          for (const id of s.ids) {
            const old = held.get(id);
            if (old) naive.remove(old.key);
            held.delete(id);
          }
        } else {
          const result = await library.add(s.batch.map(([id, hashes]) => addition(id, hashes)));
          if (result.status !== 'stored') throw new Error(sayIt(result.says));
          result.stored.forEach(({ key }, i) => {
            const [id, hashes] = s.batch[i] as [string, number[]];
            const old = held.get(id);
            if (old) naive.remove(old.key);
            naive.add(key, hashes);
            held.set(id, { key, hashes });
          });
        }
      }
      const expected = naive.hashes().map((hash) => ({ hash, count: naive.keys(hash).length, keys: naive.keys(hash) }));
      expect(await show(library, naive.hashes())).toEqual(expected);
      const lengthOf = await library.lengths();
      for (const { key, hashes } of held.values()) expect(lengthOf(key)).toBe(hashes.length);
      expect(lengthOf(1e6)).toBe(0);
      expect(await library.size()).toBe(held.size);
      expect((await library.rows()).map(({ id, key }) => [id, key]).sort()).toEqual(
        [...held].map(([id, { key }]) => [id, key]).sort(),
      );
      for (let id = 0; id <= 60; id++) expect((await library.find(String(id)))?.key).toBe(held.get(String(id))?.key);
      disk.closeAll();
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('heads and articles come in the order asked, without those that are gone', async () => {
  const disk = fakeDisk();
  const library = disk.open();
  await library.add([story(1), story(2), story(3)].map((article) => ({ article })));
  const [one, two, three] = (await library.rows()).map(({ key }) => key) as [number, number, number];
  expect((await library.heads([three, 999, one])).map(({ id }) => id)).toEqual(['story-3', 'story-1']);
  const { author: _author, text: _text, ...head } = story(2);
  expect(await library.heads([two])).toEqual([{ key: two, ...head }]);
  expect(await library.articles([two, one])).toEqual([story(2), story(1)]);
  expect(await library.find('story-3')).toMatchObject({ key: three, title: story(3).title });
  await library.remove([two]);
  expect(await library.articles([two, one])).toEqual([story(1)]);
  expect(await library.find('story-2')).toBeNull();
  disk.closeAll();
});

test('an article held under the same id is updated in place, its index with it', async () => {
  const disk = fakeDisk();
  const library = disk.open();
  await library.add([addition('a', [1, 2], 'old'), addition('b', [2], 'other')]);
  const again = await library.add([addition('a', [2, 3], 'new')]);
  expect(again).toMatchObject({ status: 'stored', stored: [{ how: 'updated' }] });
  expect(await library.size()).toBe(2);
  expect((await show(library, [1, 2, 3])).map(({ hash, count }) => [hash, count])).toEqual([
    [2, 2],
    [3, 1],
  ]);
  const key = (await library.find('a'))?.key as number;
  await library.add([
    { article: { id: 'a', text: 'new', outlet: 'Northern Wire' }, fingerprint: fingerprintOf([2, 3]) },
  ]);
  expect(await library.find('a')).toEqual({ key, id: 'a', outlet: 'Northern Wire' });
  disk.closeAll();
});

test('lists longer than the limit come as their count alone, removed articles not counted within it', async () => {
  const disk = fakeDisk();
  const library = disk.open();
  await library.add(Array.from({ length: 300 }, (_, i) => addition(`a${i}`, [7, 1000 + i])));
  expect(await show(library, [7], 299)).toEqual([{ hash: 7, count: 300, keys: [] }]);
  await library.remove([5, 6]);
  expect((await show(library, [7], 298))[0]?.keys.length).toBe(298);
  expect(await show(library, [1005, 1006])).toHaveLength(1);
  disk.closeAll();
});

test('removing many rewrites the index, and removing all empties it', async () => {
  const disk = fakeDisk();
  const library = disk.open();
  await library.add(Array.from({ length: 700 }, (_, i) => addition(`a${i}`, [7, 1000 + i])));
  const before = (await library.stats()).indexBytes;
  const keys = (await library.rows()).map(({ key }) => key);
  await library.remove(keys.slice(0, 600));
  expect((await library.stats()).indexBytes).toBeLessThan(before / 3);
  expect((await show(library, [7]))[0]?.keys).toEqual(keys.slice(600));
  await library.remove(keys);
  expect(await library.stats()).toEqual({ articles: 0, indexBytes: 0, segments: 0, bytes: 0, upgrade: null });
  expect(await show(library, [7])).toEqual([]);
  await library.add([addition('again', [7])]);
  expect((await show(library, [7]))[0]?.keys).toEqual([701]);
  disk.closeAll();
});

test('two connections adding at once lose nothing and share every answer', async () => {
  const disk = fakeDisk();
  const [page, background] = [disk.open(), disk.open()];
  const add = async (library: DexieLibrary, name: string) => {
    for (let i = 0; i < 12; i++) {
      const batch = Array.from({ length: 40 }, (_, j) => addition(`${name}${i}-${j}`, [9, i * 40 + j + 100]));
      expect((await library.add(batch)).status).toBe('stored');
    }
  };
  await Promise.all([add(page, 'p'), add(background, 'b')]);
  expect(await page.size()).toBe(960);
  expect((await show(background, [9]))[0]?.keys).toHaveLength(960);
  expect(await show(page, [9, 150, 300])).toEqual(await show(background, [9, 150, 300]));
  disk.closeAll();
});

test('5,000 stories, added in batches and asked for by a third connection, are all found', async () => {
  const disk = fakeDisk();
  const library = disk.open();
  for (let i = 0; i < 5000; i += 500) {
    await library.add(
      Array.from({ length: 500 }, (_, j) => ({ article: story(i + j) })),
      'filling',
    );
  }
  await library.settle();
  library.close();
  const later = disk.open();
  expect((await later.stats()).segments).toBeLessThanOrEqual(3);
  for (const n of [0, 1234, 4999]) {
    const hashes = [...indexHashes(makeFingerprint(story(n)))];
    const votes = new Map<number, number>();
    for (const { keys } of (await later.postings(hashes, 100)).values()) {
      for (const key of keys) votes.set(key, (votes.get(key) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    expect((await later.heads([best?.[0] ?? 0]))[0]?.id).toBe(`story-${n}`);
  }
  disk.closeAll();
}, 60_000);

test('a watcher hears of what another connection adds', async () => {
  const disk = fakeDisk();
  const [page, background] = [disk.open(), disk.open()];
  const heard: number[] = [];
  const stop = page.watch(({ articles }) => heard.push(articles));
  await vi.waitUntil(() => heard.includes(0));
  await background.add([addition('a', [1]), addition('b', [2])]);
  await vi.waitUntil(() => heard.includes(2));
  stop();
  await background.add([addition('c', [3])]);
  expect(await page.size()).toBe(3);
  expect(heard).not.toContain(3);
  disk.closeAll();
});

test('what leaves the library is a native promise', () => {
  const disk = fakeDisk();
  const library = disk.open();
  const calls = [library.size(), library.postings([1], 1), library.heads([1]), library.articles([1]), library.rows()];
  for (const call of calls) expect(Object.getPrototypeOf(call)).toBe(Promise.prototype);
  return Promise.all(calls).then(() => disk.closeAll());
});
