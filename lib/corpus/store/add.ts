import type { HeldArticle } from '../../article/article.ts';
import { postingsOf } from '../packed/postings.ts';
import { sortPostings } from '../packed/sort-postings.ts';
import { bodyBytes, packBody, unpackBody } from './body.ts';
import type { Database, HeadRow, VersionRow } from './database.ts';
import { expectGeneration } from './generation.ts';
import { keysNamed } from './keys-named.ts';
import { LAYOUT, type Manifest, readManifest, writeManifest } from './manifest.ts';
import type { MergeMode } from './merge-policy.ts';
import { textHash } from './names.ts';
import { dropRows } from './remove.ts';
import { completed, isOld } from './rows.ts';
import { Shelf, type Stored } from './shelf.ts';
import type { Prepared, Story } from './story.ts';
import { addHeads, type HeadsWriter, putHeads } from './write-heads.ts';
import { writeSegment } from './write-segment.ts';

/**
 * Articles that may wait outside a segment. Each costs a query one small row (about 2 KB) to read and scan, so this many
 * cost about as much as a tenth of the query; each segment costs up to one bucket a hash.
 */
const FRESH_LIMIT = 128;

/** Earlier texts kept of one story; a page that changes more often is a live page. */
export const MAX_VERSIONS = 20;

/** What is expected of the batch, whether more is to come, and the generation of the library that it was begun in. */
type How = { readonly hope?: 'all new' | 'none'; readonly mode?: MergeMode; readonly since?: number | undefined };

/**
 * Stores articles with their index entries: all of them or, where anything fails or the process dies, none. A story
 * that is held already (same id, same address, same words) is updated; where its text or title differ it gets a new key
 * and its old postings are struck out. `alongside` writes to `imports` or `packs` in the same transaction. With the hope
 * that all are new nothing that is held is looked for; where one is not, it throws `NotNew` and has changed nothing, and
 * `Emptied` where the library was emptied meanwhile.
 */
export async function addArticles(
  db: Database,
  batch: readonly Prepared[],
  now: number,
  alongside?: (stored: readonly Stored[]) => Promise<unknown>,
  { hope = 'none', mode = 'settled', since }: How = {},
): Promise<Stored[]> {
  return await db.transaction('rw', [...db.everything, db.imports], async () => {
    const manifest = await readManifest(db);
    expectGeneration(manifest, since);
    const shelf = new Shelf(manifest.nextKey, now);
    const isHoped = hope === 'all new' && manifest.layout === LAYOUT;
    if (!isHoped) await fillShelf(db, manifest, batch, shelf);
    const stored = batch.map((item) => shelf.take(item)).map((finish) => finish());
    const next = { ...manifest, nextKey: shelf.nextKey };
    await writeStories(db, next, shelf.stories, isHoped ? addHeads : putHeads, mode);
    await alongside?.(stored);
    return stored;
  });
}

/** Puts every held story on the shelf that a name of the batch leads to, with its text where that may be asked for. */
async function fillShelf(db: Database, manifest: Manifest, batch: readonly Prepared[], shelf: Shelf): Promise<void> {
  const hashes = [...new Set(batch.flatMap(({ names }) => names.map(({ hash }) => hash)))];
  const keys = await keysNamed(db, hashes);
  const namesByKey = new Map<number, number[]>();
  const lead = (key: number | undefined, name: number) => {
    if (key !== undefined) namesByKey.set(key, [...(namesByKey.get(key) ?? []), name]);
  };
  keys.forEach((key, i) => {
    lead(key, hashes[i] as number);
  });
  if (manifest.layout !== LAYOUT) {
    const named = await db.names.bulkGet(hashes);
    named.forEach((key, i) => {
      if (keys[i] === undefined) lead(key, hashes[i] as number);
    });
    const ids = batch.map(({ article }) => article.id);
    const old = await db.ids.bulkGet(ids);
    old.forEach((key, i) => {
      lead(key, batch[i]?.names[0]?.hash as number);
    });
  }
  const found = [...namesByKey.keys()];
  if (found.length === 0) return;
  const [rows, bodies] = await Promise.all([db.heads.bulkGet(found), db.texts.bulkGet(found)]);
  const versioned = rows.flatMap((row) => (row?.versions ? [row.story] : []));
  const versions = versioned.length > 0 ? await db.versions.where('story').anyOf(versioned).toArray() : [];
  rows.forEach((row, i) => {
    const body = bodies[i];
    if (!row || !body) return;
    const article = unpackBody(body);
    const before = isOld(row) ? { ...completed(row), text: textHash(article.text) } : row;
    const ours = versions.filter(({ story }) => story === before.story);
    const kept = { before, isOld: isOld(row), row: before, article, versions: ours };
    shelf.put({ ...kept, body: null, hashes: null, newVersions: [] }, namesByKey.get(row.key) as number[]);
  });
}

async function writeStories(
  db: Database,
  manifest: Manifest,
  taken: readonly Story[],
  writeHeads: HeadsWriter,
  mode: MergeMode,
): Promise<void> {
  const stories = taken.map((story) => (story.isOld && story.row !== story.before ? renewed(story) : story));
  const touched = stories.filter(({ before, row }) => row !== before);
  const replaced = touched.flatMap(({ before, row }) => (before && before.key !== row.key ? [before] : []));
  const cleared = await dropRows(db, manifest, replaced, 'story');
  const kept = touched.filter(({ before, row }) => before?.key === row.key);
  const written = touched.filter(({ body }) => body !== null);
  const versions = touched.flatMap(({ newVersions }) => newVersions);
  const added = touched.flatMap(({ row, hashes }) => (hashes ? [{ key: row.key, hashes }] : []));
  const due = await dueForSegment(db, added);
  // The segment is worked out while the database, in another process, is still at the rows: nothing is awaited in between.
  const [rows, , , indexed] = await Promise.all([
    writeHeads(db, stories),
    db.texts.bulkPut(
      written.map(({ body }) => body as Uint8Array<ArrayBuffer>),
      written.map(({ row }) => row.key),
    ),
    versions.length > 0 ? db.versions.bulkAdd(versions) : null,
    due ? indexAll(db, cleared, due, mode) : putAside(db, cleared, added),
  ]);
  const dropped = await dropVersions(db, touched, rows);
  const grown =
    sum(written.map(({ row }) => row.bytes)) -
    sum(kept.flatMap(({ before, body }) => (body ? (before?.bytes ?? 0) : 0)));
  const textBytes = (cleared.textBytes ?? 0) + grown + sum(versions.map(({ body }) => bodyBytes(body))) - dropped;
  const count = cleared.count + touched.filter(({ before, row }) => before?.key !== row.key).length;
  await writeManifest(db, { ...indexed, textBytes, count });
}

/** A story that is stored the old way is stored the new way once it is touched. */
function renewed(story: Story): Story {
  const body = story.body ?? packBody(story.article as HeldArticle);
  return { ...story, body, row: { ...story.row, bytes: body.length } };
}

/** The oldest texts of stories that have too many; gives the bytes set free. */
async function dropVersions(
  db: Database,
  stories: readonly Story[],
  rows: ReadonlyMap<number, HeadRow>,
): Promise<number> {
  let bytes = 0;
  for (const { row, newVersions } of stories) {
    if (newVersions.length === 0 || (row.versions ?? 0) <= MAX_VERSIONS) continue;
    const held: (VersionRow & { key: number })[] = [];
    await db.versions
      .where('story')
      .equals(row.story)
      .each((version, { primaryKey }) => {
        held.push({ ...version, key: primaryKey as number });
      });
    const old = held.sort((a, b) => a.added - b.added || a.key - b.key).slice(0, held.length - MAX_VERSIONS);
    await db.versions.bulkDelete(old.map(({ key }) => key));
    await db.heads.put({ ...(rows.get(row.key) as HeadRow), versions: held.length - old.length });
    bytes += sum(old.map(({ body }) => bodyBytes(body)));
  }
  return bytes;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Articles of which the index is to learn. */
type Indexed = { readonly key: number; readonly hashes: Uint32Array };

/** All that a segment is to be made of now, by key: these and those that stand aside; null where these may stand there too. */
async function dueForSegment(db: Database, added: readonly Indexed[]): Promise<Indexed[] | null> {
  const keys = await db.fresh.toCollection().primaryKeys();
  if (keys.length + added.length <= FRESH_LIMIT) return null;
  const lists = keys.length > 0 ? await db.fresh.toArray() : [];
  const waited = lists.map((hashes, i) => ({ key: keys[i] as number, hashes }));
  return [...waited, ...[...added].sort((a, b) => a.key - b.key)];
}

async function putAside(db: Database, manifest: Manifest, added: readonly Indexed[]): Promise<Manifest> {
  await db.fresh.bulkPut(
    added.map(({ hashes }) => hashes),
    added.map(({ key }) => key),
  );
  return manifest;
}

async function indexAll(db: Database, manifest: Manifest, due: readonly Indexed[], mode: MergeMode): Promise<Manifest> {
  const clearing = db.fresh.clear();
  const sorted = sortPostings(postingsOf(due));
  const [next] = await Promise.all([writeSegment(db, manifest, sorted, due.length, mode), clearing]);
  return next;
}
