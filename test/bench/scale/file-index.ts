import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import type { HeldArticle } from '../../../lib/article/article.ts';
import { concat } from '../../../lib/corpus/import/bytes.ts';
import type { Head, LengthOf, Library, Posting } from '../../../lib/corpus/library.ts';
import { lookup } from '../../../lib/corpus/packed/lookup.ts';
import type { Postings } from '../../../lib/corpus/packed/postings.ts';
import { bucketOf, packBuckets } from '../../../lib/corpus/packed/segment.ts';
import { ascending } from '../../../lib/fingerprint/ascending.ts';

/** One segment as a file: its buckets one after the other, and where each begins, held in memory. */
export class FileSegment {
  readonly bits: number;
  private readonly file: number;
  private readonly starts: Float64Array;
  private bytes = 0;
  private next = 0;

  constructor(path: string, bits: number) {
    this.bits = bits;
    this.file = openSync(path, 'w+');
    this.starts = new Float64Array(2 ** bits + 1);
  }

  /** Packs sorted postings behind those written before; all their hashes are above. */
  write(postings: Postings): void {
    const buckets = packBuckets(postings, this.bits);
    for (const { bucket, bytes } of buckets) {
      while (this.next <= bucket) this.starts[this.next++] = this.bytes;
      this.bytes += bytes.length;
    }
    writeSync(this.file, concat(buckets.map(({ bytes }) => bytes)));
  }

  /** Call it once all is written; gives the bytes. */
  finish(): number {
    while (this.next < this.starts.length) this.starts[this.next++] = this.bytes;
    return fstatSync(this.file).size;
  }

  /** The bytes of one bucket; null where it is empty. */
  read(bucket: number): Uint8Array | null {
    const start = this.starts[bucket] as number;
    const length = (this.starts[bucket + 1] as number) - start;
    if (length === 0) return null;
    const bytes = new Uint8Array(length);
    readSync(this.file, bytes, 0, length, start);
    return bytes;
  }

  close(): void {
    closeSync(this.file);
  }
}

/** The index alone, out of one file, behind the contract of the library. */
export class FileLibrary implements Library {
  /** Bytes read since it was made. */
  read = 0;
  private readonly segment: FileSegment;
  private readonly count: number;

  constructor(segment: FileSegment, count: number) {
    this.segment = segment;
    this.count = count;
  }

  async size(): Promise<number> {
    return this.count;
  }

  async postings(hashes: readonly number[], limit: number): Promise<Map<number, Posting>> {
    const wanted = ascending(hashes);
    const answer = new Map<number, Posting>();
    for (let from = 0; from < wanted.length; ) {
      const bucket = bucketOf(wanted[from] as number, this.segment.bits);
      let to = from + 1;
      while (to < wanted.length && bucketOf(wanted[to] as number, this.segment.bits) === bucket) to++;
      const bytes = this.segment.read(bucket);
      if (bytes) {
        this.read += bytes.length;
        const found = (hash: number, count: number, keys: Uint32Array | null) =>
          answer.set(hash, { count, keys: keys ?? [] });
        lookup(bytes, { wanted, at: from, to, limit, found });
      }
      from = to;
    }
    return answer;
  }

  async heads(): Promise<Head[]> {
    return [];
  }

  async lengths(): Promise<LengthOf> {
    return () => 0;
  }

  async articles(): Promise<HeldArticle[]> {
    return [];
  }
}
