import type { ImportPlace } from './job.ts';
import { type Mark, START } from './mark.ts';
import type { SourceFile } from './source.ts';

/** How far reading has got in the files of an import. */
export class Position {
  /** The file being read. */
  file = '';
  /** Read so far, of all files. */
  bytes = 0;
  readonly bytesTotal: number | null;
  /** Where reading goes on, behind what was taken so far. */
  place: ImportPlace;
  /** Bytes of the files before the one being read, and of that one too. */
  private behind: number;
  private after = 0;
  private number = 0;

  constructor(files: readonly SourceFile[], place: ImportPlace = { file: 0, mark: START, bytes: 0 }) {
    this.place = place;
    this.bytesTotal = sizeOf(files);
    this.behind = sizeOf(files.slice(0, place.file)) ?? 0;
  }

  /** A file is begun; gives the mark at which to begin. */
  enter({ name, size }: SourceFile, number: number): Mark {
    this.file = name;
    this.number = number;
    this.after = this.behind + (size ?? 0);
    return number === this.place.file ? this.place.mark : START;
  }

  /** So many bytes of this file were read. */
  reach(bytes: number): void {
    this.bytes = this.behind + bytes;
  }

  /** What stood before the mark was taken. */
  pass(mark: Mark): void {
    this.place = { file: this.number, mark, bytes: this.bytes };
  }

  /** The file was read to its end. */
  leave(): void {
    this.behind = this.after;
    this.bytes = this.after;
    this.place = { file: this.number + 1, mark: START, bytes: this.after };
  }
}

const sizeOf = (files: readonly SourceFile[]): number | null =>
  files.reduce<number | null>((sum, { size }) => (sum === null || size === null ? null : sum + size), 0);
