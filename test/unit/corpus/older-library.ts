import { Dexie } from 'dexie';
import type { HeldArticle } from '../../../lib/article/article.ts';
import { indexHashes } from '../../../lib/corpus/index-hashes.ts';
import { BUCKET_FORMAT } from '../../../lib/corpus/packed/bucket-layout.ts';
import { PostingsBuffer } from '../../../lib/corpus/packed/postings.ts';
import { packBuckets } from '../../../lib/corpus/packed/segment.ts';
import { sortPostings } from '../../../lib/corpus/packed/sort-postings.ts';
import { Database, rowKey } from '../../../lib/corpus/store/database.ts';
import { readManifest, writeManifest } from '../../../lib/corpus/store/manifest.ts';
import { FINGERPRINT_VERSION } from '../../../lib/fingerprint/fingerprint.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import type { fakeDisk } from './fresh-library.ts';

/** When every article of it was added. */
export const ADDED = 1_750_000_000_000;

/** A library as version 0.1 wrote it (layout 1): rows of plain values, ids as strings, one segment. */
export async function layoutOne(disk: ReturnType<typeof fakeDisk>, articles: readonly HeldArticle[]): Promise<void> {
  const db = new Dexie('test', disk.idb);
  db.version(1).stores({ meta: '', ids: '', heads: 'key', texts: '', fresh: '', buckets: '' });
  const postings = new PostingsBuffer();
  articles.forEach((article, i) => {
    for (const hash of indexHashes(makeFingerprint(article))) postings.push(hash, i + 1);
  });
  const sorted = sortPostings(postings.view());
  const buckets = packBuckets(sorted, 0);
  const keys = articles.map((_, i) => i + 1);
  const head = ({ text: _text, ...rest }: HeldArticle, key: number) => ({ ...rest, key, words: 1, added: ADDED });
  await Promise.all([
    db.table('heads').bulkPut(articles.map((article, i) => head(article, i + 1))),
    db.table('texts').bulkPut([...articles], keys),
    db.table('ids').bulkPut(
      keys,
      articles.map(({ id }) => id),
    ),
    db.table('buckets').bulkPut(
      buckets.map(({ bytes }) => bytes),
      buckets.map(({ bucket }) => rowKey(1, bucket)),
    ),
  ]);
  const bytes = buckets.reduce((sum, bucket) => sum + bucket.bytes.length, 0);
  const count = articles.length;
  const segment = { id: 1, bits: 0, first: 1, last: count, articles: count, postings: sorted.hashes.length, bytes };
  const versions = { fingerprint: FINGERPRINT_VERSION, format: BUCKET_FORMAT };
  const manifest = { ...versions, count, nextKey: count + 1, nextSegment: 2, segments: [segment], gone: [] };
  await db.table('meta').put(manifest, 'manifest');
  db.close();
}

/** The same library as layout 2 kept it: names in a table of their own, none in the heads. */
export async function layoutTwo(disk: ReturnType<typeof fakeDisk>, articles: readonly HeldArticle[]): Promise<void> {
  const library = disk.open({ clock: () => ADDED });
  await library.add(articles.map((article) => ({ article })));
  library.close();
  const db = new Database('test', disk.idb);
  const rows = await db.heads.toArray();
  for (const { key, names = [] } of rows) {
    await db.names.bulkPut(
      names.map(() => key),
      [...names],
    );
  }
  await db.heads.bulkPut(rows.map(({ names: _names, ...row }) => row));
  await writeManifest(db, { ...(await readManifest(db)), layout: 2 });
  db.close();
}
