import type { HeldArticle } from '../../article/article.ts';
import { FINGERPRINT_VERSION } from '../../fingerprint/fingerprint.ts';
import { BUCKET_FORMAT } from '../packed/bucket-layout.ts';
import { PostingsBuffer } from '../packed/postings.ts';
import { sortPostings } from '../packed/sort-postings.ts';
import type { Database } from './database.ts';
import { isStale, type Manifest, readManifest, writeManifest } from './manifest.ts';
import { writeSegment } from './write-segment.ts';

/** Articles read, fingerprinted and indexed in one transaction. */
const STEP = 200;

/**
 * Makes the index anew from the texts where it was made by another version of the code, or where such a rebuild was
 * interrupted; it then goes on where it stood. Each step is one transaction, so that two connections may do it at once.
 */
export async function rebuildIfStale(
  db: Database,
  hashesOf: (article: HeldArticle) => Iterable<number>,
): Promise<'fresh' | 'rebuilt'> {
  const manifest = await db.meta.get('manifest');
  if (!manifest || !(isStale(manifest) || manifest.reindex)) return 'fresh';
  if (isStale(manifest)) await dropIndex(db);
  while ((await reindexStep(db, hashesOf)) === 'more');
  return 'rebuilt';
}

async function dropIndex(db: Database): Promise<void> {
  await db.transaction('rw', db.index, async () => {
    const { building: _building, ...manifest } = await readManifest(db);
    if (!isStale(manifest)) return;
    await Promise.all([db.buckets.clear(), db.fresh.clear()]);
    await writeManifest(db, {
      ...manifest,
      fingerprint: FINGERPRINT_VERSION,
      format: BUCKET_FORMAT,
      segments: [],
      gone: [],
      reindex: { next: 1, end: manifest.nextKey },
    });
  });
}

async function reindexStep(
  db: Database,
  hashesOf: (article: HeldArticle) => Iterable<number>,
): Promise<'more' | 'done'> {
  return await db.transaction('rw', db.everything, async () => {
    const manifest = await readManifest(db);
    const { reindex, ...rest }: Manifest = manifest;
    if (!reindex) return 'done' as const;
    const range = db.texts.where(':id').between(reindex.next, reindex.end, true, false).limit(STEP);
    const [keys, articles] = await Promise.all([range.primaryKeys(), range.toArray()]);
    const postings = new PostingsBuffer(1 << 16);
    articles.forEach((article, i) => {
      for (const hash of hashesOf(article)) postings.push(hash, keys[i] as number);
    });
    const indexed = await writeSegment(db, rest, sortPostings(postings.view()), articles.length);
    const last = keys.at(-1);
    if (last === undefined || articles.length < STEP) {
      await writeManifest(db, indexed);
      return 'done' as const;
    }
    await writeManifest(db, { ...indexed, reindex: { next: last + 1, end: reindex.end } });
    return 'more' as const;
  });
}
