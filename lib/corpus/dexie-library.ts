import { liveQuery } from 'dexie';
import type { HeldArticle } from '../article/article.ts';
import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import { makeFingerprint } from '../fingerprint/make.ts';
import { indexHashes } from './index-hashes.ts';
import type { Head, Library, Posting } from './library.ts';
import { addArticles, type Stored } from './store/add.ts';
import { Database, type HeadRow } from './store/database.ts';
import { type Failure, toFailure } from './store/failure.ts';
import { readManifest } from './store/manifest.ts';
import { abandonMerge, type MergeResult, mergeOnce } from './store/merge.ts';
import type { MergeMode } from './store/merge-policy.ts';
import { queryPostings } from './store/query.ts';
import { rebuildIfStale } from './store/rebuild.ts';
import { removeArticles } from './store/remove.ts';
import { toHead } from './store/rows.ts';

/** What became of a batch: all of it stored, each article's key in the order given, or none of it. */
export type AddResult = { readonly status: 'stored'; readonly stored: readonly Stored[] } | Failure;

/** An article to add, with its fingerprint, or what the index keeps of it, where the caller has that already. */
export type Addition = {
  readonly article: HeldArticle;
  readonly fingerprint?: Fingerprint;
  readonly hashes?: Uint32Array;
};

export type LibraryOptions = {
  /** Name of the IndexedDB database. */
  readonly name?: string;
  readonly fingerprint?: (article: HeldArticle) => Fingerprint;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** Another IndexedDB than the global one, for tests. */
  readonly idb?: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof globalThis.IDBKeyRange };
};

/** How much is held. */
export type LibraryStats = {
  readonly articles: number;
  /** Bytes of the packed segments, without the articles still waiting for one. */
  readonly indexBytes: number;
  readonly segments: number;
};

/**
 * The library in IndexedDB. Nothing that an answer depends on is kept in memory, so that a worker may die between any
 * two calls; several connections may be open at once. Every method is a native promise (a Dexie one does not survive
 * the browsers' message channels).
 */
export class DexieLibrary implements Library {
  private readonly db: Database;
  private readonly fingerprint: (article: HeldArticle) => Fingerprint;
  private readonly clock: () => number;
  private checked: Promise<unknown> | null = null;

  constructor(options: LibraryOptions = {}) {
    this.db = new Database(options.name ?? 'wirecopy-library', options.idb);
    this.fingerprint = options.fingerprint ?? makeFingerprint;
    this.clock = options.clock ?? Date.now;
  }

  async size(): Promise<number> {
    return (await this.manifest()).count;
  }

  async postings(hashes: readonly number[], limit: number): Promise<Map<number, Posting>> {
    await this.ready();
    return await queryPostings(this.db, hashes, limit);
  }

  async heads(keys: readonly number[]): Promise<Head[]> {
    const rows = await this.db.heads.bulkGet([...keys]);
    return rows.flatMap((row) => (row ? [toHead(row)] : []));
  }

  async articles(keys: readonly number[]): Promise<HeldArticle[]> {
    const rows = await this.db.texts.bulkGet([...keys]);
    return rows.filter((row) => row !== undefined);
  }

  /**
   * Stores a batch in one transaction. Merging follows: `filling` while more is to come (call `settle` at the end),
   * `settled` otherwise. A merge that fails takes nothing back.
   */
  async add(batch: readonly Addition[], mode: MergeMode = 'settled'): Promise<AddResult> {
    await this.ready();
    const prepared = batch.map(({ article, fingerprint, hashes }) => ({
      article,
      hashes: hashes ?? indexHashes(fingerprint ?? this.fingerprint(article)),
    }));
    let stored: readonly Stored[];
    try {
      stored = await addArticles(this.db, prepared, this.clock());
    } catch (error) {
      return toFailure(error);
    }
    await this.settle(mode);
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
    try {
      let result: MergeResult = 'merged';
      while (result === 'merged') result = await mergeOnce(this.db, mode, this.clock);
      return result;
    } catch (error) {
      await abandonMerge(this.db).catch(() => undefined);
      return toFailure(error);
    }
  }

  /** Keys of all articles, ascending: the order in which they were added. */
  async keys(): Promise<number[]> {
    return await this.db.heads.toCollection().primaryKeys();
  }

  /** Rows of the list whose keys lie in `[low, high]`, ascending; all of them where no bounds are given. */
  async rows(low = 0, high = Number.POSITIVE_INFINITY): Promise<HeadRow[]> {
    return await this.db.heads.where('key').between(low, high, true, true).toArray();
  }

  /** Rows of the list in the order asked; keys that are gone are left out. */
  async rowsAt(keys: readonly number[]): Promise<HeadRow[]> {
    const rows = await this.db.heads.bulkGet([...keys]);
    return rows.filter((row) => row !== undefined);
  }

  /** The head of the article of that id, if it is held. */
  async find(id: string): Promise<Head | null> {
    const row = await this.db.transaction('r', this.db.ids, this.db.heads, async () => {
      const key = await this.db.ids.get(id);
      return key === undefined ? undefined : await this.db.heads.get(key);
    });
    return row ? toHead(row) : null;
  }

  /** Up to `limit` articles whose keys are above `after`, by key: how the whole library is walked without holding it. */
  async page(after: number, limit: number): Promise<{ key: number; article: HeldArticle }[]> {
    const range = this.db.texts.where(':id').above(after).limit(limit);
    return await this.db.transaction('r', this.db.texts, async () => {
      const [keys, articles] = await Promise.all([range.primaryKeys(), range.toArray()]);
      return articles.map((article, i) => ({ key: keys[i] as number, article }));
    });
  }

  async stats(): Promise<LibraryStats> {
    const { count, segments } = await this.manifest();
    return {
      articles: count,
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

  /** Looks once a connection whether the index fits this code, and makes it anew where it does not. */
  private async ready(): Promise<void> {
    this.checked ??= rebuildIfStale(this.db, (article) => indexHashes(this.fingerprint(article)));
    try {
      await this.checked;
    } catch (error) {
      this.checked = null;
      throw error;
    }
  }
}
