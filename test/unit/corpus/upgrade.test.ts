import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import type { DexieLibrary } from '../../../lib/corpus/dexie-library.ts';
import { indexHashes } from '../../../lib/corpus/index-hashes.ts';
import { Database } from '../../../lib/corpus/store/database.ts';
import { LAYOUT, readManifest, writeManifest } from '../../../lib/corpus/store/manifest.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { fakeDisk } from './fresh-library.ts';
import { ADDED, layoutOne, layoutTwo } from './older-library.ts';
import { fingerprintOf, story } from './stories.ts';

// The fake disk is slow, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const disks: ReturnType<typeof fakeDisk>[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const disk of disks.splice(0)) disk.closeAll();
});

function newDisk() {
  const disk = fakeDisk();
  disks.push(disk);
  return disk;
}

const COUNT = 700;
const stories = (count: number) => Array.from({ length: count }, (_, n) => story(n));

/** A library whose index says other things than this code's would. */
async function staleIndex(disk: ReturnType<typeof fakeDisk>): Promise<void> {
  const library = disk.open({ fingerprint: () => fingerprintOf([1, 2]) });
  await library.add(stories(COUNT).map((article) => ({ article })));
  await library.remove([7, 8]);
  library.close();
  const db = new Database('test', disk.idb);
  await writeManifest(db, { ...(await readManifest(db)), fingerprint: 0 });
  db.close();
}

test('an index of another fingerprint version is made anew from the texts, once, with progress', async () => {
  const disk = newDisk();
  await staleIndex(disk);
  let made = 0;
  const fingerprint = () => {
    made++;
    return fingerprintOf([2, 3]);
  };
  const library = disk.open({ fingerprint });
  expect((await library.stats()).upgrade).toMatchObject({ what: 'index', done: 0, total: COUNT });
  // Queries answer meanwhile, from nothing yet: what the old index says is not what this code asks.
  expect([...(await library.postings([1, 2], 1e6))]).toEqual([]);
  expect(await library.upgrade()).toBe('done');
  const postings = await library.postings([1, 2, 3], 1e6);
  expect(postings.has(1)).toBe(false);
  expect(postings.get(2)?.count).toBe(COUNT - 2);
  expect([...(postings.get(3)?.keys ?? [])]).toEqual((await library.rows()).map(({ key }) => key));
  expect((await library.stats()).upgrade).toBeNull();
  library.close();
  expect(await disk.open({ fingerprint }).upgrade()).toBe('done');
  expect(made).toBe(COUNT - 2);
});

test('articles added, replaced and removed while the index is made anew are so afterwards', async () => {
  const disk = newDisk();
  await staleIndex(disk);
  const library = disk.open({ fingerprint: () => fingerprintOf([3]) });
  const stop = new AbortController();
  let steps = 0;
  const settle = library.settle.bind(library);
  vi.spyOn(library, 'settle').mockImplementation(async (mode) => {
    if (++steps === 2) stop.abort();
    return await settle(mode);
  });
  expect(await library.upgrade(stop.signal)).toBe('stopped');
  expect((await library.stats()).upgrade).toMatchObject({ what: 'index', done: 402, total: COUNT });
  await library.add([{ article: { id: 'late', text: 'Came late.' }, fingerprint: fingerprintOf([3]) }]);
  await library.add([{ article: { ...story(20), text: 'Another text.' }, fingerprint: fingerprintOf([3]) }]);
  await library.add([{ article: { ...story(600), text: 'A further text.' }, fingerprint: fingerprintOf([3]) }]);
  await library.remove([30, 650]);
  expect(await library.upgrade()).toBe('done');
  const keys = [...((await library.postings([3], 1e6)).get(3)?.keys ?? [])];
  expect(keys).toEqual((await library.rows()).map(({ key }) => key));
  expect(keys).toHaveLength(COUNT - 2 + 1 - 2);
});

test('many articles added while the index is made anew are joined to it afterwards, in order', async () => {
  const disk = newDisk();
  await staleIndex(disk);
  const library = disk.open({ fingerprint: () => fingerprintOf([3, 1e9]) });
  const stop = new AbortController();
  const settle = library.settle.bind(library);
  vi.spyOn(library, 'settle').mockImplementation(async (mode) => {
    stop.abort();
    return await settle(mode);
  });
  expect(await library.upgrade(stop.signal)).toBe('stopped');
  vi.restoreAllMocks();
  await library.add(Array.from({ length: 200 }, (_, n) => ({ article: story(5000 + n) })));
  expect(await library.upgrade()).toBe('done');
  await library.settle();
  const keys = (await library.rows()).map(({ key }) => key);
  expect(keys).toHaveLength(COUNT - 2 + 200);
  const postings = await library.postings([3, 1e9], 1e6);
  for (const hash of [3, 1e9]) expect([...(postings.get(hash)?.keys ?? [])]).toEqual(keys);
  const lengthOf = await library.lengths();
  expect(keys.filter((key) => lengthOf(key) === 0)).toEqual([]);
});

/** What a reader can see of a library. */
async function seen(library: DexieLibrary) {
  const rows = await library.rows();
  const articles = await library.articles(rows.map(({ key }) => key));
  const found = await Promise.all([0, 1, 150, 249].map(async (n) => (await library.find(`story-${n}`))?.key));
  const hashes = indexHashes(makeFingerprint(story(123)));
  const postings = await library.postings([...hashes], 1e6);
  const votes = [...postings.values()].flatMap(({ keys }) => [...keys]).filter((key) => key === 124).length;
  return { size: await library.size(), articles, found, votes };
}

test('a library of layout 1 is read as it is, and brought up to date in the background', async () => {
  const disk = newDisk();
  const all = stories(250);
  await layoutOne(disk, all);
  const library = disk.open();
  const before = await seen(library);
  expect(before.articles).toEqual(all);
  expect(before.votes).toBe(indexHashes(makeFingerprint(story(123))).length);
  // Of its articles nothing is known of their length.
  expect((await library.lengths())(124)).toBe(0);
  expect((await library.stats()).upgrade).toEqual({ what: 'rows', done: 0, total: 250 });
  expect(await library.upgrade()).toBe('done');
  expect(await seen(library)).toEqual(before);
  const { upgrade, bytes, indexBytes } = await library.stats();
  expect(upgrade).toBeNull();
  const db = new Database('test', disk.idb);
  const bodies = await db.texts.toArray();
  expect(bodies.every((body) => body instanceof Uint8Array)).toBe(true);
  expect(bytes - indexBytes).toBe(bodies.reduce((sum, body) => sum + (body as Uint8Array).length, 0));
  expect(await db.ids.count()).toBe(0);
  expect(await readManifest(db)).toMatchObject({ layout: LAYOUT });
  db.close();
  // What lists and names need is there: dates, and the same address under another id.
  expect((await library.rowsAt([1]))[0]).toMatchObject({
    added: ADDED,
    sources: [],
    when: Date.parse(story(0).published ?? ''),
  });
  await library.add([{ article: { ...story(5), id: 'another-id' } }]);
  expect(await library.size()).toBe(250);
  expect((await library.find('another-id'))?.id).toBe('story-5');
});

const LAYOUTS = [
  ['layout 1', layoutOne, 15],
  ['layout 2', layoutTwo, 10],
] as const;

test.each(LAYOUTS)(
  'killed at any step, the upgrade of %s goes on where it stood, and nothing is lost meanwhile',
  async (...[, layout, least]) => {
    const disk = newDisk();
    const all = stories(450);
    await layout(disk, all);
    const library = disk.open();
    const before = await seen(library);
    const put = IDBObjectStore.prototype.put;
    let kills = 0;
    // Each run dies a little later: in the note of what is to be done, in the rows, their texts, names and days, and in
    // the manifest that closes each step.
    for (let writes = 0; ; writes = Math.ceil(writes * 1.35) + 1) {
      let done = 0;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...args
      ) {
        if (done++ >= writes) throw new DOMException('killed', 'AbortError');
        return put.apply(this, args);
      });
      const dying = disk.open();
      const result = await dying.upgrade();
      spy.mockRestore();
      dying.close();
      if (result === 'done') break;
      kills++;
      expect(await seen(library)).toEqual(before);
      expect((await library.stats()).upgrade).not.toBeNull();
    }
    expect(kills).toBeGreaterThan(least);
    expect(await seen(library)).toEqual(before);
  },
  60_000,
);

test.each(LAYOUTS)(
  'two connections bring a library of %s up to date at once, and count every article once',
  async (...[, layout]) => {
    const disk = newDisk();
    await layout(disk, stories(450));
    const [page, background] = [disk.open(), disk.open()];
    const results = await Promise.all([page.upgrade(), background.upgrade()]);
    expect(results).toEqual(['done', 'done']);
    const db = new Database('test', disk.idb);
    const bodies = await db.texts.toArray();
    const { bytes, indexBytes } = await page.stats();
    expect(bytes - indexBytes).toBe(bodies.reduce((sum, body) => sum + (body as Uint8Array).length, 0));
    db.close();
  },
);

test.each(LAYOUTS)(
  'a library of %s changed before and while it is brought up to date stays whole',
  async (...[, layout]) => {
    const disk = newDisk();
    await layout(disk, stories(450));
    const library = disk.open();
    await library.add([{ article: { ...story(3), text: 'Another text of the third.' } }]);
    await library.remove([10]);
    const stop = new AbortController();
    const settle = library.settle.bind(library);
    vi.spyOn(library, 'settle').mockImplementation(async (mode) => {
      stop.abort();
      return await settle(mode);
    });
    expect(await library.upgrade(stop.signal)).toBe('stopped');
    await library.add([
      { article: { ...story(400), text: 'Another text of the four hundredth.' } },
      { article: story(5) },
    ]);
    await library.remove([11, 440]);
    expect(await library.upgrade()).toBe('done');
    expect(await library.size()).toBe(447);
    expect(await library.rows()).toHaveLength(447);
    const key = (await library.find('story-400'))?.key as number;
    expect((await library.versions(key)).map(({ article }) => article.text)).toEqual([
      story(400).text,
      'Another text of the four hundredth.',
    ]);
  },
);

/** All names of a library, and how many rows hold them. */
async function namesHeld(disk: ReturnType<typeof fakeDisk>) {
  const db = new Database('test', disk.idb);
  const rows = await db.heads.toArray();
  const table = await db.names.count();
  db.close();
  return {
    rows: rows.filter(({ names }) => names !== undefined).length,
    table,
    all: rows.flatMap(({ names = [] }) => names),
  };
}

test('names move from their table into the rows, and lead to the same articles all the while', async () => {
  const disk = newDisk();
  await layoutTwo(disk, stories(450));
  const library = disk.open();
  const address = story(7).url as string;
  const before = await library.find(address);
  expect(before?.id).toBe('story-7');
  // By its id, its address and its words; the last in the part that comes late.
  const again = [story(3), { ...story(7), id: 'other' }, { ...story(440), id: 'third', url: 'https://else.example/a' }];
  await library.add(again.map((article) => ({ article })));
  expect(await library.size()).toBe(450);
  expect(await library.upgrade()).toBe('done');
  expect(await library.find(address)).toEqual(before);
  await library.add(again.map((article) => ({ article })));
  expect(await library.size()).toBe(450);
  const { rows, table, all } = await namesHeld(disk);
  expect({ rows, table }).toEqual({ rows: 450, table: 0 });
  expect(all).toHaveLength(new Set(all).size);
  for (const id of ['third', 'other', 'story-449']) expect(await library.find(id), id).not.toBeNull();
});

test('what older code had begun to bring up to date begins anew, and no row is left without names', async () => {
  const disk = newDisk();
  await layoutTwo(disk, stories(450));
  const db = new Database('test', disk.idb);
  const manifest = await readManifest(db);
  await writeManifest(db, { ...manifest, layout: 1, rewrite: { next: 401, end: 451 } });
  db.close();
  const library = disk.open();
  const { bytes } = await library.stats();
  expect(await library.upgrade()).toBe('done');
  expect((await namesHeld(disk)).rows).toBe(450);
  expect((await library.stats()).bytes).toBe(bytes);
});
