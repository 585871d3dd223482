import type { HeldArticle } from '../../article/article.ts';
import type { Fingerprint } from '../../fingerprint/fingerprint.ts';
import { type Said, said } from '../../words/said.ts';
import type { DexieLibrary } from '../dexie-library.ts';
import { type PackManifest, sourceOfPack } from '../pack/manifest.ts';
import type { Addition } from '../store/addition.ts';
import type { Failure } from '../store/failure.ts';
import type { PackRow } from '../store/pack-row.ts';
import type { Stored } from '../store/shelf.ts';
import type { Worked } from '../store/worked.ts';
import { type Work, workHere } from '../work/work.ts';
import { Breather } from './breathe.ts';
import type { Gate } from './gate.ts';
import type { Item } from './item.ts';
import { type ImportCounts, type ImportPlace, type ImportRow, NO_COUNTS } from './job.ts';
import { isLeftOut } from './left-out.ts';
import { START } from './mark.ts';
import { Pace } from './pace.ts';
import { readFile } from './read-file.ts';
import type { ReadHtml } from './record.ts';
import { type Refusal, type SourceFile, watched } from './source.ts';

export type ImportProgress = ImportCounts & {
  readonly file: string;
  readonly bytes: number;
  /** Of all files; null where one's size is not known. */
  readonly bytesTotal: number | null;
  /** Articles a second; null until it can be told. */
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
  readonly paused: boolean;
};

/**
 * How it ended. What the counts say is stored, and stays; save where the library was `emptied` meanwhile, what the import had
 * put into it too.
 */
export type ImportResult = ImportCounts & {
  readonly status: 'done' | 'cancelled' | Failure['status'];
  readonly says?: Said;
};

/** What an import asks of the library. */
export type ImportLibrary = Pick<DexieLibrary, 'add' | 'settle'> &
  Partial<Pick<DexieLibrary, 'saveImport' | 'packHeld' | 'finishPack' | 'secure'>>;

export type ImportOptions = {
  readonly readHtml?: ReadHtml;
  readonly signal?: AbortSignal;
  /** Through which it can be paused. */
  readonly gate?: Gate;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly fingerprint?: (article: HeldArticle) => Fingerprint;
  /** Who works out what is stored of each article; this thread, where it is left out. It stays open. */
  readonly work?: Work;
  /** The import as it is kept; it goes on where that says. Left out, it is not kept. */
  readonly job?: ImportRow;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
};

/** Articles a transaction: enough to make a segment of, few enough that a cancel or a crash costs under a second. */
const BATCH = 400;
/** Bytes of text a transaction, where articles are long. */
const BATCH_CHARACTERS = 4_000_000;
/** Batches being stored while the next is worked out, and read on as soon as there is one less. */
const AHEAD = 1;
/** Refusals listed by name; a file of something else altogether would otherwise fill the memory with them. */
export const REFUSALS_KEPT = 1000;

/**
 * Imports files one after the other, a batch a transaction; how far it is, is kept in the same transaction, so that it
 * can go on after being killed anywhere. While one batch is being stored the next is read and worked out. Stops at a
 * cancel, or where the library cannot be written; whatever was stored until then stays.
 */
export async function importFiles(
  library: ImportLibrary,
  files: readonly SourceFile[],
  options: ImportOptions = {},
): Promise<ImportResult> {
  const run = new Run(library, files, options);
  const first = options.job?.place.file ?? 0;
  for (let number = first; number < files.length; number++) {
    if (!(await run.read(files[number] as SourceFile, number))) break;
  }
  return await run.end();
}

/** An article of the batch being put together, and what is being worked out of it. */
type Gathered = { readonly addition: Addition; readonly worked: Worked | Promise<Worked> };

/** Where reading stood when a batch was handed over, and what had been read by then besides articles. */
type UpTo = {
  readonly place: ImportPlace;
  readonly read: Pick<ImportCounts, 'leftOut' | 'refusedCount' | 'removed' | 'refused'>;
};

class Run {
  private counts: ImportCounts;
  /** As they will be once the batch being gathered is stored. */
  private refused: Refusal[];
  private place: ImportPlace;
  private behind = 0;
  private bytes = 0;
  private file = '';
  private batch: Gathered[] = [];
  private characters = 0;
  /** Batches that are being worked out and stored, in their order. */
  private readonly underWay: Promise<void>[] = [];
  private failure: Failure | null = null;
  private pack: PackManifest | 'skipped' | null = null;
  private readonly breather = new Breather();
  private readonly pace = new Pace();
  private readonly bytesTotal: number | null;
  private readonly clock: () => number;
  private readonly seen: number;
  private readonly since: number | undefined;
  private readonly work: Work;

  private readonly library: ImportLibrary;
  private readonly files: readonly SourceFile[];
  private readonly options: ImportOptions;

  constructor(library: ImportLibrary, files: readonly SourceFile[], options: ImportOptions) {
    this.library = library;
    this.files = files;
    this.options = options;
    this.clock = options.clock ?? Date.now;
    this.counts = options.job?.counts ?? NO_COUNTS;
    this.refused = [...this.counts.refused];
    this.place = options.job?.place ?? { file: 0, mark: START, bytes: 0 };
    this.seen = options.job?.id ?? this.clock();
    this.since = options.job && (options.job.generation ?? 0);
    this.work = options.work ?? workHere(options.fingerprint);
    this.bytesTotal = sizeOf(files);
    this.behind = sizeOf(files.slice(0, this.place.file)) ?? 0;
  }

  /** Says whether to go on with the next file. */
  async read(file: SourceFile, number: number): Promise<boolean> {
    this.file = file.name;
    const from = number === this.place.file ? this.place.mark : START;
    const after = this.behind + (file.size ?? 0);
    if (this.files.length > 1 && isLeftOut(file.name)) this.count({ leftOut: 1 });
    else {
      const passing = watched(file, (bytes) => {
        this.bytes = this.behind + bytes;
        return !this.stopped;
      });
      for await (const item of readFile(passing, this.options.readHtml, from)) {
        if (this.stopped) return false;
        await this.take(item);
        this.place = { file: number, mark: item.next, bytes: this.bytes };
        if (this.batch.length >= BATCH || this.characters >= BATCH_CHARACTERS) await this.flush();
        if (await this.breather.breathe()) this.report();
        if (this.options.gate?.shut) await this.rest();
      }
    }
    if (this.stopped) return false;
    this.pack = null;
    this.behind = after;
    this.bytes = after;
    this.place = { file: number + 1, mark: START, bytes: after };
    return true;
  }

  async end(): Promise<ImportResult> {
    await this.flush();
    await this.written();
    // Merging only makes queries faster, and whoever cancels does not want to wait for it; the next addition does it.
    if (!this.options.signal?.aborted) await this.library.settle();
    this.failure ??= (await this.library.secure?.()) ?? null;
    this.report();
    const status = this.failure?.status ?? (this.options.signal?.aborted ? 'cancelled' : 'done');
    return { ...this.counted, status, ...(this.failure && { says: this.failure.says }) };
  }

  private get stopped(): boolean {
    return this.failure !== null || this.options.signal?.aborted === true;
  }

  private get counted(): ImportCounts {
    return { ...this.counts, refused: [...this.refused] };
  }

  private count(
    by: Partial<Record<'added' | 'updated' | 'held' | 'removed' | 'leftOut' | 'refusedCount', number>>,
  ): void {
    const next = { ...this.counts };
    for (const [name, n] of Object.entries(by)) next[name as 'added'] += n;
    this.counts = next;
  }

  private refuse(refusal: Refusal): void {
    this.count({ refusedCount: 1 });
    if (this.refused.length < REFUSALS_KEPT) this.refused.push(refusal);
  }

  private async take(item: Item): Promise<void> {
    if (item.kind === 'left-out') this.count({ leftOut: 1 });
    else if (item.kind === 'refused') this.refuse(item.refusal);
    else if (item.kind === 'pack') await this.beginPack(item.manifest);
    else if (item.kind === 'pack-end') await this.endPack(item.manifest, item.why);
    else if (this.pack !== 'skipped') this.gather(item.article);
  }

  private gather(article: HeldArticle): void {
    const source = this.pack && this.pack !== 'skipped' ? { source: sourceOfPack(this.pack.id) } : {};
    this.batch.push({ addition: { article, seen: this.seen, ...source }, worked: this.work.take(article) });
    this.characters += article.text.length;
  }

  private async beginPack(manifest: PackManifest): Promise<void> {
    const held = await this.library.packHeld?.(manifest.id);
    this.pack = held && madeOf(held) > Date.parse(manifest.made) ? 'skipped' : manifest;
    if (this.pack !== 'skipped' || !held) return;
    const why = said('corpus_olderPack', held.name, { day: held.made });
    this.refuse({ file: this.file, line: null, why });
  }

  /** What a newer version no longer has is removed, but only where the pack came whole and unchanged. */
  private async endPack(manifest: PackManifest, why: Said | null): Promise<void> {
    const { pack } = this;
    this.pack = null;
    if (pack === 'skipped') return;
    await this.flush();
    await this.written();
    if (this.stopped) return;
    if (why !== null) {
      this.refuse({ file: this.file, line: null, why: said('corpus_nothingRemoved', why) });
      return;
    }
    const removed = (await this.library.finishPack?.(manifest, this.seen, this.since)) ?? 0;
    if (typeof removed === 'number') this.count({ removed });
    else this.failure = removed;
  }

  /** Stands still until it may go on; what was read is stored first. */
  private async rest(): Promise<void> {
    await this.flush();
    await this.written();
    await this.keep();
    this.report();
    await this.options.gate?.pass();
    this.pace.restart();
    this.report();
  }

  /** Hands the batch over, to be stored once those before it are; waits only where too many are under way. */
  private async flush(): Promise<void> {
    this.work.send();
    if (this.batch.length > 0 && !this.stopped) {
      const { place, batch } = this;
      const { leftOut, refusedCount, removed } = this.counts;
      const read = { leftOut, refusedCount, removed, refused: [...this.refused] };
      const storing = this.store(batch, { place, read }, this.underWay.at(-1));
      // Of a failure is heard where it is waited for.
      storing.catch(() => undefined);
      this.underWay.push(storing);
      this.batch = [];
      this.characters = 0;
    }
    while (this.underWay.length > AHEAD) await this.underWay.shift();
  }

  /** Waits until all that was handed over is stored. */
  private async written(): Promise<void> {
    while (this.underWay.length > 0) await this.underWay.shift();
  }

  /** Stores a batch after the one before it; a cancelled or failed import stores no more. */
  private async store(batch: readonly Gathered[], upTo: UpTo, before?: Promise<void>): Promise<void> {
    await before;
    const worked = await Promise.all(batch.map(({ worked }) => worked));
    if (this.stopped) return;
    const additions = batch.map(({ addition }, i): Addition => ({ ...addition, worked: worked[i] as Worked }));
    const result = await this.library.add(additions, 'filling', { job: this.rowWith(upTo), since: this.since });
    if (result.status !== 'stored') this.failure = result;
    else this.count(tally(result.stored));
    this.report();
  }

  /** The import as it is to be kept once a batch was stored: as far as it had got when the batch was handed over. */
  private rowWith({ place, read }: UpTo): ((stored: readonly Stored[]) => ImportRow) | undefined {
    const { counts } = this;
    const { job } = this.options;
    if (!job) return undefined;
    return (stored) => {
      const { added, updated, held } = tally(stored);
      const sum = { added: counts.added + added, updated: counts.updated + updated, held: counts.held + held };
      return { ...job, place, counts: { ...read, ...sum }, touched: this.clock() };
    };
  }

  private async keep(): Promise<void> {
    const { job } = this.options;
    if (!job || this.failure) return;
    const row = { ...job, place: this.place, counts: this.counted, touched: this.clock() };
    this.failure = (await this.library.saveImport?.(row)) ?? null;
  }

  private report(): void {
    const { file, bytes, bytesTotal } = this;
    const { added, updated, held } = this.counts;
    if (!this.options.gate?.shut) this.pace.note(this.clock(), bytes, added + updated + held);
    const told = this.pace.tell(bytesTotal === null ? null : Math.max(0, bytesTotal - bytes));
    this.options.onProgress?.({
      ...this.counted,
      ...{ file, bytes, bytesTotal, paused: this.options.gate?.shut === true },
      ...{ perSecond: told?.perSecond ?? null, secondsLeft: told?.secondsLeft ?? null },
    });
  }
}

/** When a held pack was made: not after it was imported, whatever it says, or no later version of it would ever be taken. */
const madeOf = ({ made, imported }: PackRow): number => Math.min(Date.parse(made), imported);

const sizeOf = (files: readonly SourceFile[]): number | null =>
  files.reduce<number | null>((sum, { size }) => (sum === null || size === null ? null : sum + size), 0);

function tally(stored: readonly Stored[]): { added: number; updated: number; held: number } {
  const counts = { added: 0, updated: 0, held: 0 };
  for (const { how } of stored) counts[how]++;
  return counts;
}
