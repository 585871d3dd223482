import { expect, test } from 'vitest';
import type { HeldArticle } from '../../../lib/article/article.ts';
import type { DexieLibrary } from '../../../lib/corpus/dexie-library.ts';
import { Database } from '../../../lib/corpus/store/database.ts';
import { readManifest, writeManifest } from '../../../lib/corpus/store/manifest.ts';
import { fakeDisk } from './fresh-library.ts';
import { fingerprintOf, story } from './stories.ts';

const COUNT = 700;

/** A library as an older version of the code left it: its index says other things than this code's would. */
async function olderLibrary(disk: ReturnType<typeof fakeDisk>): Promise<void> {
  const library = disk.open({ fingerprint: () => fingerprintOf([1, 2]) });
  await library.add(Array.from({ length: COUNT }, (_, n) => ({ article: story(n) })));
  await library.remove([7, 8]);
  library.close();
  const db = new Database('test', disk.idb);
  await writeManifest(db, { ...(await readManifest(db)), fingerprint: 0 });
  db.close();
}

test('an index of another fingerprint version is made anew from the texts, once', async () => {
  const disk = fakeDisk();
  await olderLibrary(disk);
  let made = 0;
  const fingerprint = () => {
    made++;
    return fingerprintOf([2, 3]);
  };
  const library = disk.open({ fingerprint });
  const postings = await library.postings([1, 2, 3], 1e6);
  expect(postings.has(1)).toBe(false);
  expect(postings.get(2)?.count).toBe(COUNT - 2);
  expect([...(postings.get(3)?.keys ?? [])]).toEqual((await library.rows()).map(({ key }) => key));
  library.close();
  await disk.open({ fingerprint }).postings([1], 1);
  expect(made).toBe(COUNT - 2);
  disk.closeAll();
});

test('a rebuild killed in its middle goes on where it stood', async () => {
  const disk = fakeDisk();
  await olderLibrary(disk);
  let made = 0;
  const dying = (_article: HeldArticle) => {
    if (++made === 450) throw new Error('killed');
    return fingerprintOf([3]);
  };
  await expect(disk.open({ fingerprint: dying }).postings([3], 1e6)).rejects.toThrow('killed');
  made = 0;
  const counted = () => {
    made++;
    return fingerprintOf([3]);
  };
  const library: DexieLibrary = disk.open({ fingerprint: counted });
  await library.add([{ article: { id: 'late', text: 'Came late.' }, fingerprint: fingerprintOf([3]) }]);
  expect((await library.postings([3], 1e6)).get(3)?.count).toBe(COUNT - 2 + 1);
  expect(made).toBeLessThan(COUNT - 2);
  disk.closeAll();
});
