import { liveQuery } from 'dexie';
import type { HeldArticle } from '../article/article.ts';
import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import { makeFingerprint } from '../fingerprint/make.ts';
import type { ImportRow } from './import/job.ts';
import { indexHashes } from './index-hashes.ts';
import { keepWithin } from './keeping/keep-within.ts';
import { changeKeeping, readKeeping } from './keeping/keeping.ts';
import type { KeepingRow, Limit } from './keeping/keeping-row.ts';
import { letGo } from './keeping/let-go.ts';
import { changeLimits, type LimitChanges } from './keeping/limits.ts';
import { makeRoom } from './keeping/make-room.ts';
import { type Estimate, ShareWatch } from './keeping/share.ts';
import { type Rest, realRest, withRests, withRoom } from './keeping/with-room.ts';
import type { Head, LengthOf, Library, Posting } from './library.ts';
import type { PackManifest } from './pack/manifest.ts';
import { Adder } from './store/adder.ts';
import { type Addition, type AddResult, type Along, prepare } from './store/addition.ts';
import { unpackBody } from './store/body.ts';
import { Database, type HeadRow } from './store/database.ts';
import { emptyDatabase } from './store/empty.ts';
import { type Failure, toFailure } from './store/failure.ts';
import { findRow } from './store/find.ts';
import { finishPack } from './store/finish-pack.ts';
import { countBySource, type Holdings, type LibraryStats, readHoldings, statsOf } from './store/holdings.ts';
import { beginImport, listImports, saveImport } from './store/imports.ts';
import { LatelyFound } from './store/lately-found.ts';
import { currentManifest } from './store/manifest.ts';
import type { MergeResult } from './store/merge.ts';
import type { MergeMode } from './store/merge-policy.ts';
import { Merger } from './store/merger.ts';
import type { PackRow } from './store/pack-row.ts';
import { pinArticles } from './store/pins.ts';
import { queryPostings } from './store/query.ts';
import { readLengths } from './store/read-lengths.ts';
import { removeArticles } from './store/remove.ts';
import { completed, toHead } from './store/rows.ts';
import { secure } from './store/secure.ts';
import type { Stored } from './store/shelf.ts';
import { type Removed, takeOut } from './store/take-out.ts';
import { noteUpgrade, upgradeStep } from './store/upgrade.ts';
import { type Version, versionsOf } from './store/versions.ts';

export type LibraryOptions = {
  /** Name of the IndexedDB database. */
  readonly name?: string;
  readonly fingerprint?: (article: HeldArticle) => Fingerprint;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** What the browser says of its share of the disk; `navigator.storage` where left out. */
  readonly estimate?: () => Promise<Estimate>;
  /** How it waits for a full disk to settle; tests need not. */
  readonly rest?: Rest;
  /** Another IndexedDB than the global one, for tests. */
  readonly idb?: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof globalThis.IDBKeyRange };
};

/**
 * The library in IndexedDB. Nothing that an answer depends on is kept in memory, so that a worker may die between any
 * two calls; several connections may be open at once. Every method is a native promise (a Dexie one does not survive
 * the browsers' message channels).
 */
export class DexieLibrary implements Library {
  private readonly db: Database;
  private readonly lately = new LatelyFound();
  private readonly fingerprint: (article: HeldArticle) => Fingerprint;
  private readonly clock: () => number;
  private readonly estimate: () => Promise<Estimate>;
  private readonly rest: Rest;
  private readonly adder: Adder;
  private readonly merger: Merger;
  private checked: Promise<unknown> | null = null;

  constructor(options: LibraryOptions = {}) {
    this.db = new Database(options.name ?? 'wirecopy-library', options.idb);
    // Each time it is opened: one that was deleted meanwhile counts its segments from the start.
    this.db.on('ready', () => this.lately.clear(), true);
    this.fingerprint = options.fingerprint ?? makeFingerprint;
    this.clock = options.clock ?? Date.now;
    this.estimate = options.estimate ?? (async () => (await globalThis.navigator?.storage?.estimate?.()) ?? {});
    const share = new ShareWatch(this.db, this.estimate, this.clock);
    this.rest = options.rest ?? realRest;
    this.adder = new Adder(this.db, share, this.clock, this.rest);
    this.merger = new Merger(this.db, this.clock);
  }

  async size(): Promise<number> {
    return (await currentManifest(this.db)).count;
  }

  /** How many articles are held, from how many sources, and when the newest was added. */
  async holdings(): Promise<Holdings> {
    return await readHoldings(this.db);
  }

  async postings(hashes: readonly number[], limit: number): Promise<Map<number, Posting>> {
    await this.ready();
    return await queryPostings(this.db, hashes, limit, this.lately);
  }

  async heads(keys: readonly number[]): Promise<Head[]> {
    const rows = await this.db.heads.bulkGet([...keys]);
    return rows.flatMap((row) => (row ? [toHead(row)] : []));
  }

  async lengths(): Promise<LengthOf> {
    await this.ready();
    return await readLengths(this.db, this.lately);
  }

  async articles(keys: readonly number[]): Promise<HeldArticle[]> {
    const bodies = await this.db.texts.bulkGet([...keys]);
    return bodies.flatMap((body) => (body ? [unpackBody(body)] : []));
  }

  /** How often the library was emptied: whatever takes its time notes it as it begins, and adds with it as `since`. */
  async generation(): Promise<number> {
    return (await currentManifest(this.db)).generation ?? 0;
  }

  /**
   * Stores a batch in one transaction. Where the disk is full the oldest articles make room. Merging follows: `filling`
   * while more is to come (call `settle` at the end), `settled` otherwise. A merge that fails takes nothing back.
   */
  async add(batch: readonly Addition[], mode: MergeMode = 'settled', { job, since }: Along = {}): Promise<AddResult> {
    await this.ready();
    const prepared = batch.map((addition) => prepare(addition, this.fingerprint));
    const alongside = job && ((stored: readonly Stored[]) => this.db.imports.put(job(stored)));
    const result = await this.adder.add(prepared, { mode, since, alongside });
    if (result.status !== 'stored') return result;
    const merging = this.settle(mode);
    // More is to come: it need not wait for the merge, which lets it in between any two of its steps.
    if (mode === 'settled') await merging;
    return result;
  }

  /** Removes articles by key; gives how many were there. */
  async remove(keys: readonly number[]): Promise<number> {
    await this.ready();
    const removed = await withRests(() => removeArticles(this.db, keys), this.rest);
    await this.settle();
    return removed;
  }

  /** Removes one article and hands it over, to be put back by `restore`; null where it is gone already. */
  async takeOut(key: number): Promise<Removed | null> {
    await this.ready();
    const removed = await withRests(() => takeOut(this.db, key), this.rest);
    await this.settle();
    return removed;
  }

  /** Puts back what was taken out: its pin, who gave it, when it came, and its earlier texts. */
  async restore(removed: Removed): Promise<AddResult> {
    const { article, row, generation } = removed;
    const source = row.sources[0];
    const marks = { ...(source !== undefined && { source }), ...(row.pinned && { pinned: true }) };
    return await this.add([{ article, ...marks, was: removed }], 'settled', { since: generation });
  }

  /** Merges segments until the policy is content. Only ever a matter of speed: it may be left out or cut short. */
  async settle(mode: MergeMode = 'settled'): Promise<MergeResult | Failure> {
    return await this.merger.settle(mode);
  }

  /** Returns once all that was added is on the disk itself; null, or why it is not. */
  async secure(): Promise<Failure | null> {
    return await secure(this.db, this.clock()).then(() => null, toFailure);
  }

  /** Keys of all articles, ascending: the order in which they were added. */
  async keys(): Promise<number[]> {
    return await this.db.heads.toCollection().primaryKeys();
  }

  /** Rows of the list whose keys lie in `[low, high]`, ascending; all of them where no bounds are given. */
  async rows(low = 0, high = Number.POSITIVE_INFINITY): Promise<HeadRow[]> {
    return (await this.db.heads.where('key').between(low, high, true, true).toArray()).map(completed);
  }

  /** Rows of the list in the order asked; keys that are gone are left out. */
  async rowsAt(keys: readonly number[]): Promise<HeadRow[]> {
    const rows = await this.db.heads.bulkGet([...keys]);
    return rows.flatMap((row) => (row ? [completed(row)] : []));
  }

  /**
   * The head of the article that came under that id, or stands at that address, if it is held; a text that came under
   * several ids has one of them.
   */
  async find(id: string): Promise<Head | null> {
    const row = await findRow(this.db, id);
    return row && toHead(row);
  }

  /** Every text held of the story of an article, the oldest first. */
  async versions(key: number): Promise<Version[]> {
    return await versionsOf(this.db, key);
  }

  /** Pins articles, or takes their pins away: one that is pinned is never dropped to make room. */
  async pin(keys: readonly number[], pinned = true): Promise<number> {
    return await withRests(() => pinArticles(this.db, keys, pinned), this.rest);
  }

  /** What the reader wants kept, and what was dropped since. */
  async keeping(): Promise<KeepingRow> {
    return await this.db.transaction('r', this.db.meta, () => readKeeping(this.db));
  }

  /** Bytes that the library may take; null is without limit. Takes effect at once. */
  async setQuota(quota: number | null): Promise<void> {
    await withRests(() => changeKeeping(this.db, (keeping) => ({ ...keeping, quota })), this.rest);
    await this.keepWithin();
  }

  /**
   * How long and how many of a source's articles are kept; null takes the limit away. It is enforced by `keepWithin`.
   * Nothing is noted where the library was emptied since that generation of it: its sources went with it.
   */
  async setLimit(source: string, limit: Partial<Limit> | null, since?: number): Promise<void> {
    await this.setLimits(new Map([[source, limit]]), since);
  }

  /** The same of many sources, in one step. */
  async setLimits(limits: LimitChanges, since?: number): Promise<void> {
    await withRests(() => changeLimits(this.db, limits, since), this.rest);
  }

  /** The reader was told what was dropped. */
  async forgetDropped(): Promise<void> {
    await withRests(() => changeKeeping(this.db, (keeping) => ({ ...keeping, dropped: [] })), this.rest);
  }

  /**
   * Drops what the sources' limits and the reader's quota no longer allow, and the oldest where the browser's share of the
   * disk is nearly used up; gives how many articles went.
   */
  async keepWithin(): Promise<number> {
    await this.ready();
    const dropped = await keepWithin(this.db, this.estimate, this.clock());
    if (dropped > 0) await this.settle();
    return dropped;
  }

  /** Drops the oldest articles that are not pinned until so many bytes are free, because the browser's share ran out. */
  async makeRoom(bytes: number): Promise<{ count: number; bytes: number }> {
    await this.ready();
    return await makeRoom(this.db, bytes, 'browser', this.clock());
  }

  /** Takes a source away: what nobody else gave and is not pinned goes; gives how many articles that were. */
  async removeSource(source: string): Promise<number> {
    await this.ready();
    await this.setLimit(source, null);
    const keys = await this.db.heads.where('sources').equals(source).primaryKeys();
    const removed = await letGo(this.db, source, keys, this.rest);
    await this.settle();
    return removed;
  }

  /**
   * Empties it: articles, versions, packs, imports that were begun, and the reader's limits. What was begun before (`since`)
   * and is still under way, in whichever page, is refused from then on.
   */
  async clear(): Promise<void> {
    await withRests(() => emptyDatabase(this.db), this.rest);
  }

  /** Imports that were begun and are not over, the last first. */
  async imports(): Promise<ImportRow[]> {
    return await listImports(this.db);
  }

  /**
   * Keeps an import that begins or goes on, as one of this generation of the library, and gives it as it is kept. Where the disk is
   * so full that not even this finds room the oldest articles make some, but none of its own.
   */
  async beginImport(row: ImportRow): Promise<{ readonly status: 'begun'; readonly row: ImportRow } | Failure> {
    const begin = async () => ({ status: 'begun' as const, row: await beginImport(this.db, row) });
    return await withRoom(this.db, begin, 0, this.clock, row.id, this.rest).catch(toFailure);
  }

  /** Keeps how far an import is; null, or why it is not kept. */
  async saveImport(row: ImportRow): Promise<Failure | null> {
    return await saveImport(this.db, row);
  }

  /** An import is over, or given up; null, or why that is not noted: a full disk may refuse even to delete. */
  async endImport(id: number): Promise<Failure | null> {
    return await withRests(async () => await this.db.imports.delete(id), this.rest).then(() => null, toFailure);
  }

  /** The version of a pack that is held. */
  async packHeld(id: string): Promise<PackRow | null> {
    return (await this.db.packs.get(id)) ?? null;
  }

  /**
   * A pack was read whole by the import `seen`: what it no longer has goes. Gives how many articles that were, or why the
   * pack was not noted.
   */
  async finishPack(manifest: PackManifest, seen: number, since?: number): Promise<number | Failure> {
    return await finishPack(this.db, manifest, { seen, since }, this.clock);
  }

  /** The id under which this library exports itself: the same every time, so that a later export replaces an earlier one. */
  async packId(): Promise<string> {
    const { packId } = await changeKeeping(this.db, (keeping) => ({ packId: crypto.randomUUID(), ...keeping }));
    return packId as string;
  }

  /** Every pack that is held, by name. */
  async packs(): Promise<PackRow[]> {
    return (await this.db.packs.toArray()).sort((a, b) => a.name.localeCompare(b.name));
  }

  /** How many articles are held of each source. */
  async countBySource(): Promise<Map<string, number>> {
    return await countBySource(this.db);
  }

  /**
   * Brings a library of an older version up to date, a step at a time, until all is done or `signal` says stop. Killed
   * anywhere, the next call goes on; meanwhile everything works. Its progress is in `stats`.
   */
  async upgrade(signal?: AbortSignal): Promise<'done' | 'stopped' | Failure> {
    const hashesOf = (article: HeldArticle) => indexHashes(this.fingerprint(article));
    try {
      await this.ready();
      while (!signal?.aborted) {
        if ((await upgradeStep(this.db, hashesOf)) === 'done') return 'done';
        await this.settle('filling');
      }
      return 'stopped';
    } catch (error) {
      return toFailure(error);
    }
  }

  /** Up to `limit` articles whose keys are above `after`, by key: how the whole library is walked without holding it. */
  async page(after: number, limit: number): Promise<{ key: number; article: HeldArticle }[]> {
    const range = this.db.texts.where(':id').above(after).limit(limit);
    return await this.db.transaction('r', this.db.texts, async () => {
      const [keys, bodies] = await Promise.all([range.primaryKeys(), range.toArray()]);
      return bodies.map((body, i) => ({ key: keys[i] as number, article: unpackBody(body) }));
    });
  }

  async stats(): Promise<LibraryStats> {
    return statsOf(await currentManifest(this.db));
  }

  /** Calls back at once and after every change, whichever page or worker made it; gives the way to stop. */
  watch(changed: (stats: LibraryStats) => void): () => void {
    const subscription = liveQuery(() => this.stats()).subscribe(changed);
    return () => subscription.unsubscribe();
  }

  close(): void {
    this.db.close();
  }

  /** Looks once a connection whether the library was written by other code than this. */
  private async ready(): Promise<void> {
    this.checked ??= noteUpgrade(this.db);
    try {
      await this.checked;
    } catch (error) {
      this.checked = null;
      throw error;
    }
  }
}
