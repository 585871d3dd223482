import { afterEach, expect, test, vi } from 'vitest';
import type { DexieLibrary } from '../../../lib/corpus/dexie-library.ts';
import { packBlob, packLines } from '../../../lib/corpus/export.ts';
import { BATCH } from '../../../lib/corpus/import/batches.ts';
import { REFUSALS_KEPT } from '../../../lib/corpus/import/counter.ts';
import { importFiles } from '../../../lib/corpus/import/import-files.ts';
import type { ImportProgress } from '../../../lib/corpus/import/progress.ts';
import { fromFile, type SourceFile } from '../../../lib/corpus/import/source.ts';
import { fakeDisk } from './fresh-library.ts';
import { file, pack } from './import-sources.ts';
import { story } from './stories.ts';

// The fake disk is slow, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const disks: ReturnType<typeof fakeDisk>[] = [];
afterEach(() => {
  for (const disk of disks.splice(0)) disk.closeAll();
});

function open(): DexieLibrary {
  const disk = fakeDisk();
  disks.push(disk);
  return disk.open();
}

const stories = (from: number, count: number) => Array.from({ length: count }, (_, i) => story(from + i));

test('a cancel is heeded in the middle of a line, however long', async () => {
  const abort = new AbortController();
  let chunks = 0;
  const endless: SourceFile = {
    name: 'a.ndjson',
    size: null,
    async *chunks() {
      yield new TextEncoder().encode(`${JSON.stringify(story(1))}\n{"id":"long","text":"`);
      for (; chunks < 1_000_000; chunks++) {
        if (chunks === 100) abort.abort();
        yield new Uint8Array(1024).fill(0x20);
      }
    },
  };
  const result = await importFiles(open(), [endless], { signal: abort.signal });
  expect(result).toMatchObject({ status: 'cancelled', refusedCount: 0 });
  expect(chunks).toBe(100);
});

test('several files are imported, with progress up to their last byte', async () => {
  const library = open();
  const files = [
    file('a.ndjson', pack(...stories(0, 900)), 5000),
    file('b.ndjson', pack(...stories(900, 300), '{'), 5000),
  ];
  const progress: ImportProgress[] = [];
  const result = await importFiles(library, files, { onProgress: (p) => progress.push(p) });
  expect(result).toMatchObject({ status: 'done', added: 1200, updated: 0, refusedCount: 1 });
  expect(result.refused[0]).toMatchObject({ file: 'b.ndjson', line: 301 });
  expect(await library.size()).toBe(1200);
  const last = progress.at(-1) as ImportProgress;
  expect(last.bytes).toBe(last.bytesTotal);
  expect(progress.every((p, i) => p.bytes >= (progress[i - 1]?.bytes ?? 0))).toBe(true);
  expect((await library.stats()).segments).toBeLessThanOrEqual(2);
});

test('what is already held is updated in place and counted so', async () => {
  const library = open();
  await importFiles(library, [file('a.ndjson', pack(...stories(0, 50)))]);
  const changed = { ...story(7), text: 'The ferry never sailed.' };
  const result = await importFiles(library, [file('b.ndjson', pack(changed, story(8), story(99)))]);
  expect(result).toMatchObject({ status: 'done', added: 1, updated: 1, held: 1 });
  const key = (await library.find('story-7'))?.key as number;
  expect(await library.articles([key])).toEqual([changed]);
  expect(await library.size()).toBe(51);
});

test('a cancelled import stops, and what it had stored stays', async () => {
  const library = open();
  const abort = new AbortController();
  const result = await importFiles(library, [file('a.ndjson', pack(...stories(0, 5 * BATCH)), 4096)], {
    signal: abort.signal,
    onProgress: ({ added }) => {
      if (added >= BATCH) abort.abort();
    },
  });
  expect(result.status).toBe('cancelled');
  expect(result.added).toBeGreaterThanOrEqual(BATCH);
  expect(result.added).toBeLessThan(5 * BATCH);
  expect(await library.size()).toBe(result.added);
});

test('a library that cannot be written stops the import and says why', async () => {
  const library = open();
  let batches = 0;
  const full: Pick<DexieLibrary, 'add' | 'settle'> = {
    add: (batch, mode) =>
      ++batches === 2 ? Promise.resolve({ status: 'full', says: 'The disk is full.' }) : library.add(batch, mode),
    settle: () => library.settle(),
  };
  const result = await importFiles(full, [file('a.ndjson', pack(...stories(0, 5 * BATCH)), 4096)]);
  expect(result).toMatchObject({ status: 'full', says: 'The disk is full.', added: BATCH });
  expect(batches).toBe(2);
  expect(await library.size()).toBe(BATCH);
});

test('of a file full of nonsense only so many refusals are kept, all are counted', async () => {
  const result = await importFiles(open(), [file('a.ndjson', 'nonsense\n'.repeat(3000), 4096)]);
  expect(result).toMatchObject({ status: 'done', added: 0, refusedCount: 3000 });
  expect(result.refused).toHaveLength(REFUSALS_KEPT);
});

test.each([false, true])('an exported pack (gzip: %s) gives the same library again', async (gzip) => {
  const library = open();
  const rich = {
    ...story(3),
    links: ['https://wire.example/1'],
    cut: true,
    language: 'en',
    canonical: 'https://wire.example/3',
  };
  await importFiles(library, [file('a.ndjson', pack(...stories(0, 3), rich, ...stories(4, 500)), 4096)]);
  const about = { id: 'p', name: 'Mine', made: '2026-06-01T00:00:00Z' };
  const exported = await packBlob(library, about, { gzip });
  const copy = open();
  const name = gzip ? 'library.ndjson.gz' : 'library.ndjson';
  const result = await importFiles(copy, [fromFile(new File([exported], name))]);
  expect(result).toMatchObject({ status: 'done', added: 504, refusedCount: 0 });
  const keys = (await copy.rows()).map(({ key }) => key);
  expect(await copy.articles(keys)).toEqual([...stories(0, 3), rich, ...stories(4, 500)]);
});

test('an empty library exports an empty pack', async () => {
  expect((await packLines(open()).next()).done).toBe(true);
});
