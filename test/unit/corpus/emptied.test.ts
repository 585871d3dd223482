import { afterEach, expect, test, vi } from 'vitest';
import { BATCH } from '../../../lib/corpus/import/batches.ts';
import { Gate } from '../../../lib/corpus/import/gate.ts';
import { importFiles } from '../../../lib/corpus/import/import-files.ts';
import type { ImportOptions } from '../../../lib/corpus/import/import-options.ts';
import { fromFile } from '../../../lib/corpus/import/source.ts';
import { sayIt } from '../../../lib/words/said.ts';
import { fakeDisk } from './fresh-library.ts';
import { begun, file, pack, packOf } from './import-sources.ts';
import { fingerprintOf, story } from './stories.ts';

// The fake disk is slow, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

let disk: ReturnType<typeof fakeDisk>;
afterEach(() => disk.closeAll());

const stories = (count: number) => Array.from({ length: count }, (_, i) => story(i));
const fingerprint = () => fingerprintOf([7]);
const SAYS = 'The library was emptied meanwhile.';

/** An import of a pack in one page, and the connection of another that deletes everything. */
async function importing(options: (emptied: () => Promise<void>, gate: Gate) => Partial<ImportOptions>) {
  disk = fakeDisk();
  const library = disk.open();
  const other = disk.open();
  const files = [file('a.ndjson', pack(...stories(3 * BATCH)), 4096)];
  const gate = new Gate();
  const job = await begun(library, files);
  const emptied = () => other.clear();
  const result = await importFiles(library, files, { fingerprint, gate, job, ...options(emptied, gate) });
  return { result, library };
}

const left = async (library: ReturnType<typeof disk.open>) => ({
  articles: await library.size(),
  rows: (await library.rows()).length,
  imports: await library.imports(),
  packs: await library.packs(),
});
const NOTHING = { articles: 0, rows: 0, imports: [], packs: [] };

test('an import that was begun before the library was emptied writes nothing any more, and says why it ended', async () => {
  let clearing: Promise<void> | undefined;
  const { result, library } = await importing((empty) => ({
    onProgress: ({ added }) => {
      if (added >= BATCH) clearing ??= empty();
    },
  }));
  await clearing;
  expect(result.status).toBe('emptied');
  expect(sayIt(result.says ?? '')).toBe(SAYS);
  expect(await left(library)).toEqual(NOTHING);
});

test('so does one that was paused', async () => {
  const { result, library } = await importing((empty, gate) => {
    let isPaused = false;
    return {
      onProgress: ({ added, paused }) => {
        if (added >= BATCH && !isPaused) {
          isPaused = true;
          gate.pause();
          // Once before it has come to rest, as far as it had got is kept, and once after.
        } else if (paused) void empty().then(() => gate.resume());
      },
    };
  });
  expect(result.status).toBe('emptied');
  expect(await left(library)).toEqual(NOTHING);
});

test('one that had only its pack to note does not note it', async () => {
  disk = fakeDisk();
  const library = disk.open();
  const files = [fromFile(await packOf(stories(3)))];
  const job = await begun(library, files);
  const finish = library.finishPack.bind(library);
  vi.spyOn(library, 'finishPack').mockImplementation(async (...asked) => {
    await library.clear();
    return await finish(...asked);
  });
  expect(await importFiles(library, files, { fingerprint, job })).toMatchObject({ status: 'emptied' });
  expect(await left(library)).toEqual(NOTHING);
});

test('the next import into the emptied library goes as ever', async () => {
  disk = fakeDisk();
  const library = disk.open();
  await library.clear();
  const files = [file('a.ndjson', pack(...stories(5)))];
  const job = await begun(library, files);
  expect(await importFiles(library, files, { fingerprint, job })).toMatchObject({ status: 'done', added: 5 });
  expect((await left(library)).articles).toBe(5);
});

test('what was begun of the library before it was emptied is refused: an article, and a source’s limit', async () => {
  disk = fakeDisk();
  const library = disk.open();
  const since = await library.generation();
  await library.clear();
  const refused = await library.add([{ article: story(1) }], 'settled', { since });
  expect(refused).toMatchObject({ status: 'emptied' });
  await library.setLimit('feed:a', { days: 3 }, since);
  expect(await library.keeping()).toEqual({ quota: null, limits: {}, dropped: [] });
  expect(await left(library)).toEqual(NOTHING);
  const now = await library.generation();
  expect(await library.add([{ article: story(1) }], 'settled', { since: now })).toMatchObject({ status: 'stored' });
});
