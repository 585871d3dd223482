import { Dexie, type Table } from 'dexie';
import type { Named } from '../../report.ts';
import type { ImportRow } from '../import/job.ts';
import type { KeepingRow } from '../keeping/keeping-row.ts';
import type { Lengths } from '../packed/lengths.ts';
import type { Body } from './body.ts';
import type { Manifest } from './manifest.ts';
import type { PackRow } from './pack-row.ts';

/** Another place where the very same text stands. */
export type Place = Named & { readonly author?: string };

/** What the list shows of an article, apart from its text so that listing is light. */
export type HeadRow = Place & {
  readonly key: number;
  /** The first words of the text, where there is no title to show. */
  readonly opening?: string;
  readonly words: number;
  /** When it was added, in milliseconds since 1970. */
  readonly added: number;
  /** When it came out; where that is not known, when it was added. Milliseconds since 1970. */
  readonly when: number;
  readonly language?: string;
  readonly canonical?: string;
  readonly modified?: string;
  /** Who gave it: feeds, packs, what was read. One that the reader added by hand has none. */
  readonly sources: readonly string[];
  /** 1 where the reader pinned it: it is never dropped to make room. */
  readonly pinned?: 1;
  /** Bytes of the stored text. */
  readonly bytes: number;
  /** The key under which the story was first held; it stays when its text changes. */
  readonly story: number;
  /** How many earlier texts of it are held. */
  readonly versions?: number;
  /** Other places where the very same text stands. */
  readonly also?: readonly Place[];
  /** Other ids under which the story came. */
  readonly ids?: readonly string[];
  /** The hash of its text (see names.ts). */
  readonly text: number;
  /** The import that gave it last: what a newer pack no longer has is told by it. */
  readonly seen?: number;
  /** The hashes of the names under which it is found (see names.ts): each is one row's alone. Older rows lack them. */
  readonly names?: readonly number[];
};

/** An earlier text of a story, as it was held. */
export type VersionRow = {
  readonly story: number;
  /** When it was added, in milliseconds since 1970. */
  readonly added: number;
  /** When it came out or was last changed, as far as it says so. ISO 8601. */
  readonly stated?: string;
  /** The hash of its text. */
  readonly text: number;
  readonly body: Body;
};

/**
 * The tables. Keys are numbers of our own, given once and never again: an article whose text changes gets a new one.
 *
 *  - meta: the manifest, what is to be kept, and when all was last known to be on the disk (secure.ts)
 *  - heads, texts: by article key; heads also by each of their names, which no two may share
 *  - names, ids: what stood in the place of the heads' names before; emptied by the upgrade
 *  - versions: earlier texts of a story
 *  - packs, imports: what was imported, and how far
 *  - fresh: by article key, the hashes of the articles not yet in a segment, ascending
 *  - buckets: packed postings, by `rowKey`
 *  - lengths: by segment, how many hashes each of its articles holds
 */
export class Database extends Dexie {
  declare meta: Table<Manifest | KeepingRow, 'manifest' | 'keeping'>;
  declare names: Table<number, number>;
  declare ids: Table<number, string>;
  declare heads: Table<HeadRow, number>;
  declare texts: Table<Body, number>;
  declare versions: Table<VersionRow, number>;
  declare packs: Table<PackRow, string>;
  declare imports: Table<ImportRow, number>;
  declare fresh: Table<Uint32Array, number>;
  declare buckets: Table<Uint8Array, number>;
  declare lengths: Table<Lengths, number>;

  constructor(name: string, options?: { indexedDB: IDBFactory; IDBKeyRange: typeof globalThis.IDBKeyRange }) {
    super(name, options);
    this.version(1).stores({ meta: '', ids: '', heads: 'key', texts: '', fresh: '', buckets: '' });
    // The indexes alone are made here, at once; rows are brought up to date in the background (see upgrade.ts).
    this.version(2).stores({
      names: '',
      heads: 'key, when, *sources, pinned',
      versions: '++, story',
      packs: 'id',
      imports: 'id',
    });
    // A row a name cost a fifth of an import.
    this.version(3).stores({ heads: 'key, when, *sources, pinned, &*names' });
    this.version(4).stores({ lengths: '' });
  }

  /** All tables that a change of the articles spans. */
  get everything(): Table[] {
    const { meta, names, ids, heads, texts, versions, fresh, buckets, lengths } = this;
    return [meta, names, ids, heads, texts, versions, fresh, buckets, lengths];
  }

  /** Those that a query of the index reads. */
  get index(): Table[] {
    return [this.meta, this.fresh, this.buckets, this.lengths];
  }

  /** Those that a change of the segments alone spans. */
  get segments(): Table[] {
    return [this.meta, this.buckets, this.lengths];
  }
}

/** A bucket number takes at most 20 bits (see segment.ts); the segment stands above them. */
const SEGMENT = 2 ** 20;

/** The key of a bucket's row: one number sorts and compares faster than an array of two. */
export const rowKey = (segment: number, bucket: number): number => segment * SEGMENT + bucket;

/** Removes a segment: every bucket, and the lengths. Call it within a transaction over `segments`. */
export async function dropSegment(db: Database, segment: number): Promise<void> {
  await db.buckets
    .where(':id')
    .between(rowKey(segment, 0), rowKey(segment + 1, 0), true, false)
    .delete();
  await db.lengths.delete(segment);
}
