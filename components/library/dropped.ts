import { fromFile, type SourceFile } from '../../lib/corpus/import/source.ts';

/** Files given to the page, and the handles under which they can be read again, where the browser gives such. */
export type Given = { readonly files: readonly SourceFile[]; readonly handles: readonly FileSystemHandle[] };

/** Chromium's; other browsers have none, or for drops only in pages that they trust. */
type WithHandle = DataTransferItem & { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };

/**
 * What was dropped, folders with all that is in them, by path. Everything is asked for at once: the browser takes the
 * drop away when the event is over.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<Given> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file') as WithHandle[];
  const entries = items.map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  const handles = items.map((item) => item.getAsFileSystemHandle?.().catch(() => null) ?? null);
  const files = entries.some((entry) => entry?.isDirectory)
    ? (await Promise.all(entries.map((entry) => (entry ? walk(entry) : [])))).flat()
    : plain.map((file) => fromFile(file));
  const kept = (await Promise.all(handles)).filter((handle) => handle !== null);
  return { files: inOrder(files), handles: kept.length === items.length ? kept : [] };
}

/** By path, so that the same folder gives the same list again. */
export const inOrder = (files: readonly SourceFile[]): SourceFile[] =>
  [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

async function walk(entry: FileSystemEntry): Promise<SourceFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await new Promise<File>((found, failed) => (entry as FileSystemFileEntry).file(found, failed));
    return [fromFile(file, path)];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: SourceFile[] = [];
  for (;;) {
    // A reader gives a hundred entries at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (some.length === 0) return files;
    for (const one of some) files.push(...(await walk(one)));
  }
}
