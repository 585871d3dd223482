import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import type { DexieLibrary } from '../../../lib/corpus/dexie-library.ts';
import { withRoom } from '../../../lib/corpus/keeping/with-room.ts';
import { Database } from '../../../lib/corpus/store/database.ts';
import { LEASE_MS } from '../../../lib/corpus/store/merge.ts';
import { sayIt } from '../../../lib/words/said.ts';
import { fakeDisk } from './fresh-library.ts';
import { file, newJob } from './import-sources.ts';
import { fingerprintOf, story } from './stories.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Lets `writes` rows through, then fails each further one as a full disk does. */
function fillDiskAfter(writes: number): void {
  const put = IDBObjectStore.prototype.put;
  let done = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (done++ >= writes) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
}

const additions = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    article: story(from + i),
    fingerprint: fingerprintOf([5, from + i + 100]),
  }));

test.each([0, 1, 150, 399, 400, 401])('a disk full after %i rows loses nothing that was stored', async (writes) => {
  const disk = fakeDisk();
  const library = disk.open();
  await library.add(additions(0, 200));
  fillDiskAfter(writes);
  const result = await library.add(additions(200, 200));
  expect(result.status === 'full' && sayIt(result.says)).toMatch(/is full/);
  vi.restoreAllMocks();
  library.close();
  const later = disk.open();
  expect(await later.size()).toBe(200);
  expect(await later.rows()).toHaveLength(200);
  expect((await later.postings([5], 1e6)).get(5)?.count).toBe(200);
  expect((await later.add(additions(200, 200))).status).toBe('stored');
  expect((await later.postings([5], 1e6)).get(5)?.count).toBe(400);
  disk.closeAll();
});

test('a disk that fills up during a merge takes nothing back', async () => {
  const disk = fakeDisk();
  let now = 0;
  const library = disk.open({ clock: () => now });
  for (let i = 0; i < 3; i++) await library.add(additions(i * 200, 200), 'filling');
  fillDiskAfter(1);
  expect(await library.settle()).toMatchObject({ status: 'full' });
  vi.restoreAllMocks();
  expect((await library.postings([5], 1e6)).get(5)?.count).toBe(600);
  // Not even the note that the merge was given up could be written: it counts as dead once its time is over.
  now = 2 * LEASE_MS;
  expect(await library.settle()).toBe('nothing');
  expect((await library.postings([5], 1e6)).get(5)?.count).toBe(600);
  expect((await library.stats()).segments).toBe(1);
  disk.closeAll();
});

test('a write cut off under way is tried again after a rest, as only the next one tells why', async () => {
  const db = new Database('test', fakeDisk().idb);
  const cutOff = new DOMException('no mutations', 'InvalidStateError');
  const write = vi.fn().mockRejectedValueOnce(cutOff).mockRejectedValueOnce(cutOff).mockResolvedValue('written');
  const rests: number[] = [];
  const rest = async (ms: number) => void rests.push(ms);
  expect(await withRoom(db, write, 1, () => 0, undefined, rest)).toBe('written');
  expect(rests).toEqual([500, 1000]);
  const hopeless = withRoom(
    db,
    () => Promise.reject(cutOff),
    1,
    () => 0,
    undefined,
    rest,
  );
  await expect(hopeless).rejects.toBe(cutOff);
  expect(rests).toHaveLength(2 + 4);
});

/** Lets the next `failures` rows fail as a full disk does, and those after them through. */
function fillDiskFor(failures: number): void {
  const put = IDBObjectStore.prototype.put;
  let failed = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (failed++ < failures) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
}

test('an import that finds not even room to be noted has the oldest articles make some', async () => {
  const disk = fakeDisk();
  const library = disk.open();
  await library.add(additions(0, 200));
  fillDiskFor(1);
  expect(await library.beginImport(await newJob([file('a.ndjson', '')]))).toMatchObject({ status: 'begun' });
  expect(await library.imports()).toHaveLength(1);
  expect(await library.size()).toBeLessThan(200);
  expect((await library.keeping()).dropped).toMatchObject([{ why: 'browser' }]);
  disk.closeAll();
});

test('one that finds none at all is not begun, and says why; nothing is lost', async () => {
  const disk = fakeDisk();
  const library = disk.open();
  await library.add(additions(0, 200));
  fillDiskAfter(0);
  const begun = await library.beginImport(await newJob([file('a.ndjson', '')]));
  expect(begun.status === 'full' && sayIt(begun.says)).toMatch(/is full/);
  vi.restoreAllMocks();
  expect(await library.imports()).toEqual([]);
  expect(await library.size()).toBe(200);
  disk.closeAll();
});

test('that an import is over is noted on a disk that at first refuses even to delete, and nothing goes for it', async () => {
  const disk = fakeDisk();
  const library = disk.open();
  await library.add(additions(0, 200));
  const job = await newJob([file('a.ndjson', '')]);
  await library.beginImport(job);
  const refused = new DOMException('no room', 'QuotaExceededError');
  const remove = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementationOnce(() => {
    throw refused;
  });
  expect(await library.endImport(job.id)).toBeNull();
  expect(remove).toHaveBeenCalledTimes(2);
  expect(await library.imports()).toEqual([]);
  expect(await library.size()).toBe(200);
  disk.closeAll();
});

/** Refuses the next write of whatever kind, as Firefox does to what is asked of a transaction that had no room. */
function refuseOnce(): () => number {
  let refused = 0;
  for (const method of ['put', 'delete', 'clear'] as const) {
    const done = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      if (refused++ === 0) throw new DOMException('no mutations', 'InvalidStateError');
      return done.apply(this, args) as IDBRequest<IDBValidKey> & IDBRequest<undefined>;
    });
  }
  return () => refused;
}

test.each<[string, (library: DexieLibrary) => Promise<unknown>, (library: DexieLibrary) => Promise<unknown>, unknown]>([
  ['an article', (library) => library.remove([3]), (library) => library.size(), 199],
  ['a source', (library) => library.removeSource('feed:a'), (library) => library.size(), 190],
  ['everything', (library) => library.clear(), (library) => library.size(), 0],
  ['a pin', (library) => library.pin([3]), async (library) => (await library.rows(3, 3))[0]?.pinned, 1],
  ['a quota', (library) => library.setQuota(1e9), async (library) => (await library.keeping()).quota, 1e9],
  ['what the reader was told', (library) => library.forgetDropped(), async () => 'gone', 'gone'],
])('a full disk that refuses even to take away is asked again: %s', async (_name, change, look, expected) => {
  const disk = fakeDisk();
  const library = disk.open();
  const all = additions(0, 200).map((one, i) => (i < 10 ? { ...one, source: 'feed:a' } : one));
  await library.add(all);
  const refused = refuseOnce();
  await change(library);
  expect(refused()).toBeGreaterThan(1);
  vi.restoreAllMocks();
  expect(await look(library)).toEqual(expected);
  disk.closeAll();
});
