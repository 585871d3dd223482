import { gzipSync } from 'node:zlib';
import type { HeldArticle } from '../../../lib/article/article.ts';
import type { DexieLibrary } from '../../../lib/corpus/dexie-library.ts';
import { packBlob } from '../../../lib/corpus/export.ts';
import { type ImportRow, labelOf, NO_COUNTS, printOf } from '../../../lib/corpus/import/job.ts';
import { START } from '../../../lib/corpus/import/mark.ts';
import type { SourceFile } from '../../../lib/corpus/import/source.ts';
import { MemoryLibrary } from '../../../lib/corpus/memory-library.ts';
import { fingerprintOf } from './stories.ts';

/** A file handed out in chunks of `size` bytes, so that every boundary is met somewhere. */
export function file(name: string, content: string | Uint8Array, size = 7): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *chunks(from = 0) {
      for (let at = from; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    },
    blob: new Blob([bytes as Uint8Array<ArrayBuffer>]),
  };
}

export const packed = (content: string | Uint8Array): Uint8Array => new Uint8Array(gzipSync(content));

/** Lines of a pack. */
export const pack = (...lines: unknown[]): string =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');

/** Windows-1252 of a text whose letters are all below U+0100, or curly quotes and dashes. */
export const westernBytes = (text: string): Uint8Array =>
  Uint8Array.from([...text], (unit) => {
    const special = '\u2018\u2019\u201c\u201d\u2022\u2013\u2014'.indexOf(unit);
    return special >= 0 ? 0x91 + special : unit.charCodeAt(0);
  });

/** When a pack of these tests says that it was made, where nothing is said. */
export const MADE = '2026-06-01T00:00:00.000Z';

/** A pack as the library exports it, with its manifest. */
export async function packOf(articles: readonly HeldArticle[], made = MADE, name = 'Northern Wire'): Promise<File> {
  const library = new MemoryLibrary();
  const keys = articles.map((article) => library.add(article, fingerprintOf([])));
  const blob = await packBlob(
    { articles: (some) => library.articles(some), page: async () => [] },
    { id: 'nw', name, licence: 'CC0', made },
    { keys },
  );
  return new File([blob], 'northern-wire.ndjson');
}

/** An import of these files that has read nothing yet. */
export const newJob = async (files: readonly SourceFile[]): Promise<ImportRow> => ({
  id: Date.now(),
  label: labelOf(files),
  print: await printOf(files),
  bytesTotal: null,
  place: { file: 0, mark: START, bytes: 0 },
  counts: NO_COUNTS,
  started: 1,
  touched: 1,
});

/** An import as a library that has room for it keeps it. */
export async function begunAs(library: Pick<DexieLibrary, 'beginImport'>, row: ImportRow): Promise<ImportRow> {
  const begun = await library.beginImport(row);
  if (begun.status !== 'begun') throw new Error(`not begun: ${begun.status}`);
  return begun.row;
}

/** One of these files that has read nothing yet, begun. */
export const begun = async (
  library: Pick<DexieLibrary, 'beginImport'>,
  files: readonly SourceFile[],
): Promise<ImportRow> => await begunAs(library, await newJob(files));
