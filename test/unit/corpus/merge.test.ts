import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeldArticle } from '../../../lib/article/article.ts';
import { addArticles } from '../../../lib/corpus/store/add.ts';
import { Database } from '../../../lib/corpus/store/database.ts';
import { LatelyFound } from '../../../lib/corpus/store/lately-found.ts';
import { readManifest } from '../../../lib/corpus/store/manifest.ts';
import { LEASE_MS, mergeOnce } from '../../../lib/corpus/store/merge.ts';
import { chooseMerge } from '../../../lib/corpus/store/merge-policy.ts';
import { queryPostings } from '../../../lib/corpus/store/query.ts';
import { readLengths } from '../../../lib/corpus/store/read-lengths.ts';
import { removeArticles } from '../../../lib/corpus/store/remove.ts';
import { workOut } from '../../../lib/corpus/store/worked.ts';
import { ascending } from '../../../lib/fingerprint/ascending.ts';
import { fakeDisk } from './fresh-library.ts';

const SHARED = 77;
const hashesOf = (n: number) =>
  ascending([SHARED, ...Array.from({ length: 40 - (n % 7) }, (_, i) => Math.imul(n * 40 + i + 1, 0x9e3779b1) >>> 0)]);
const prepareArticle = (article: HeldArticle, hashes: Uint32Array<ArrayBuffer>) => ({
  article,
  ...workOut(article, hashes),
});
const batch = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) =>
    prepareArticle({ id: `a${from + i}`, text: `story ${from + i}` }, hashesOf(from + i)),
  );

/** A library of several segments, none merged yet, with some articles removed and some still fresh. */
async function unmerged(disk = fakeDisk()): Promise<Database> {
  const db = new Database('test', disk.idb);
  for (let i = 0; i < 6; i++) await addArticles(db, batch(i * 150, 150), 0);
  await addArticles(db, batch(900, 20), 0);
  await removeArticles(db, [3, 4, 5, 400, 910]);
  return db;
}

const probe = [SHARED, ...hashesOf(2), ...hashesOf(3), ...hashesOf(500), ...hashesOf(915)];

async function answers(db: Database) {
  const postings = await queryPostings(db, probe, 1e6);
  return [...postings]
    .map(([hash, { count, keys }]) => [hash, count, [...keys]])
    .sort((a, b) => +(a[0] ?? 0) - +(b[0] ?? 0));
}

/** Every stored bucket and all lengths belong to a segment that is listed or being built. */
async function orphans(db: Database): Promise<number[]> {
  const manifest = await readManifest(db);
  const known = new Set([...manifest.segments.map(({ id }) => id), manifest.building?.segment]);
  const [rows, lengths] = await Promise.all([
    db.buckets.toCollection().primaryKeys(),
    db.lengths.toCollection().primaryKeys(),
  ]);
  return [...rows.map((row) => Math.floor(row / 2 ** 20)), ...lengths].filter((segment) => !known.has(segment));
}

class Killed extends Error {}

/** Those of the held articles that are not as they should be. */
async function wrongLengths(db: Database): Promise<number[]> {
  const lengthOf = await readLengths(db, new LatelyFound());
  const keys = (await db.heads.toCollection().primaryKeys()) as number[];
  return keys.filter((key) => lengthOf(key) !== hashesOf(key - 1).length);
}

/** A clock whose n-th reading is the end of the process. It is read once at the start and once a step. */
function clockUntil(n: number, now: number): () => number {
  let readings = 0;
  return () => {
    if (readings++ === n) throw new Killed();
    return now;
  };
}

/** About eight steps a merge. */
const STEP = 12_000;

test('a merge killed at any step changes no answer, and the next one clears up after it', async () => {
  const db = await unmerged();
  const before = await answers(db);
  expect((before[0] as [number, number, number[]])[1]).toBeGreaterThan(0);
  let kills = 0;
  for (let n = 0; ; n++) {
    const now = n * 2 * LEASE_MS;
    const result = await mergeOnce(db, 'settled', clockUntil(n, now), STEP).catch((error: unknown) => error);
    expect(await answers(db)).toEqual(before);
    expect(await orphans(db)).toEqual([]);
    expect(await wrongLengths(db)).toEqual([]);
    if (!(result instanceof Killed)) {
      expect(result).toBe('merged');
      break;
    }
    kills++;
    // While the dead merge may still be alive it is left alone.
    if (n > 0) expect(await mergeOnce(db, 'settled', () => now + 1, STEP)).toBe('busy');
  }
  expect(kills).toBeGreaterThan(3);
  const manifest = await readManifest(db);
  expect(manifest.building).toBeUndefined();
  expect(manifest.segments).toHaveLength(1);
  expect(manifest.gone).toEqual([]);
  db.close();
}, 30_000);

test('a merge that was taken over stops, and nothing of it remains', async () => {
  const disk = fakeDisk();
  const db = await unmerged(disk);
  const other = new Database('test', disk.idb);
  const before = await answers(db);
  const taken: Promise<unknown>[] = [];
  let readings = 0;
  const clock = () => {
    // In mid-merge another connection, whose clock says that the lease is over, takes the merge for itself.
    if (++readings === 3) taken.push(mergeOnce(other, 'settled', () => 10 * LEASE_MS, 4096));
    return 0;
  };
  expect(await mergeOnce(db, 'settled', clock, 4096)).toBe('lost');
  expect(await Promise.all(taken)).toEqual(['merged']);
  expect(await orphans(db)).toEqual([]);
  expect(await answers(db)).toEqual(before);
  expect((await readManifest(db)).segments).toHaveLength(1);
  db.close();
  other.close();
});

test('while much is added segments are cut coarsely; what settles is not, even where it is alone', async () => {
  const fill = async (count: number) => {
    const db = new Database('test', fakeDisk().idb);
    for (let i = 0; i < count; i++) await addArticles(db, batch(i * 200, 200), 0, undefined, { mode: 'filling' });
    return db;
  };
  for (const db of [await fill(1), await fill(3)]) {
    const before = await answers(db);
    const segments = async () => (await readManifest(db)).segments;
    const rows = await db.buckets.count();
    expect((await segments()).every(({ coarse }) => coarse)).toBe(true);
    while ((await mergeOnce(db, 'settled', () => 0)) === 'merged');
    expect(await segments()).toHaveLength(1);
    expect((await segments())[0]).not.toHaveProperty('coarse');
    expect(await db.buckets.count()).toBeGreaterThan(3 * rows);
    expect(await answers(db)).toEqual(before);
  }
});

test('articles removed, replaced and added while a merge runs are so afterwards', async () => {
  const disk = fakeDisk();
  const db = await unmerged(disk);
  const other = new Database('test', disk.idb);
  const changes: Promise<unknown>[] = [];
  let readings = 0;
  const clock = () => {
    if (++readings === 3) {
      changes.push(removeArticles(other, [501, 915]));
      const changed = prepareArticle({ id: 'a1', text: 'changed' }, Uint32Array.of(SHARED));
      changes.push(addArticles(other, [changed, ...batch(3000, 140)], 0));
    }
    return 0;
  };
  expect(await mergeOnce(db, 'settled', clock, 4096)).toBe('merged');
  await Promise.all(changes);
  const shared = async () => [...((await queryPostings(db, [SHARED], 1e6)).get(SHARED)?.keys ?? [])];
  const held = await db.heads.toCollection().primaryKeys();
  expect(held).not.toContain(501);
  expect(await shared()).toEqual(held);
  expect(await mergeOnce(db, 'settled', () => 0, 4096)).toBe('nothing');
  expect(await shared()).toEqual(held);
  db.close();
  other.close();
});

test('a library emptied while a merge runs stays empty', async () => {
  const disk = fakeDisk();
  const db = await unmerged(disk);
  const other = new Database('test', disk.idb);
  const all = await db.heads.toCollection().primaryKeys();
  const changes: Promise<unknown>[] = [];
  let readings = 0;
  const clock = () => {
    if (++readings === 3) changes.push(removeArticles(other, all));
    return 0;
  };
  expect(await mergeOnce(db, 'settled', clock, 4096)).toBe('lost');
  await Promise.all(changes);
  expect(await answers(db)).toEqual([]);
  expect(await db.buckets.count()).toBe(0);
  db.close();
  other.close();
});

test('the policy keeps segments few and settles', () => {
  const segment = (id: number, articles: number) => ({
    id,
    bits: 0,
    first: id * 1e6,
    last: id * 1e6 + articles,
    articles,
    postings: articles,
    bytes: articles,
  });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 300 }),
      fc.constantFrom('filling' as const, 'settled' as const),
      (sizes, mode) => {
        let segments: ReturnType<typeof segment>[] = [];
        let written = 0;
        let id = 0;
        const merge = (how: typeof mode) => {
          const base = { fingerprint: 1, format: 1, count: 1e9, nextKey: 1, nextSegment: 1, gone: [] };
          for (let turns = 0; ; turns++) {
            expect(turns).toBeLessThan(20);
            const chosen = chooseMerge({ ...base, segments }, how);
            if (chosen.length === 0) return;
            expect(segments.slice(-chosen.length)).toEqual(chosen);
            const merged = segment(
              id++,
              chosen.reduce((sum, { articles }) => sum + articles, 0),
            );
            written += merged.articles;
            segments = [...segments.slice(0, -chosen.length), merged];
          }
        };
        for (const size of sizes) {
          segments.push(segment(id++, size));
          merge(mode);
        }
        const total = sizes.reduce((sum, size) => sum + size, 0);
        // Rewriting stays logarithmic: at most a few times per fourfold or eightfold growth.
        expect(written).toBeLessThanOrEqual(total * (4 + 3 * Math.log2(1 + sizes.length)));
        merge('settled');
        expect(segments.length).toBeLessThanOrEqual(2 + Math.log(total) / Math.log(4));
      },
    ),
  );
});
