import type { HeldArticle } from '../../article/article.ts';
import type { Said } from '../../words/said.ts';
import type { PackManifest } from '../pack/manifest.ts';
import type { Addition } from '../store/addition.ts';
import type { Failure } from '../store/failure.ts';
import { workHere } from '../work/work.ts';
import { Batches, type UpTo } from './batches.ts';
import { Breather } from './breathe.ts';
import { Counter, tally, withStored } from './counter.ts';
import type { ImportLibrary, ImportOptions, ImportResult } from './import-options.ts';
import type { Item } from './item.ts';
import { type ImportRow, NO_COUNTS } from './job.ts';
import { isLeftOut } from './left-out.ts';
import { PackReading } from './pack-reading.ts';
import { Position } from './position.ts';
import { Reporter } from './progress.ts';
import { readFile } from './read-file.ts';
import { type SourceFile, watched } from './source.ts';

/** One import from its first file to its end: what is read is counted, or gathered and stored, and told of. */
export class Run {
  private failure: Failure | null = null;
  private readonly position: Position;
  private readonly counter: Counter;
  private readonly batches: Batches;
  private readonly pack: PackReading;
  private readonly reporter: Reporter;
  private readonly breather = new Breather();
  private readonly clock: () => number;
  /** The import's number, by which its articles are told from those of others. */
  private readonly seen: number;
  /** The library's generation when it began. */
  private readonly since: number | undefined;

  private readonly library: ImportLibrary;
  private readonly isOfMany: boolean;
  private readonly options: ImportOptions;

  constructor(library: ImportLibrary, files: readonly SourceFile[], options: ImportOptions) {
    const { job, work, fingerprint, onProgress, gate } = options;
    this.library = library;
    this.isOfMany = files.length > 1;
    this.options = options;
    this.clock = options.clock ?? Date.now;
    this.seen = job?.id ?? this.clock();
    this.since = job && (job.generation ?? 0);
    this.position = new Position(files, job?.place);
    this.pack = new PackReading(library);
    this.counter = new Counter(job?.counts ?? NO_COUNTS);
    const store = (batch: readonly Addition[], upTo: UpTo) => this.store(batch, upTo);
    this.batches = new Batches(work ?? workHere(fingerprint), () => this.stopped, store);
    this.reporter = new Reporter({ onProgress, gate, clock: this.clock });
  }

  /** Reads a file; says whether to go on with the next. */
  async read(file: SourceFile, number: number): Promise<boolean> {
    const from = this.position.enter(file, number);
    if (this.isOfMany && isLeftOut(file.name)) this.counter.count({ leftOut: 1 });
    else {
      const passing = watched(file, (bytes) => {
        this.position.reach(bytes);
        return !this.stopped;
      });
      for await (const item of readFile(passing, this.options.readHtml, from)) {
        if (this.stopped) return false;
        await this.take(item);
        this.position.pass(item.next);
        if (this.batches.isFull) await this.batches.handOver(this.upTo);
        if (await this.breather.breathe()) this.report();
        if (this.options.gate?.shut) await this.rest();
      }
    }
    if (this.stopped) return false;
    this.pack.leave();
    this.position.leave();
    return true;
  }

  /** Stores what is left, and waits until all of it is on the disk. */
  async end(): Promise<ImportResult> {
    await this.storeAll();
    // Merging only makes queries faster, and whoever cancels does not want to wait for it; the next addition does it.
    if (!this.options.signal?.aborted) await this.library.settle();
    this.failure ??= (await this.library.secure?.()) ?? null;
    this.report();
    const status = this.failure?.status ?? (this.options.signal?.aborted ? 'cancelled' : 'done');
    return { ...this.counter.now, status, ...(this.failure && { says: this.failure.says }) };
  }

  private get stopped(): boolean {
    return this.failure !== null || this.options.signal?.aborted === true;
  }

  private async take(item: Item): Promise<void> {
    if (item.kind === 'left-out') this.counter.count({ leftOut: 1 });
    else if (item.kind === 'refused') this.counter.refuse(item.refusal);
    else if (item.kind === 'pack') await this.beginPack(item.manifest);
    else if (item.kind === 'pack-end') await this.endPack(item.manifest, item.why);
    else if (!this.pack.isPassedOver) this.gather(item.article);
  }

  private gather(article: HeldArticle): void {
    this.batches.gather({ article, seen: this.seen, ...this.pack.giver });
  }

  private async beginPack(manifest: PackManifest): Promise<void> {
    const why = await this.pack.begin(manifest);
    if (why !== null) this.refuseFile(why);
  }

  private async endPack(manifest: PackManifest, why: Said | null): Promise<void> {
    const { isPassedOver } = this.pack;
    this.pack.leave();
    if (isPassedOver) return;
    await this.storeAll();
    if (this.stopped) return;
    const end = await this.pack.finish(manifest, why, { seen: this.seen, since: this.since });
    if (end.status === 'removed') await this.removed(end.removed);
    else if (end.status === 'kept') this.refuseFile(end.why);
    else this.failure = end;
  }

  /** Counted for good at once: killed while the index settles, the import would find nothing more to remove. */
  private async removed(removed: number): Promise<void> {
    this.counter.count({ removed });
    if (removed > 0) await this.keep();
  }

  private refuseFile(why: Said): void {
    this.counter.refuse({ file: this.position.file, line: null, why });
  }

  /** Stands still until it may go on; what was read is stored first. */
  private async rest(): Promise<void> {
    await this.storeAll();
    await this.keep();
    this.report();
    await this.options.gate?.pass();
    this.reporter.restart();
    this.report();
  }

  private async storeAll(): Promise<void> {
    await this.batches.handOver(this.upTo);
    await this.batches.stored();
  }

  private async store(batch: readonly Addition[], upTo: UpTo): Promise<void> {
    const { job } = this.options;
    const before = this.counter.now;
    const result = await this.library.add(batch, 'filling', {
      job: job && ((stored) => this.rowOf(job, { ...upTo, counts: withStored(upTo.counts, before, tally(stored)) })),
      since: this.since,
    });
    if (result.status !== 'stored') this.failure = result;
    else this.counter.count(tally(result.stored));
    this.report();
  }

  private async keep(): Promise<void> {
    const { job } = this.options;
    if (!job || this.failure) return;
    this.failure = (await this.library.saveImport?.(this.rowOf(job, this.upTo))) ?? null;
  }

  private get upTo(): UpTo {
    return { place: this.position.place, counts: this.counter.now };
  }

  /** The import as it is to be kept once it has got so far. */
  private rowOf(job: ImportRow, upTo: UpTo): ImportRow {
    return { ...job, ...upTo, touched: this.clock() };
  }

  private report(): void {
    this.reporter.report(this.position, this.counter.now);
  }
}
