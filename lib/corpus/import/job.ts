import { bytesToHex } from '@noble/hashes/utils.js';
import { type Said, saidOf } from '../../words/said.ts';
import type { Mark } from './mark.ts';
import type { Refusal, SourceFile } from './source.ts';

/** What became of what an import read. */
export type ImportCounts = {
  readonly added: number;
  readonly updated: number;
  /** Articles in which there was nothing new. */
  readonly held: number;
  /** Removed because a newer version of their pack no longer has them. */
  readonly removed: number;
  /** Pictures, scripts and other things that are plainly no articles. */
  readonly leftOut: number;
  /** How many were refused in all; the list stops at REFUSALS_KEPT. */
  readonly refusedCount: number;
  readonly refused: readonly Refusal[];
};

/** Nothing yet. */
export const NO_COUNTS: ImportCounts = {
  added: 0,
  updated: 0,
  held: 0,
  removed: 0,
  leftOut: 0,
  refusedCount: 0,
  refused: [],
};

/** How far an import has got: reading goes on in this file at this mark. `bytes` lie behind it, in all files. */
export type ImportPlace = { readonly file: number; readonly mark: Mark; readonly bytes: number };

/** An import that was begun and is not over: kept so that it can go on after the browser was closed. */
export type ImportRow = {
  /** Higher than that of any import begun before: the milliseconds since 1970, as long as the clock goes on. */
  readonly id: number;
  /** What the reader chose: a file's name, or a folder's and how many files. */
  readonly label: Said;
  /** Tells whether the same files are chosen again. */
  readonly print: string;
  readonly bytesTotal: number | null;
  readonly place: ImportPlace;
  readonly counts: ImportCounts;
  /** The library's generation when it began; emptied since, the import is over. Absent: 0. */
  readonly generation?: number;
  /** When it was begun and when it last got further, in milliseconds since 1970. */
  readonly started: number;
  readonly touched: number;
  /** Handles of the files where the browser gives such: then they need not be chosen again. */
  readonly handles?: readonly unknown[];
};

/** What makes these files these files: their names, sizes and dates, in their order. */
export async function printOf(files: readonly SourceFile[]): Promise<string> {
  const list = files.map(({ name, size, changed }) => `${name}\0${size}\0${changed}`).join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(list));
  return bytesToHex(new Uint8Array(digest).subarray(0, 16));
}

/** Files in words: the name of a single one, else the folder that they share and how many there are. */
export function labelOf(files: readonly SourceFile[]): Said {
  const [first] = files;
  if (!first || files.length === 1) return first?.name ?? '';
  const folder = first.name.includes('/') ? first.name.split('/')[0] : null;
  const inFolder = folder && files.every(({ name }) => name.startsWith(`${folder}/`));
  return inFolder ? saidOf('corpus_folder', files.length, folder) : saidOf('corpus_files', files.length);
}
