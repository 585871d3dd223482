import { packBody, unpackBody } from './body.ts';
import type { Database, HeadRow } from './database.ts';
import { keysNamed } from './keys-named.ts';
import { LAYOUT, type Manifest, readManifest, writeManifest } from './manifest.ts';
import { rowNames, textHash } from './names.ts';
import { completed, headRow, isOld, lacksNames } from './rows.ts';

/** Articles a step: about 150 ms of packing, then one short write. */
const STEP = 200;

type Range = { readonly next: number; readonly end: number };
/** A row that lacks nothing but its names; `body` where its text was still to be packed. */
type Rewritten = { readonly row: HeadRow; readonly body: Uint8Array<ArrayBuffer> | null };

/** Brings the next rows to this code's layout. The work is done before the transaction, which then looks who is still there. */
export async function rewriteStep(db: Database, range: Range): Promise<void> {
  const rows = await db.heads.where(':id').between(range.next, range.end, true, false).limit(STEP).toArray();
  const old = rows.filter(isOld);
  const bodies = await db.texts.bulkGet(old.map(({ key }) => key));
  const packed = old.flatMap((row, i): Rewritten[] => {
    const body = bodies[i];
    return body ? [rewritten(row, body)] : [];
  });
  const done = [...packed, ...rows.filter((row) => !isOld(row) && lacksNames(row)).map((row) => ({ row, body: null }))];
  const last = rows.at(-1)?.key;
  const next = last === undefined || rows.length < STEP ? range.end : last + 1;
  await db.transaction('rw', db.everything, async () => {
    const manifest = await readManifest(db);
    if (manifest.rewrite?.next !== range.next) return;
    const present = await db.heads.bulkGet(done.map(({ row }) => row.key));
    // A row that was touched meanwhile is up to date but for a pin or a source: it is taken as it is now.
    const still = done.flatMap((one, i): Rewritten[] => {
      const now = present[i];
      if (!now || !lacksNames(now)) return [];
      return [one.body === null ? { row: now, body: null } : one];
    });
    await store(db, still);
    const bytes = still.reduce((sum, { row, body }) => sum + (body ? row.bytes : 0), 0);
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
  const hashes = names.map(({ hash }) => hash);
  const [held, taken] = await Promise.all([db.names.bulkGet(hashes), keysNamed(db, hashes)]);
  const own = new Map<number, number[]>();
  const given = new Set<number>();
  names.forEach(({ hash, key }, i) => {
    // A story that came again meanwhile has taken its names over, and keeps them.
    const isTaken = taken[i] !== undefined || given.has(hash) || (held[i] !== undefined && held[i] !== key);
    if (isTaken) return;
    given.add(hash);
    own.set(key, [...(own.get(key) ?? []), hash]);
  });
  const packed = done.filter(({ body }) => body !== null);
  await Promise.all([
    db.heads.bulkPut(done.map(({ row }) => ({ ...row, names: own.get(row.key) ?? [] }))),
    db.texts.bulkPut(
      packed.map(({ body }) => body as Uint8Array<ArrayBuffer>),
      packed.map(({ row }) => row.key),
    ),
  ]);
}

async function advanced(db: Database, manifest: Manifest, next: number): Promise<Manifest> {
  const { rewrite, ...rest } = manifest;
  if (rewrite && next < rewrite.end) return { ...rest, rewrite: { ...rewrite, next } };
  await Promise.all([db.names.clear(), db.ids.clear()]);
  return { ...rest, layout: LAYOUT };
}
