import { FINGERPRINT_VERSION } from '../../fingerprint/fingerprint.ts';
import { BUCKET_FORMAT } from '../packed/bucket-layout.ts';
import type { Database } from './database.ts';

/** One immutable run of packed buckets. Segments of a library hold disjoint ranges of keys. */
export type Segment = {
  readonly id: number;
  /** It is cut into 2^bits buckets. */
  readonly bits: number;
  /** Lowest and highest article key. */
  readonly first: number;
  readonly last: number;
  readonly articles: number;
  readonly postings: number;
  readonly bytes: number;
  /** Cut into fewer buckets than a query wants: it is soon merged into another. */
  readonly coarse?: true;
};

/** The state of the library: one row, changed in the same transaction as what it speaks of. */
export type Manifest = {
  /** Of the fingerprints in the index, and of its packing; when either differs from the code's, the index is made anew. */
  readonly fingerprint: number;
  readonly format: number;
  /** Of the rows; where it is behind the code's, they are brought up to date in the background. Absent: 1. */
  readonly layout?: number;
  /** How often the library was emptied (see generation.ts). Absent: never. */
  readonly generation?: number;
  readonly count: number;
  /** Bytes of the stored texts, earlier ones too. Absent: not counted yet. */
  readonly textBytes?: number;
  readonly nextKey: number;
  readonly nextSegment: number;
  /** By ascending key. Rows of a segment that is not listed here are nobody's. */
  readonly segments: readonly Segment[];
  /** Keys that were removed while their postings stay in a segment. */
  readonly gone: readonly number[];
  /** The segment that a merge is writing, and when it last got further: another merge leaves it alone meanwhile. */
  readonly building?: { readonly segment: number; readonly at: number };
  /** While the index is made anew: articles of these keys are still to be done. */
  readonly reindex?: { readonly next: number; readonly end: number };
  /** While rows are brought up to date: those of these keys are still to be done. `to`: the layout; absent: 2. */
  readonly rewrite?: { readonly next: number; readonly end: number; readonly to?: number };
};

/**
 * Raised whenever the rows of the tables change. 2: texts packed, names hashed, heads with what lists are filtered by.
 * 3: the names stand in the heads.
 */
export const LAYOUT = 3;

const EMPTY: Manifest = {
  fingerprint: FINGERPRINT_VERSION,
  format: BUCKET_FORMAT,
  layout: LAYOUT,
  textBytes: 0,
  count: 0,
  nextKey: 1,
  nextSegment: 1,
  segments: [],
  gone: [],
};

/** That of a library that was emptied: its numbers go on, so that nothing begun before is taken for what comes after. */
export const emptied = ({ nextKey, nextSegment, generation = 0 }: Manifest): Manifest => ({
  ...EMPTY,
  ...{ nextKey, nextSegment, generation: generation + 1 },
});

/** The manifest; that of an empty library where none was written yet. Call it within a transaction. */
export async function readManifest(db: Database): Promise<Manifest> {
  return ((await db.meta.get('manifest')) as Manifest | undefined) ?? EMPTY;
}

/** The manifest as it stands now, read in a transaction of its own. */
export async function currentManifest(db: Database): Promise<Manifest> {
  return await db.transaction('r', db.meta, () => readManifest(db));
}

/** Call it within the transaction that read it. */
export async function writeManifest(db: Database, manifest: Manifest): Promise<void> {
  await db.meta.put(manifest, 'manifest');
}

/** Whether the index was made by other code than this. */
export const isStale = (manifest: Manifest): boolean =>
  manifest.fingerprint !== FINGERPRINT_VERSION || manifest.format !== BUCKET_FORMAT;

/** Bytes of the packed segments. */
export const indexBytes = ({ segments }: Manifest): number => segments.reduce((sum, { bytes }) => sum + bytes, 0);

/** Bytes that the library takes by its own count: texts, earlier texts and the packed index. */
export const libraryBytes = (manifest: Manifest): number => (manifest.textBytes ?? 0) + indexBytes(manifest);
