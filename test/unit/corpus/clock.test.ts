import { afterEach, expect, test, vi } from 'vitest';
import { importFiles } from '../../../lib/corpus/import/import-files.ts';
import { Database } from '../../../lib/corpus/store/database.ts';
import { readManifest, writeManifest } from '../../../lib/corpus/store/manifest.ts';
import { fakeDisk } from './fresh-library.ts';
import { file, packOf } from './import-sources.ts';
import { fingerprintOf, story } from './stories.ts';

// The fake disk is slow, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const HOUR = 3600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const START = Date.UTC(2026, 5, 30);

let disk: ReturnType<typeof fakeDisk>;
afterEach(() => disk.closeAll());

function open() {
  let now = START;
  disk = fakeDisk();
  const library = disk.open({ clock: () => now });
  return {
    library,
    pass: (ms: number) => {
      now += ms;
    },
    /** A look after the library a day, as long as it lasts. */
    async live(days: number) {
      for (let day = 0; day < days; day++) {
        now += DAY;
        await library.keepWithin();
      }
    },
    ids: async () => (await library.rows()).map(({ id }) => id).sort(),
    add: async (name: string, source: string, published?: string) => {
      const text = `The story ${name} of the harbour, and long enough to be told in so many words.`;
      const article = { id: name, text, ...(published && { published }) };
      await library.add([{ article, fingerprint: fingerprintOf([7]), source }]);
    },
  };
}

/** A library with a month's reading and a feed, looked after from day to day. */
async function filled() {
  const world = open();
  await world.library.setLimit('read', { days: 30, from: 'added' });
  await world.library.setLimit('feed:a', { days: 30 });
  await world.add('read', 'read');
  await world.add('dated', 'feed:a', new Date(START).toISOString());
  await world.add('undated', 'feed:a');
  await world.live(3);
  return world;
}

test('a clock a year on for some hours: nothing is dropped for its age', async () => {
  const { library, pass, ids, live } = await filled();
  pass(YEAR);
  expect(await library.keepWithin()).toBe(0);
  pass(5 * HOUR);
  expect(await library.keepWithin()).toBe(0);
  pass(-YEAR);
  expect(await library.keepWithin()).toBe(0);
  await live(20);
  expect(await ids()).toEqual(['dated', 'read', 'undated']);
  await live(10);
  expect(await ids()).toEqual([]);
});

test('a clock that stays a year on was right: whoever comes back after a year is believed a day later', async () => {
  const { library, pass, ids } = await filled();
  pass(YEAR);
  expect(await library.keepWithin()).toBe(0);
  pass(DAY);
  expect(await library.keepWithin()).toBe(3);
  expect(await ids()).toEqual([]);
});

test('whoever looks in once a month, or every other, is believed as well', async () => {
  for (const days of [28, 70]) {
    const { library, pass, ids } = await filled();
    for (let visit = 0; visit < 3; visit++) {
      pass(days * DAY);
      await library.keepWithin();
    }
    expect(await ids()).toEqual([]);
  }
});

test('what was read while the clock was a year on is not remembered for a year longer', async () => {
  const { library, pass, ids, live, add } = await filled();
  pass(YEAR);
  await add('read later', 'read');
  await add('undated later', 'feed:a');
  pass(-YEAR);
  await library.keepWithin();
  await live(25);
  expect(await ids()).toEqual(['dated', 'read', 'read later', 'undated', 'undated later']);
  await live(40);
  expect(await ids()).toEqual([]);
});

test('a clock a year back for some hours: nothing is dropped, and nothing kept for longer', async () => {
  const { library, pass, ids, live, add } = await filled();
  pass(-YEAR);
  await library.keepWithin();
  await add('read back then', 'read');
  pass(5 * HOUR);
  expect(await library.keepWithin()).toBe(0);
  pass(YEAR);
  await library.keepWithin();
  // What was read then has the wrong date for good: it is forgotten early, not late.
  expect(await ids()).toEqual(['dated', 'read', 'undated']);
  await live(20);
  expect(await ids()).toEqual(['dated', 'read', 'undated']);
  await live(20);
  expect(await ids()).toEqual([]);
});

test('an article dated 2099 goes by when it was added', async () => {
  const { ids, live, add } = await filled();
  await add('from the future', 'feed:a', '2099-01-01T00:00:00Z');
  await live(20);
  expect(await ids()).toContain('from the future');
  await live(20);
  expect(await ids()).toEqual([]);
});

test('a pack dated 2099 does not shut out the versions after it', async () => {
  const { library } = open();
  const take = async (made: string, n: number) => {
    const blob = await packOf([story(n)], made);
    return await importFiles(library, [file('a.ndjson', await blob.text())], { fingerprint: () => fingerprintOf([7]) });
  };
  await take('2099-01-01T00:00:00.000Z', 1);
  expect(await take(new Date(START + DAY).toISOString(), 2)).toMatchObject({ added: 1, removed: 1, refusedCount: 0 });
});

test('a merge that a clock of next year began is taken over', async () => {
  const { library } = open();
  const db = new Database('test', disk.idb);
  for (const at of [START + YEAR, START - YEAR]) {
    await library.add([{ article: story(1), fingerprint: fingerprintOf([7]) }]);
    await writeManifest(db, { ...(await readManifest(db)), building: { segment: 9, at } });
    expect(await library.settle()).toBe('nothing');
    expect((await readManifest(db)).building).toBeUndefined();
  }
  db.close();
});
