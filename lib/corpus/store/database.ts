import { Dexie, type Table } from 'dexie';
import type { HeldArticle } from '../../article/article.ts';
import type { Manifest } from './manifest.ts';

/** What the list shows of an article, apart from its text so that listing is light. */
export type HeadRow = {
  readonly key: number;
  readonly id: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  readonly published?: string;
  /** The first words of the text, where there is no title to show. */
  readonly opening?: string;
  readonly words: number;
  /** When it was added, in milliseconds since 1970. */
  readonly added: number;
};

/**
 * The tables. Keys are numbers of our own, given once and never again: an article that is replaced gets a new one.
 *
 *  - meta: one row, the manifest
 *  - ids: by id, the key; apart, because a table is asked for hundreds of its keys at once and an index is not
 *  - heads, texts: by article key
 *  - fresh: by article key, the hashes of the articles not yet in a segment, ascending
 *  - buckets: packed postings, by `rowKey`
 */
export class Database extends Dexie {
  declare meta: Table<Manifest, 'manifest'>;
  declare ids: Table<number, string>;
  declare heads: Table<HeadRow, number>;
  declare texts: Table<HeldArticle, number>;
  declare fresh: Table<Uint32Array, number>;
  declare buckets: Table<Uint8Array, number>;

  constructor(name: string, options?: { indexedDB: IDBFactory; IDBKeyRange: typeof globalThis.IDBKeyRange }) {
    super(name, options);
    this.version(1).stores({ meta: '', ids: '', heads: 'key', texts: '', fresh: '', buckets: '' });
  }

  /** All tables: what a transaction that changes the library spans. */
  get everything(): Table[] {
    return [this.meta, this.ids, this.heads, this.texts, this.fresh, this.buckets];
  }

  /** Those that a query of the index reads. */
  get index(): Table[] {
    return [this.meta, this.fresh, this.buckets];
  }
}

/** A bucket number takes at most 20 bits (see segment.ts); the segment stands above them. */
const SEGMENT = 2 ** 20;

/** The key of a bucket's row: one number sorts and compares faster than an array of two. */
export const rowKey = (segment: number, bucket: number): number => segment * SEGMENT + bucket;

/** Removes every bucket of a segment. */
export async function dropSegment(db: Database, segment: number): Promise<void> {
  await db.buckets
    .where(':id')
    .between(rowKey(segment, 0), rowKey(segment + 1, 0), true, false)
    .delete();
}
