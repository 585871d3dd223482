import type { HeldArticle } from '../../article/article.ts';
import { unpackBody } from './body.ts';
import type { Database, HeadRow, VersionRow } from './database.ts';
import { readManifest } from './manifest.ts';
import { removeRows } from './remove.ts';
import { completed } from './rows.ts';

/** A story that was taken out, with all that is needed to put it back as it was. */
export type Removed = {
  readonly row: HeadRow;
  readonly article: HeldArticle;
  /** Its earlier texts. */
  readonly versions: readonly VersionRow[];
  /** The library's generation: into another one it is not put back. */
  readonly generation: number;
};

/** Removes an article with its index entries and hands over all that was held of it; null where it is gone already. */
export async function takeOut(db: Database, key: number): Promise<Removed | null> {
  return await db.transaction('rw', db.everything, async () => {
    const [head, body, { generation = 0 }] = await Promise.all([
      db.heads.get(key),
      db.texts.get(key),
      readManifest(db),
    ]);
    if (!head) return null;
    const row = completed(head);
    const versions = row.versions ? await db.versions.where('story').equals(row.story).toArray() : [];
    await removeRows(db, [head]);
    return body ? { row, article: unpackBody(body), versions, generation } : null;
  });
}
