import { expect, test } from 'vitest';
import { indexHashes } from '../../../lib/corpus/index-hashes.ts';
import { Database } from '../../../lib/corpus/store/database.ts';
import { LatelyFound, NONE } from '../../../lib/corpus/store/lately-found.ts';
import { queryPostings } from '../../../lib/corpus/store/query.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { fakeDisk } from './fresh-library.ts';

const list = (...keys: number[]) => ({ count: keys.length, keys: Uint32Array.from(keys) });

test('a list is that of its segment and hash; keys that were too many to read are looked for once more are wanted', () => {
  const lately = new LatelyFound();
  lately.set(1, 0xffffffff, list(1, 2));
  lately.set(2, 0xffffffff, NONE);
  lately.set(2, 0, { count: 300, keys: null });
  expect(lately.get(1, 0xffffffff, 9)).toEqual(list(1, 2));
  expect(lately.get(2, 0xffffffff, 9)).toBe(NONE);
  expect(lately.get(1, 0, 9)).toBeUndefined();
  expect(lately.get(2, 0, 299)).toEqual({ count: 300, keys: null });
  expect(lately.get(2, 0, 300)).toBeUndefined();
});

test('it keeps to its bytes, and forgets first what was not asked for longest', () => {
  const lately = new LatelyFound(400);
  lately.set(1, 1, list(1));
  lately.set(1, 2, list(2));
  lately.get(1, 1, 9);
  lately.set(1, 3, list(3));
  expect([1, 2, 3].map((hash) => lately.get(1, hash, 9)?.keys?.[0])).toEqual([1, undefined, 3]);
});

const story = (n: number, word: string) => ({ id: `${word}${n}`, text: `${word} said the ${n} ${word}s of ${n * 7}` });
/** Enough for a segment. */
const stories = (word: string) => Array.from({ length: 150 }, (_, n) => ({ article: story(n, word) }));
const hashesOf = (n: number) => [...indexHashes(makeFingerprint(story(n, 'harbour')))];

test('what was found lately is not read again, and the answers are those of a first query', async () => {
  const disk = fakeDisk();
  await disk.open().add(stories('harbour'));
  const db = new Database('test', disk.idb);
  const lately = new LatelyFound();
  let read = 0;
  db.buckets.hook('reading', (bucket) => {
    read++;
    return bucket;
  });
  const [first, fourth] = [hashesOf(1), hashesOf(4)];
  const answer = await queryPostings(db, first, 1e6, lately);
  expect(answer.size).toBeGreaterThan(0);
  const before = read;
  expect(before).toBeGreaterThan(0);
  expect(await queryPostings(db, first, 1e6, lately)).toEqual(answer);
  expect(read).toBe(before);
  const both = [...first, ...fourth];
  for (const limit of [1, 20, 1e6])
    expect(await queryPostings(db, both, limit, lately)).toEqual(await queryPostings(db, both, limit));
  db.close();
});

test('a library that was deleted and made anew is answered from what it holds', async () => {
  const disk = fakeDisk();
  const library = disk.open();
  await library.add(stories('harbour'));
  expect((await library.postings(hashesOf(1), 1e6)).size).toBeGreaterThan(0);
  const other = new Database('test', disk.idb);
  await other.delete();
  const anew = disk.open();
  await anew.add(stories('orchard'));
  expect([...(await library.postings(hashesOf(1), 1e6))]).toEqual([...(await anew.postings(hashesOf(1), 1e6))]);
});
