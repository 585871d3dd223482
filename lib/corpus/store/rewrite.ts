import { packBody, unpackBody } from './body.ts';
import type { Database, HeadRow } from './database.ts';
import { LAYOUT, type Manifest, readManifest, writeManifest } from './manifest.ts';
import { rowNames, textHash } from './names.ts';
import { completed, headRow, isOld } from './rows.ts';

/** Articles a step: about 150 ms of packing, then one short write. */
const STEP = 200;

type Range = { readonly next: number; readonly end: number };
type Rewritten = { readonly row: HeadRow; readonly body: Uint8Array<ArrayBuffer> };

/** Brings the next rows to this code's layout. The work is done before the transaction, which then looks who is still there. */
export async function rewriteStep(db: Database, range: Range): Promise<void> {
  const rows = await db.heads.where(':id').between(range.next, range.end, true, false).limit(STEP).toArray();
  const old = rows.filter(isOld);
  const bodies = await db.texts.bulkGet(old.map(({ key }) => key));
  const done = old.flatMap((row, i): Rewritten[] => {
    const body = bodies[i];
    return body ? [rewritten(row, body)] : [];
  });
  const last = rows.at(-1)?.key;
  const next = last === undefined || rows.length < STEP ? range.end : last + 1;
  await db.transaction('rw', db.everything, async () => {
    const manifest = await readManifest(db);
    if (manifest.rewrite?.next !== range.next) return;
    const present = await db.heads.bulkGet(done.map(({ row }) => row.key));
    const still = done.filter((_, i) => present[i] !== undefined && isOld(present[i] as HeadRow));
    await store(db, still);
    const bytes = still.reduce((sum, { row }) => sum + row.bytes, 0);
    await writeManifest(db, await advanced(db, { ...manifest, textBytes: (manifest.textBytes ?? 0) + bytes }, next));
  });
}

function rewritten(row: HeadRow, held: Parameters<typeof unpackBody>[0]): Rewritten {
  const article = unpackBody(held);
  const body = packBody(article);
  const { key, added, sources, story } = completed(row);
  return {
    row: headRow(article, { key, added, sources, story, text: textHash(article.text), bytes: body.length }),
    body,
  };
}

async function store(db: Database, done: readonly Rewritten[]): Promise<void> {
  const names = done.flatMap(({ row }) => rowNames(row).map((hash) => ({ hash, key: row.key })));
  // A story that came again meanwhile has taken its names over, and keeps them.
  const taken = await db.names.bulkGet(names.map(({ hash }) => hash));
  const free = names.filter((_, i) => taken[i] === undefined);
  await Promise.all([
    db.names.bulkPut(
      free.map(({ key }) => key),
      free.map(({ hash }) => hash),
    ),
    db.heads.bulkPut(done.map(({ row }) => row)),
    db.texts.bulkPut(
      done.map(({ body }) => body),
      done.map(({ row }) => row.key),
    ),
  ]);
}

async function advanced(db: Database, manifest: Manifest, next: number): Promise<Manifest> {
  const { rewrite, ...rest } = manifest;
  if (rewrite && next < rewrite.end) return { ...rest, rewrite: { next, end: rewrite.end } };
  await db.ids.clear();
  return { ...rest, layout: LAYOUT };
}
