import type { HeldArticle } from '../../article/article.ts';
import { PostingsBuffer } from '../packed/postings.ts';
import { sortPostings } from '../packed/sort-postings.ts';
import type { Database, HeadRow } from './database.ts';
import { type Manifest, readManifest, writeManifest } from './manifest.ts';
import { dropRows } from './remove.ts';
import { headRow } from './rows.ts';
import { writeSegment } from './write-segment.ts';

/** An article with what it leaves in the index: ascending, duplicate-free hashes. */
export type Prepared = { readonly article: HeldArticle; readonly hashes: Uint32Array };

/** What became of each article handed in, in that order. */
export type Stored = { readonly key: number; readonly how: 'added' | 'updated' };

/**
 * Articles that may wait outside a segment. Each costs a query one small row (about 2 KB) to read and scan, so this many
 * cost about as much as a tenth of the query; each segment costs up to one bucket a hash.
 */
export const FRESH_LIMIT = 128;

/**
 * Stores articles with their index entries: all of them or, where anything fails or the process dies, none. One held
 * under the same id is updated; where its text or title differ it gets a new key and its old postings are struck out.
 */
export async function addArticles(db: Database, batch: readonly Prepared[], now: number): Promise<Stored[]> {
  return await db.transaction('rw', db.everything, async () => {
    const ids = batch.map(({ article }) => article.id);
    const [manifest, held] = await Promise.all([readManifest(db), heldUnder(db, ids)]);
    const plan = planKeys(manifest.nextKey, batch, held);
    const cleared = await dropRows(db, manifest, plan.replaced);
    await Promise.all([
      db.ids.bulkPut(
        plan.writes.map(({ key }) => key),
        plan.writes.map(({ article }) => article.id),
      ),
      db.heads.bulkPut(plan.writes.map(({ key, article, added }) => headRow(key, article, added ?? now))),
      db.texts.bulkPut(
        plan.writes.map(({ article }) => article),
        plan.writes.map(({ key }) => key),
      ),
    ]);
    const added = plan.writes.filter(({ isNew }) => isNew);
    const next = { ...cleared, nextKey: plan.nextKey, count: cleared.count + added.length };
    await writeManifest(db, await index(db, next, added));
    return plan.stored;
  });
}

type Held = { readonly row: HeadRow; readonly text: string };

async function heldUnder(db: Database, ids: readonly string[]): Promise<Map<string, Held>> {
  const keys = (await db.ids.bulkGet([...new Set(ids)])).filter((key) => key !== undefined);
  const [rows, texts] = await Promise.all([db.heads.bulkGet(keys), db.texts.bulkGet(keys)]);
  return new Map(rows.flatMap((row, i) => (row ? [[row.id, { row, text: texts[i]?.text ?? '' }]] : [])));
}

type Write = Prepared & { readonly key: number; readonly isNew: boolean; readonly added?: number };
type Plan = { writes: Write[]; replaced: HeadRow[]; stored: Stored[]; nextKey: number };

/** Gives every article its key. Of several under one id in a batch, the last is stored. */
function planKeys(firstKey: number, batch: readonly Prepared[], held: ReadonlyMap<string, Held>): Plan {
  const writes = new Map<string, Write>();
  const replaced: HeadRow[] = [];
  let nextKey = firstKey;
  for (const item of batch) {
    const { id, text, title } = item.article;
    const old = held.get(id);
    const before = writes.get(id);
    const same = old && old.text === text && old.row.title === title;
    if (same) writes.set(id, { ...item, key: old.row.key, isNew: false, added: old.row.added });
    else writes.set(id, { ...item, key: before?.isNew ? before.key : nextKey++, isNew: true });
  }
  for (const [id, { row }] of held) if (writes.get(id)?.isNew) replaced.push(row);
  const seen = new Set(held.keys());
  const stored = batch.map(({ article: { id } }): Stored => {
    const how = seen.has(id) ? 'updated' : 'added';
    seen.add(id);
    return { key: (writes.get(id) as Write).key, how };
  });
  return { writes: [...writes.values()], replaced, stored, nextKey };
}

/** Puts the new articles' hashes aside or, once too many stand there, makes a segment of them all. */
async function index(db: Database, manifest: Manifest, added: readonly Write[]): Promise<Manifest> {
  const waiting = await db.fresh.count();
  if (waiting + added.length <= FRESH_LIMIT) {
    await db.fresh.bulkPut(
      added.map(({ hashes }) => hashes),
      added.map(({ key }) => key),
    );
    return manifest;
  }
  const [keys, lists] = await Promise.all([db.fresh.toCollection().primaryKeys(), db.fresh.toArray()]);
  const postings = new PostingsBuffer(1 << 16);
  lists.forEach((list, i) => {
    for (const hash of list) postings.push(hash, keys[i] as number);
  });
  const inOrder = [...added].sort((a, b) => a.key - b.key);
  for (const { key, hashes } of inOrder) for (const hash of hashes) postings.push(hash, key);
  await db.fresh.clear();
  return await writeSegment(db, manifest, sortPostings(postings.view()), lists.length + added.length);
}
