import type { HeldArticle } from '../../article/article.ts';
import { FINGERPRINT_VERSION } from '../../fingerprint/fingerprint.ts';
import { BUCKET_FORMAT } from '../packed/bucket-layout.ts';
import type { Database } from './database.ts';
import { currentManifest, isStale, LAYOUT, type Manifest, readManifest, writeManifest } from './manifest.ts';
import { reindexStep } from './reindex.ts';
import { rewriteStep } from './rewrite.ts';

/** How far the library is being brought up to date: the `rows` first, then the `index`. */
export type UpgradeState = { readonly what: 'rows' | 'index'; readonly done: number; readonly total: number };

/**
 * What is still to be brought up to date, or null. Meanwhile the library works: rows of either layout are read, and
 * queries answer from what is in the index so far.
 */
export function upgradeState(manifest: Manifest): UpgradeState | null {
  const { layout = 1, rewrite, reindex, nextKey } = manifest;
  if (layout < LAYOUT) return rewrite ? stateOf('rows', rewrite) : { what: 'rows', done: 0, total: nextKey - 1 };
  if (isStale(manifest)) return { what: 'index', done: 0, total: nextKey - 1 };
  return reindex ? stateOf('index', reindex) : null;
}

const stateOf = (what: UpgradeState['what'], { next, end }: { next: number; end: number }): UpgradeState => ({
  what,
  done: next - 1,
  total: end - 1,
});

/**
 * Looks whether the library was written by other code than this, and notes what is to be done about it: quick, and to
 * be called before the library is used. The work itself is `upgradeStep`'s.
 */
export async function noteUpgrade(db: Database): Promise<void> {
  const held = (await db.meta.get('manifest')) as Manifest | undefined;
  if (!held || (!isStale(held) && !isBehind(held))) return;
  await db.transaction('rw', db.index, async () => {
    const manifest = await readManifest(db);
    let next = manifest;
    if (isBehind(manifest)) {
      const { layout = 1, textBytes = 0, nextKey } = manifest;
      next = { ...next, layout, textBytes, rewrite: { next: 1, end: nextKey, to: LAYOUT } };
    }
    if (isStale(manifest)) next = await withoutIndex(db, next);
    if (next !== manifest) await writeManifest(db, next);
  });
}

/** Whether rows are to be brought up to date, and that was not yet noted; what older code had begun begins anew. */
const isBehind = ({ layout, rewrite }: Manifest): boolean => layout !== LAYOUT && rewrite?.to !== LAYOUT;

/** An index made by other code says nothing to this code's queries. */
async function withoutIndex(db: Database, manifest: Manifest): Promise<Manifest> {
  const { building: _building, ...rest } = manifest;
  await Promise.all([db.buckets.clear(), db.lengths.clear(), db.fresh.clear()]);
  return {
    ...rest,
    fingerprint: FINGERPRINT_VERSION,
    format: BUCKET_FORMAT,
    segments: [],
    gone: [],
    reindex: { next: 1, end: manifest.nextKey },
  };
}

/**
 * One step of what is to be done, a transaction; killed anywhere, the next one goes on where the last complete one
 * ended. Several connections may do it at once: a step that another has done changes nothing.
 */
export async function upgradeStep(
  db: Database,
  hashesOf: (article: HeldArticle) => Uint32Array,
): Promise<'more' | 'done'> {
  const { rewrite, reindex } = await currentManifest(db);
  if (rewrite) await rewriteStep(db, rewrite);
  else if (reindex) await reindexStep(db, reindex, hashesOf);
  else return 'done';
  return 'more';
}
