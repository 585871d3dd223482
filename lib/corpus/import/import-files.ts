import type { HeldArticle } from '../../article/article.ts';
import type { Fingerprint } from '../../fingerprint/fingerprint.ts';
import { makeFingerprint } from '../../fingerprint/make.ts';
import type { Addition, AddResult, DexieLibrary } from '../dexie-library.ts';
import { indexHashes } from '../index-hashes.ts';
import { Breather } from './breathe.ts';
import { readFile } from './read-file.ts';
import type { ReadHtml } from './record.ts';
import { counted, type Refusal, type SourceFile } from './source.ts';

/** How far an import has got. */
export type ImportCounts = {
  readonly added: number;
  readonly updated: number;
  /** How many were refused in all; the list stops at REFUSALS_KEPT. */
  readonly refusedCount: number;
  readonly refused: readonly Refusal[];
};

export type ImportProgress = ImportCounts & {
  readonly file: string;
  readonly bytes: number;
  /** Of all files; null where one's size is not known. */
  readonly bytesTotal: number | null;
};

/** How it ended. In every case what the counts say is stored, and stays. */
export type ImportResult = ImportCounts & {
  readonly status: 'done' | 'cancelled' | 'full' | 'failed';
  readonly says?: string;
};

export type ImportOptions = {
  readonly readHtml?: ReadHtml;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly fingerprint?: (article: HeldArticle) => Fingerprint;
};

/** Articles a transaction: enough to make a segment of, few enough that a cancel or a crash costs under a second. */
const BATCH = 400;
/** Refusals listed by name; a file of something else altogether would otherwise fill the memory with them. */
export const REFUSALS_KEPT = 1000;

/**
 * Imports files one after the other, a batch a transaction. While one batch is being written the next is read and
 * fingerprinted. Stops at a cancel, or where the library cannot be written; whatever was stored until then stays.
 */
export async function importFiles(
  library: Pick<DexieLibrary, 'add' | 'settle'>,
  files: readonly SourceFile[],
  options: ImportOptions = {},
): Promise<ImportResult> {
  const run = new Run(library, files, options);
  for (const file of files) {
    if (!(await run.read(file))) break;
  }
  return await run.end();
}

class Run {
  private readonly refused: Refusal[] = [];
  private refusedCount = 0;
  private added = 0;
  private updated = 0;
  private bytes = 0;
  private file = '';
  private batch: Addition[] = [];
  private writing: Promise<AddResult | null> = Promise.resolve(null);
  private failure: { status: 'full' | 'failed'; says: string } | null = null;
  private readonly breather = new Breather();
  private readonly bytesTotal: number | null;
  private readonly library: Pick<DexieLibrary, 'add' | 'settle'>;
  private readonly options: ImportOptions;

  constructor(library: Pick<DexieLibrary, 'add' | 'settle'>, files: readonly SourceFile[], options: ImportOptions) {
    this.library = library;
    this.options = options;
    this.bytesTotal = files.reduce<number | null>(
      (sum, { size }) => (sum === null || size === null ? null : sum + size),
      0,
    );
  }

  /** Says whether to go on with the next file. */
  async read(file: SourceFile): Promise<boolean> {
    this.file = file.name;
    const passing = { ...file, chunks: () => counted(file.chunks(), (bytes) => this.pass(bytes)) };
    for await (const item of readFile(passing, this.options.readHtml)) {
      if (this.stopped) return false;
      if (item.kind === 'refused') this.refuse(item.refusal);
      else await this.take(item.article);
      if (await this.breather.breathe()) this.report();
    }
    return !this.stopped;
  }

  async end(): Promise<ImportResult> {
    await this.flush();
    await this.written();
    // Merging only makes queries faster, and whoever cancels does not want to wait for it; the next addition does it.
    if (!this.options.signal?.aborted) await this.library.settle();
    this.report();
    const status = this.failure?.status ?? (this.options.signal?.aborted ? 'cancelled' : 'done');
    return { ...this.counts(), status, ...(this.failure && { says: this.failure.says }) };
  }

  private get stopped(): boolean {
    return this.failure !== null || this.options.signal?.aborted === true;
  }

  private pass(bytes: number): void {
    this.bytes += bytes;
  }

  private refuse(refusal: Refusal): void {
    this.refusedCount++;
    if (this.refused.length < REFUSALS_KEPT) this.refused.push(refusal);
  }

  private async take(article: HeldArticle): Promise<void> {
    const fingerprint = this.options.fingerprint ?? makeFingerprint;
    // The fingerprint itself is let go at once: a batch of them is a lot of small garbage.
    this.batch.push({ article, hashes: indexHashes(fingerprint(article)) });
    if (this.batch.length >= BATCH) await this.flush();
  }

  /** Hands the batch over once the one before it is written; a cancelled or failed import writes no more. */
  private async flush(): Promise<void> {
    await this.written();
    if (this.batch.length === 0 || this.stopped) return;
    this.writing = this.library.add(this.batch, 'filling');
    this.batch = [];
  }

  private async written(): Promise<void> {
    const result = await this.writing;
    this.writing = Promise.resolve(null);
    if (result === null) return;
    if (result.status !== 'stored') this.failure = result;
    else {
      const added = result.stored.filter(({ how }) => how === 'added').length;
      this.added += added;
      this.updated += result.stored.length - added;
    }
    this.report();
  }

  private counts(): ImportCounts {
    const { added, updated, refusedCount, refused } = this;
    return { added, updated, refusedCount, refused: [...refused] };
  }

  private report(): void {
    const { file, bytes, bytesTotal } = this;
    this.options.onProgress?.({ ...this.counts(), file, bytes, bytesTotal });
  }
}
