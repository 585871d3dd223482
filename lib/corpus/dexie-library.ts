import { liveQuery } from 'dexie';
import type { HeldArticle } from '../article/article.ts';
import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import { makeFingerprint } from '../fingerprint/make.ts';
import type { ImportRow } from './import/job.ts';
import { indexHashes } from './index-hashes.ts';
import type { Head, LengthOf, Library, Posting } from './library.ts';
import { type PackManifest, sourceOfPack } from './pack/manifest.ts';
import { addArticles } from './store/add.ts';
import { unpackBody } from './store/body.ts';
import { Database, type HeadRow } from './store/database.ts';
import { type Failure, toFailure } from './store/failure.ts';
import { Emptied, expectGeneration } from './store/generation.ts';
import {
  changeKeeping,
  type Estimate,
  enforceLimits,
  enforceQuota,
  enforceShare,
  letGo,
  libraryBytes,
  makeRoom,
  readKeeping,
} from './store/keeping.ts';
import type { KeepingRow, Limit } from './store/keeping-row.ts';
import { keysNamed } from './store/keys-named.ts';
import { LatelyFound } from './store/lately-found.ts';
import { emptied, readManifest, writeManifest } from './store/manifest.ts';
import { abandonMerge, type MergeResult, mergeOnce } from './store/merge.ts';
import type { MergeMode } from './store/merge-policy.ts';
import { addressesOf, addressName, answersTo, idName } from './store/names.ts';
import type { PackRow } from './store/pack-row.ts';
import { pinArticles } from './store/pins.ts';
import { queryPostings } from './store/query.ts';
import { readLengths } from './store/read-lengths.ts';
import { removeArticles } from './store/remove.ts';
import { type Rest, realRest, sumOf, withRoom } from './store/room.ts';
import { completed, toHead } from './store/rows.ts';
import { secure } from './store/secure.ts';
import type { Stored } from './store/shelf.ts';
import type { Prepared } from './store/story.ts';
import { noteUpgrade, type UpgradeState, upgradeState, upgradeStep } from './store/upgrade.ts';
import { type Version, versionsOf } from './store/versions.ts';
import { type Worked, workOut } from './store/worked.ts';
import { NotNew } from './store/write-heads.ts';

/** What became of a batch: all of it stored, each article's key in the order given, or none of it. */
export type AddResult = { readonly status: 'stored'; readonly stored: readonly Stored[] } | Failure;

/** An article to add, with its fingerprint, or all that is worked out of it, where the caller has that already. */
export type Addition = {
  readonly article: HeldArticle;
  readonly fingerprint?: Fingerprint;
  readonly worked?: Worked;
  /** Who gives it: `feed:…`, `pack:…`, `read`. The limits of a source hold for what it gave; left out, for none. */
  readonly source?: string;
  readonly pinned?: boolean;
  /** The import that gives it. */
  readonly seen?: number;
};

/** What goes with an addition. */
export type Along = {
  /** What is kept of the import that the batch is of, by what was stored: written in the same transaction. */
  readonly job?: ((stored: readonly Stored[]) => ImportRow) | undefined;
  /** The library's generation when what gives the batch was begun; emptied since, it is refused. Left out, it never is. */
  readonly since?: number | undefined;
};

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

/** Bytes of texts after which the browser is asked again how much room there is; they take several times that on the disk. */
const ASK_EVERY = 100_000;

/** How much is held. */
export type LibraryStats = {
  readonly articles: number;
  /** Bytes of the packed segments, without the articles still waiting for one. */
  readonly indexBytes: number;
  readonly segments: number;
  /** Bytes of texts and index together, by the library's own count. */
  readonly bytes: number;
  /** Null where all is up to date. */
  readonly upgrade: UpgradeState | null;
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
  private checked: Promise<unknown> | null = null;
  /** Bytes added since the browser was last asked for its share. */
  private unasked = 0;
  /** The merge that is under way here. */
  private merging: Promise<MergeResult | Failure> | null = null;
  /** Whether the last addition had nothing in it that was held. */
  private isAllNew = true;

  constructor(options: LibraryOptions = {}) {
    this.db = new Database(options.name ?? 'wirecopy-library', options.idb);
    // Each time it is opened: one that was deleted meanwhile counts its segments from the start.
    this.db.on('ready', () => this.lately.clear(), true);
    this.fingerprint = options.fingerprint ?? makeFingerprint;
    this.clock = options.clock ?? Date.now;
    this.rest = options.rest ?? realRest;
    this.estimate = options.estimate ?? (async () => (await globalThis.navigator?.storage?.estimate?.()) ?? {});
  }

  async size(): Promise<number> {
    return (await this.manifest()).count;
  }

  /**
   * How many articles are held, from how many sources, and when the newest was added (milliseconds since 1970). Read from
   * the manifest, the ends of an index and one row: some milliseconds, whatever the number of articles.
   */
  async holdings(): Promise<{ articles: number; sources: number; newest: number | null }> {
    const [articles, givers, last] = await Promise.all([
      this.size(),
      this.db.heads.orderBy('sources').uniqueKeys(),
      this.db.heads.orderBy(':id').last(),
    ]);
    // What the reader read gave itself.
    const sources = givers.filter((giver) => giver !== 'read').length;
    return { articles, sources, newest: last?.added ?? null };
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
    return (await this.manifest()).generation ?? 0;
  }

  /**
   * Stores a batch in one transaction. Where the disk is full the oldest articles make room. Merging follows: `filling`
   * while more is to come (call `settle` at the end), `settled` otherwise. A merge that fails takes nothing back.
   */
  async add(batch: readonly Addition[], mode: MergeMode = 'settled', { job, since }: Along = {}): Promise<AddResult> {
    await this.ready();
    const prepared = batch.map(({ article, fingerprint, worked, ...marks }) => ({
      ...{ article, ...marks },
      ...(worked ?? workOut(article, this.hashesOf(article, fingerprint))),
    }));
    const alongside = job && ((stored: readonly Stored[]) => this.db.imports.put(job(stored)));
    const write = () => this.write(prepared, { mode, since }, alongside);
    const sparing = batch[0]?.seen;
    await this.lookAtShare(sumOf(prepared), sparing);
    let stored: readonly Stored[];
    try {
      stored = await withRoom(this.db, write, sumOf(prepared), this.clock, sparing, this.rest);
    } catch (error) {
      return toFailure(error);
    }
    const merging = this.settle(mode);
    // More is to come: it need not wait for the merge, which lets it in between any two of its steps.
    if (mode === 'settled') await merging;
    return { status: 'stored', stored };
  }

  /** Removes articles by key; gives how many were there. */
  async remove(keys: readonly number[]): Promise<number> {
    await this.ready();
    const removed = await removeArticles(this.db, keys);
    await this.settle();
    return removed;
  }

  /** Merges segments until the policy is content. Only ever a matter of speed: it may be left out or cut short. */
  async settle(mode: MergeMode = 'settled'): Promise<MergeResult | Failure> {
    const before = this.merging;
    if (mode === 'filling' && before) return await before;
    await before;
    const merging = this.merge(mode);
    this.merging = merging;
    const result = await merging;
    if (this.merging === merging) this.merging = null;
    return result;
  }

  private async merge(mode: MergeMode): Promise<MergeResult | Failure> {
    try {
      let result: MergeResult = 'merged';
      while (result === 'merged') result = await mergeOnce(this.db, mode, this.clock);
      return result;
    } catch (error) {
      await abandonMerge(this.db).catch(() => undefined);
      return toFailure(error);
    }
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
    const { db } = this;
    const names = [idName(id), ...addressesOf({ url: id }).map(addressName)];
    const row = await db.transaction('r', db.ids, db.names, db.heads, async () => {
      const hashes = names.map(({ hash }) => hash);
      const leads = await Promise.all([keysNamed(db, hashes), db.names.bulkGet(hashes), db.ids.get(id)]);
      const keys = leads.flat().filter((key) => key !== undefined);
      const rows = await db.heads.bulkGet(keys);
      return rows.find((found) => found && names.some((name) => answersTo(completed(found), name)));
    });
    return row ? toHead(row) : null;
  }

  /** Every text held of the story of an article, the oldest first. */
  async versions(key: number): Promise<Version[]> {
    return await versionsOf(this.db, key);
  }

  /** Pins articles, or takes their pins away: one that is pinned is never dropped to make room. */
  async pin(keys: readonly number[], pinned = true): Promise<number> {
    return await pinArticles(this.db, keys, pinned);
  }

  /** What the reader wants kept, and what was dropped since. */
  async keeping(): Promise<KeepingRow> {
    return await this.db.transaction('r', this.db.meta, () => readKeeping(this.db));
  }

  /** Bytes that the library may take; null is without limit. Takes effect at once. */
  async setQuota(quota: number | null): Promise<void> {
    await changeKeeping(this.db, (keeping) => ({ ...keeping, quota }));
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
  async setLimits(limits: ReadonlyMap<string, Partial<Limit> | null>, since?: number): Promise<void> {
    const change = (keeping: KeepingRow): KeepingRow => {
      const next = { ...keeping.limits };
      for (const [source, limit] of limits) {
        if (limit === null) delete next[source];
        else next[source] = { days: null, count: null, ...next[source], ...limit };
      }
      return { ...keeping, limits: next };
    };
    await changeKeeping(this.db, change, since).catch((error: unknown) => {
      if (!(error instanceof Emptied)) throw error;
    });
  }

  /** The reader was told what was dropped. */
  async forgetDropped(): Promise<void> {
    await changeKeeping(this.db, (keeping) => ({ ...keeping, dropped: [] }));
  }

  /**
   * Drops what the sources' limits and the reader's quota no longer allow, and the oldest where the browser's share of the
   * disk is nearly used up; gives how many articles went.
   */
  async keepWithin(): Promise<number> {
    await this.ready();
    const now = this.clock();
    const own = (await enforceLimits(this.db, now)) + (await enforceQuota(this.db, now));
    const dropped = own + (await enforceShare(this.db, await this.estimate(), now));
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
    const removed = await letGo(this.db, source, keys);
    await this.settle();
    return removed;
  }

  /**
   * Empties it: articles, versions, packs, imports that were begun, and the reader's limits. What was begun before (`since`)
   * and is still under way, in whichever page, is refused from then on.
   */
  async clear(): Promise<void> {
    await this.db.transaction('rw', this.db.tables, async () => {
      const manifest = await readManifest(this.db);
      await Promise.all(this.db.tables.map((table) => table.clear()));
      await writeManifest(this.db, emptied(manifest));
    });
  }

  /** Imports that were begun and are not over, the last first. */
  async imports(): Promise<ImportRow[]> {
    return (await this.db.imports.toArray()).sort((a, b) => b.touched - a.touched);
  }

  /** Keeps an import that begins or goes on, as one of this generation of the library, and gives it as it is kept. */
  async beginImport(row: ImportRow): Promise<ImportRow> {
    return await this.db.transaction('rw', this.db.meta, this.db.imports, async () => {
      const begun = { ...row, generation: (await readManifest(this.db)).generation ?? 0 };
      await this.db.imports.put(begun);
      return begun;
    });
  }

  /** Keeps how far an import is; null, or why it is not kept. */
  async saveImport(row: ImportRow): Promise<Failure | null> {
    const { db } = this;
    const save = async () => {
      expectGeneration(await readManifest(db), row.generation);
      await db.imports.put(row);
    };
    return await db.transaction('rw', db.meta, db.imports, save).then(() => null, toFailure);
  }

  /** An import is over, or given up. */
  async endImport(id: number): Promise<void> {
    await this.db.imports.delete(id);
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
    const source = sourceOfPack(manifest.id);
    const old: number[] = [];
    await this.db.heads
      .where('sources')
      .equals(source)
      .each((row) => {
        if (row.seen !== seen) old.push(row.key);
      });
    const removed = await letGo(this.db, source, old);
    const note = async () => {
      expectGeneration(await readManifest(this.db), since);
      await this.db.packs.put({ ...manifest, imported: this.clock() });
    };
    return await this.db.transaction('rw', this.db.meta, this.db.packs, note).then(() => removed, toFailure);
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
    return await this.db.transaction('r', this.db.heads, async () => {
      const names = (await this.db.heads.orderBy('sources').uniqueKeys()) as string[];
      const counts = await Promise.all(names.map((name) => this.db.heads.where('sources').equals(name).count()));
      return new Map(names.map((name, i) => [name, counts[i] as number]));
    });
  }

  /**
   * Brings a library of an older version up to date, a step at a time, until all is done or `signal` says stop. Killed
   * anywhere, the next call goes on; meanwhile everything works. Its progress is in `stats`.
   */
  async upgrade(signal?: AbortSignal): Promise<'done' | 'stopped' | Failure> {
    try {
      await this.ready();
      while (!signal?.aborted) {
        if ((await upgradeStep(this.db, (article) => this.hashesOf(article))) === 'done') return 'done';
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
    const manifest = await this.manifest();
    const { count, segments } = manifest;
    return {
      articles: count,
      bytes: libraryBytes(manifest),
      upgrade: upgradeState(manifest),
      indexBytes: segments.reduce((sum, { bytes }) => sum + bytes, 0),
      segments: segments.length,
    };
  }

  /** Calls back at once and after every change, whichever page or worker made it; gives the way to stop. */
  watch(changed: (stats: LibraryStats) => void): () => void {
    const subscription = liveQuery(() => this.stats()).subscribe(changed);
    return () => subscription.unsubscribe();
  }

  close(): void {
    this.db.close();
  }

  private async manifest() {
    return await this.db.transaction('r', this.db.meta, () => readManifest(this.db));
  }

  /** Much at once is mostly new: as long as it is, it is not looked for. */
  private async write(
    prepared: readonly Prepared[],
    { mode, since }: { readonly mode: MergeMode; readonly since: number | undefined },
    alongside?: (stored: readonly Stored[]) => Promise<unknown>,
  ): Promise<Stored[]> {
    if (mode === 'filling' && this.isAllNew) {
      try {
        return await addArticles(this.db, prepared, this.clock(), alongside, { hope: 'all new', mode, since });
      } catch (error) {
        if (!(error instanceof NotNew)) throw error;
      }
    }
    const stored = await addArticles(this.db, prepared, this.clock(), alongside, { mode, since });
    this.isAllNew = stored.every(({ how }) => how === 'added');
    return stored;
  }

  /** While much is added, room is made before the disk is full: a full one refuses even what would make room. */
  private async lookAtShare(bytes: number, sparing?: number): Promise<void> {
    this.unasked += bytes;
    if (this.unasked < ASK_EVERY) return;
    this.unasked = 0;
    await enforceShare(this.db, await this.estimate(), this.clock(), sparing).catch(() => undefined);
  }

  private hashesOf(article: HeldArticle, fingerprint?: Fingerprint): Uint32Array<ArrayBuffer> {
    return indexHashes(fingerprint ?? this.fingerprint(article));
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
