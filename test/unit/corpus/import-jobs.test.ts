import { gzipSync } from 'node:zlib';
import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import type { DexieLibrary } from '../../../lib/corpus/dexie-library.ts';
import { BATCH } from '../../../lib/corpus/import/batches.ts';
import { Gate } from '../../../lib/corpus/import/gate.ts';
import { importFiles } from '../../../lib/corpus/import/import-files.ts';
import { type ImportRow, labelOf, printOf } from '../../../lib/corpus/import/job.ts';
import { Pace } from '../../../lib/corpus/import/pace.ts';
import type { ImportProgress } from '../../../lib/corpus/import/progress.ts';
import { fromFile, type SourceFile } from '../../../lib/corpus/import/source.ts';
import { DAY } from '../../../lib/durations.ts';
import { sayIt } from '../../../lib/words/said.ts';
import { warcOf, zipOf } from './archives.ts';
import { fakeDisk } from './fresh-library.ts';
import { begun, begunAs, file, MADE, newJob, pack, packed, packOf } from './import-sources.ts';
import { fingerprintOf, story } from './stories.ts';

// The fake disk is slow, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const disks: ReturnType<typeof fakeDisk>[] = [];
afterEach(() => {
  for (const disk of disks.splice(0)) disk.closeAll();
});

function newDisk() {
  const disk = fakeDisk();
  disks.push(disk);
  return disk;
}

const stories = (from: number, count: number) => Array.from({ length: count }, (_, i) => story(from + i));
const fingerprint = () => fingerprintOf([7]);
const readHtml = (text: string) => ({ ok: true as const, value: { text: text.replace(/<[^>]+>/g, '') } });

const warc = () =>
  warcOf(stories(2600, 900).map(({ url, text }) => ({ url: url as string, body: `<html><p>${text}</p></html>` })));

test('killed at any batch, an import goes on where it was, and nothing is read, stored or counted twice', async () => {
  const disk = newDisk();
  const files = [
    file('a.ndjson', pack(...stories(0, 1000), '{'), 4096),
    file('b.ndjson.gz', packed(pack(...stories(1000, 900))), 4096),
    fromFile(new File([await zipOf({ 'x/c.ndjson': pack(...stories(1900, 700)) })], 'c.zip')),
    file('d.warc.gz', warc(), 4096),
  ];
  let row = await newJob(files);
  await disk.open().beginImport(row);
  let kills = 0;
  for (let lasts = 1; ; lasts++) {
    const library = disk.open();
    let batches = 0;
    const add = library.add.bind(library);
    // Every other time the batch is stored before the end comes.
    vi.spyOn(library, 'add').mockImplementation(async (...asked) => {
      if (++batches < 2) return await add(...asked);
      if (lasts % 2) await add(...asked);
      throw new Error('killed');
    });
    const result = await importFiles(library, files, { fingerprint, readHtml, job: row }).catch(
      () => 'killed' as const,
    );
    [row] = (await library.imports()) as [ImportRow];
    expect(row.counts.added).toBe(await library.size());
    if (result !== 'killed') {
      expect(result).toMatchObject({ status: 'done', added: 3500, updated: 0, held: 0, leftOut: 1, refusedCount: 1 });
      break;
    }
    kills++;
  }
  expect(kills).toBeGreaterThanOrEqual(3);
  const library = disk.open();
  expect(await library.size()).toBe(3500);
  await library.endImport(row.id);
  expect(await library.imports()).toEqual([]);
});

test.each([
  ['everything was deleted', (library: DexieLibrary) => library.clear(), 0],
  [
    'it was done in another page',
    async (library: DexieLibrary, id: number) => void (await library.endImport(id)),
    BATCH,
  ],
])('an import that is listed as cut off begins at its beginning where %s since', async (_, since, held) => {
  const disk = newDisk();
  const files = [file('a.ndjson', pack(...stories(0, 2 * BATCH)), 4096)];
  const dying = disk.open();
  const job = await begun(dying, files);
  const add = dying.add.bind(dying);
  vi.spyOn(dying, 'add').mockImplementationOnce(add).mockRejectedValueOnce(new Error('killed'));
  await expect(importFiles(dying, files, { fingerprint, job })).rejects.toThrow('killed');
  // A page that lists it stays open while another does that.
  const library = disk.open();
  const [listed] = (await library.imports()) as [ImportRow];
  expect(listed.counts.added).toBe(BATCH);
  await since(disk.open(), listed.id);
  const row = await begunAs(library, listed);
  expect(await importFiles(library, files, { fingerprint, job: row })).toMatchObject({ added: 2 * BATCH - held, held });
  expect(await library.size()).toBe(2 * BATCH);
});

test('and goes on from where another page has brought it', async () => {
  const library = newDisk().open();
  const listed = await begun(library, [file('a.ndjson', '')]);
  const further = { ...listed, place: { ...listed.place, file: 3 }, counts: { ...listed.counts, added: 7 } };
  await library.saveImport(further);
  expect(await begunAs(library, listed)).toEqual(further);
});

test('paused, an import stores what it read, stands still, and goes on', async () => {
  const library = newDisk().open();
  const gate = new Gate();
  const files = [file('a.ndjson', pack(...stories(0, 4 * BATCH)), 4096)];
  const reports: ImportProgress[] = [];
  const onProgress = (progress: ImportProgress) => {
    reports.push(progress);
    if (progress.added >= BATCH && reports.every(({ paused }) => !paused)) gate.pause();
  };
  const job = await begun(library, files);
  const running = importFiles(library, files, { fingerprint, gate, onProgress, job });
  const kept = async () => (await library.imports())[0]?.counts.added ?? 0;
  const rests = async () =>
    reports.at(-1)?.paused === true && (await kept()) >= BATCH && (await kept()) === reports.at(-1)?.added;
  await vi.waitUntil(rests, { timeout: 20_000 });
  const { added, bytes } = reports.at(-1) as ImportProgress;
  expect(added).toBeLessThan(4 * BATCH);
  expect(await library.size()).toBe(added);
  expect((await library.imports())[0]).toMatchObject({ counts: { added }, place: { bytes } });
  gate.resume();
  expect(await running).toMatchObject({ status: 'done', added: 4 * BATCH });
});

test('memory stays flat: of a file of any length no more is read ahead than a batch', async () => {
  const library = newDisk().open();
  let handedOut = 0;
  let stored = 0;
  let ahead = 0;
  const endless: SourceFile = {
    name: 'long.ndjson',
    size: null,
    async *chunks() {
      for (let n = 0; n < 8 * BATCH; n++) {
        handedOut++;
        ahead = Math.max(ahead, handedOut - stored);
        yield new TextEncoder().encode(`${JSON.stringify(story(n))}\n`);
      }
    },
  };
  const onProgress = ({ added }: ImportProgress) => {
    stored = added;
  };
  await importFiles(library, [endless], { fingerprint, onProgress });
  expect(stored).toBe(8 * BATCH);
  // One batch being read, one being written, and what the first look at the file took.
  expect(ahead).toBeLessThan(2 * BATCH + 100);
});

const take = (library: DexieLibrary, blob: File) => importFiles(library, [fromFile(blob)], { fingerprint });
const ids = async (library: DexieLibrary) => (await library.rows()).map(({ id }) => id).sort();

test('a newer version of a pack replaces, adds and removes; what is pinned or held by others stays', async () => {
  const library = newDisk().open();
  await library.add([{ article: story(20) }, { article: story(4), source: 'feed:x', fingerprint: fingerprint() }]);
  expect(await take(library, await packOf(stories(0, 8)))).toMatchObject({
    status: 'done',
    added: 7,
    held: 1,
    removed: 0,
  });
  expect(await library.packs()).toMatchObject([
    { id: 'nw', name: 'Northern Wire', licence: 'CC0', made: MADE, count: 8 },
  ]);
  await library.pin([(await library.find('story-5'))?.key as number]);
  const next = [...stories(0, 3), { ...story(3), text: 'A corrected story of the wire, told anew.' }, story(9)];
  const result = await take(library, await packOf(next, '2026-07-01T00:00:00.000Z'));
  expect(result).toMatchObject({ status: 'done', added: 1, updated: 1, held: 3, removed: 2, refusedCount: 0 });
  expect(await ids(library)).toEqual([
    'story-0',
    'story-1',
    'story-2',
    'story-20',
    'story-3',
    'story-4',
    'story-5',
    'story-9',
  ]);
  expect((await library.packs())[0]).toMatchObject({ made: '2026-07-01T00:00:00.000Z', count: 5 });
  // An older one is not taken for news.
  const older = await take(library, await packOf(stories(0, 8)));
  expect(older).toMatchObject({ added: 0, held: 0, removed: 0, refusedCount: 1 });
  expect(sayIt(older.refused[0]?.why ?? '')).toMatch(/newer version of the pack "Northern Wire", made 1 July? 2026/);
  expect(await library.removeSource('pack:nw')).toBe(5);
  expect(await ids(library)).toEqual(['story-20', 'story-4', 'story-5']);
});

test.each([
  ['cut short', (text: string) => text.split('\n').slice(0, -2).join('\n'), /5 articles where its manifest says 6/],
  ['changed', (text: string) => text.replace('Number 2 of', 'Number 3 of'), /SHA-256 is not the one/],
])('of a pack that was %s the articles are taken, and nothing is removed', async (_name, spoil, why) => {
  const library = newDisk().open();
  await take(library, await packOf(stories(0, 8)));
  const text = await (await packOf(stories(0, 6), '2026-07-01T00:00:00.000Z')).text();
  const result = await take(library, new File([spoil(text)], 'northern-wire.ndjson'));
  expect(result).toMatchObject({ status: 'done', removed: 0, refusedCount: 1 });
  expect(sayIt(result.refused[0]?.why ?? '')).toMatch(why);
  expect(await library.size()).toBe(8);
  expect((await library.packs())[0]?.made).toBe(MADE);
});

test('an import of a pack that goes on after a later one was through takes nothing away', async () => {
  const library = newDisk().open();
  const source = fromFile(await packOf(stories(0, 1000)));
  const second = await newJob([source]);
  const stop = new AbortController();
  const onProgress = ({ added }: { added: number }) => added >= 400 && stop.abort();
  const job = { ...second, id: second.id - 1 };
  expect(await importFiles(library, [source], { fingerprint, job, signal: stop.signal, onProgress })).toMatchObject({
    status: 'cancelled',
  });
  expect(await importFiles(library, [source], { fingerprint, job: second })).toMatchObject({
    status: 'done',
    removed: 0,
  });
  const [left] = (await library.imports()).filter(({ id }) => id === job.id) as [ImportRow];
  const result = await importFiles(library, [source], { fingerprint, job: left });
  expect(result).toMatchObject({ status: 'done', removed: 0 });
  expect(await library.size()).toBe(1000);
});

test('a newer version of a pack takes away what it no longer has, though the first came while the clock was a year on', async () => {
  const library = newDisk().open();
  const takeAt = async (clock: number, version: File) => {
    const files = [fromFile(version)];
    const job = await begunAs(library, { ...(await newJob(files)), id: clock });
    const result = await importFiles(library, files, { fingerprint, job, clock: () => clock });
    await library.endImport(job.id);
    return result;
  };
  const now = Date.parse(MADE) + DAY;
  await takeAt(now + 365 * DAY, await packOf(stories(0, 3)));
  const result = await takeAt(now, await packOf(stories(0, 2), '2026-06-02T00:00:00.000Z'));
  expect(result).toMatchObject({ status: 'done', held: 2, removed: 1 });
  expect(await ids(library)).toEqual(['story-0', 'story-1']);
});

test('killed while the index settles, an import still says how many a newer version of a pack took away', async () => {
  const disk = newDisk();
  const first = disk.open();
  const before = [fromFile(await packOf(stories(0, 3)))];
  const earlier = await begun(first, before);
  await importFiles(first, before, { fingerprint, job: earlier });
  await first.endImport(earlier.id);
  const dying = disk.open();
  const files = [fromFile(await packOf(stories(0, 1), '2026-07-01T00:00:00.000Z'))];
  const job = await begun(dying, files);
  vi.spyOn(dying, 'settle').mockRejectedValue(new Error('killed'));
  await expect(importFiles(dying, files, { fingerprint, job })).rejects.toThrow('killed');
  const library = disk.open();
  const [row] = (await library.imports()) as [ImportRow];
  const result = await importFiles(library, files, { fingerprint, job: row });
  expect(result).toMatchObject({ status: 'done', held: 1, removed: 2 });
});

test('behind a damaged pack in an archive the other files are none of it', async () => {
  const library = newDisk().open();
  await take(library, await packOf(stories(0, 6), '2026-07-01T00:00:00.000Z'));
  const whole = gzipSync(await (await packOf(stories(0, 400))).text());
  const zip = await zipOf({
    'a-pack.ndjson.gz': whole.subarray(0, whole.length - 200),
    'b.ndjson': pack(...stories(900, 5)),
  });
  const result = await take(library, new File([zip], 'both.zip'));
  expect(result).toMatchObject({ status: 'done', added: 5 });
  expect((await library.countBySource()).get('pack:nw')).toBe(6);
});

test('a pack killed in its middle is still summed whole, and what it no longer has removed', async () => {
  const disk = newDisk();
  await take(disk.open(), await packOf(stories(0, 1000)));
  const newer = fromFile(await packOf(stories(200, 1000), '2026-07-01T00:00:00.000Z'));
  let row = await newJob([newer]);
  const dying = disk.open();
  let batches = 0;
  const add = dying.add.bind(dying);
  vi.spyOn(dying, 'add').mockImplementation(async (...asked) => {
    if (++batches === 2) throw new Error('killed');
    return await add(...asked);
  });
  await expect(importFiles(dying, [newer], { fingerprint, job: row })).rejects.toThrow('killed');
  [row] = (await dying.imports()) as [ImportRow];
  const library = disk.open();
  const result = await importFiles(library, [newer], { fingerprint, job: row });
  expect(result).toMatchObject({ status: 'done', added: 200, held: 800, removed: 200, refusedCount: 0 });
  expect(await library.size()).toBe(1000);
  expect(await library.find('story-199')).toBeNull();
});

test.each([
  ['no name', { made: MADE, count: 1, sha256: 'a'.repeat(64) }, 'no "name"'],
  ['no date', { name: 'x', count: 1, sha256: 'a'.repeat(64) }, 'no date "made"'],
  ['no count', { name: 'x', made: MADE, count: -1, sha256: 'a'.repeat(64) }, 'no "count"'],
  ['no sum', { name: 'x', made: MADE, count: 1, sha256: 'abc' }, 'no "sha256"'],
  ['nothing', null, 'no JSON object'],
])('a manifest with %s is refused, the articles are taken', async (_name, manifest, why) => {
  const library = newDisk().open();
  const result = await importFiles(library, [file('a.ndjson', pack({ pack: manifest }, story(1)))], { fingerprint });
  expect(result).toMatchObject({ added: 1, refusedCount: 1 });
  expect(sayIt(result.refused[0]?.why ?? '')).toContain(why);
});

test('files are told from others by name, size and date, and called by what they share', async () => {
  const one = (name: string, text: string, lastModified = 1) =>
    fromFile(new File([text], name, { lastModified }), name);
  const files = [one('saved/a.html', 'x'), one('saved/b.html', 'y')];
  expect(await printOf(files)).toBe(await printOf([one('saved/a.html', 'z'), one('saved/b.html', 'w')]));
  for (const other of [
    [one('saved/a.html', 'x', 2), files[1]],
    [files[1], files[0]],
    [files[0]],
    [files[0], one('saved/b.html', 'yy')],
  ]) {
    expect(await printOf(other as SourceFile[])).not.toBe(await printOf(files));
  }
  expect(sayIt(labelOf(files))).toBe('saved (2 files)');
  expect(sayIt(labelOf([one('a.html', 'x'), one('saved/b.html', 'y')]))).toBe('2 files');
  expect(labelOf([one('a.html', 'x')])).toBe('a.html');
});

test('the pace is that of the last seconds, and tells the time left once it can', () => {
  const pace = new Pace();
  pace.note(0, 0, 0);
  pace.note(1000, 100, 10);
  expect(pace.tell(1000)).toBeNull();
  for (let s = 2; s <= 10; s++) pace.note(s * 1000, s * 100, s * 10);
  expect(pace.tell(1000)).toEqual({ perSecond: 10, secondsLeft: 10 });
  expect(pace.tell(null)).toEqual({ perSecond: 10, secondsLeft: null });
  for (let s = 11; s <= 40; s++) pace.note(s * 1000, 1000 + (s - 10) * 20, 100 + (s - 10) * 2);
  expect(pace.tell(200)).toEqual({ perSecond: 2, secondsLeft: 10 });
  pace.restart();
  expect(pace.tell(200)).toBeNull();
});

test('an import that is done has seen all of it onto the disk', async () => {
  const library = newDisk().open();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  expect(await importFiles(library, [file('a.ndjson', pack(...stories(0, 500)))], { fingerprint })).toMatchObject({
    status: 'done',
  });
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.at(-1)?.[2]).toEqual({ durability: 'strict' });
  transaction.mockRestore();
});
