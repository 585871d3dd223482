import { BlobReader, configure, type FileEntry, ZipReader } from '@zip.js/zip.js/index-native.js';
import { errorWords } from '../../words/error-words.ts';
import { said } from '../../words/said.ts';
import { gather } from './bytes.ts';
import type { Item, Refuse } from './item.ts';
import { isLeftOut } from './left-out.ts';
import { type Mark, START } from './mark.ts';
import { chunksOf, type SourceFile, watched } from './source.ts';

// The browser unpacks by itself; workers of its own would need a file of their own in the extension.
configure({ useWebWorkers: false });

/** An entry up to this size, in bytes, is unpacked once: what it is is told by its beginning, and then it is read from there. */
const UNPACKED_ONCE = 2 ** 20;

/** Reads one entry of the archive as a file. */
export type ReadEntry = (entry: SourceFile, from: Mark) => AsyncGenerator<Item>;

/**
 * The articles of all files in a ZIP archive, whatever its size: the list of entries is read first, then one entry after
 * the other as a stream. The list alone is held in memory, some hundred bytes a file.
 */
export async function* readZip(
  file: SourceFile,
  from: Mark,
  refused: Refuse,
  readEntry: ReadEntry,
): AsyncGenerator<Item> {
  if (!file.blob) return yield refused(said('corpus_zipInside'), null, START);
  // Nothing is ever written under these names: one that leads out of its folder is as good as another.
  const zip = new ZipReader(new BlobReader(file.blob), { filenameValidation: 'tolerant' });
  let number = 0;
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      const at = number++;
      if (at < from.at) continue;
      if (file.reached?.(entry.offset) === false) return;
      const after: Mark = { at: at + 1, skip: 0, line: 1 };
      const name = `${file.name}/${entry.filename}`;
      if (entry.directory || isLeftOut(entry.filename)) {
        if (!entry.directory) yield { kind: 'left-out', next: after };
        continue;
      }
      if (entry.encrypted) {
        yield refusedAs(refused(said('corpus_encrypted'), null, after), name);
        continue;
      }
      const skip = at === from.at ? from.skip : 0;
      const reached = (bytes: number) => file.reached?.(entry.offset + packed(bytes, entry)) !== false;
      yield* inEntry(readEntry(watched(asFile(entry, name), reached), START), at, skip, after);
    }
  } catch (error) {
    const why = errorWords(error);
    const says = said(number > 0 ? 'corpus_damagedZipLater' : 'corpus_damagedZip', why);
    yield refused(says, null, { at: number, skip: 0, line: 1 });
  } finally {
    await zip.close().catch(() => undefined);
  }
}

/** How many bytes of the archive so many bytes of an entry come from, about. */
const packed = (bytes: number, { compressedSize, uncompressedSize }: FileEntry): number =>
  compressedSize * Math.min(1, bytes / Math.max(1, uncompressedSize));

/** The items of one entry, with marks that lead back into it: past so many of its items. */
async function* inEntry(items: AsyncGenerator<Item>, at: number, skip: number, after: Mark): AsyncGenerator<Item> {
  let taken = 0;
  let before: Item | null = null;
  for await (const item of items) {
    if (before) yield before;
    taken++;
    // What a pack says of itself holds for what follows, and is told again.
    before = taken <= skip && item.kind !== 'pack' ? null : { ...item, next: { at, skip: taken, line: 1 } };
  }
  if (before) yield { ...before, next: after };
}

const refusedAs = (item: Item, file: string): Item =>
  item.kind === 'refused' ? { ...item, refusal: { ...item.refusal, file } } : item;

function asFile(entry: FileEntry, name: string): SourceFile {
  let whole: Uint8Array | null = null;
  return {
    name,
    size: entry.uncompressedSize,
    async *chunks() {
      // One that is larger than it says, or damaged, is unpacked as it is read, up to there.
      if (entry.uncompressedSize <= UNPACKED_ONCE)
        whole ??= await gather(unpacked(entry), UNPACKED_ONCE).catch(() => null);
      if (whole === null) yield* unpacked(entry);
      else if (whole.length > 0) yield whole;
    },
  };
}

async function* unpacked(entry: FileEntry): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  let failure: unknown = null;
  const done = entry.getData(writable).catch((error: unknown) => {
    failure = error;
    // Whoever reads would otherwise wait for ever.
    return writable.abort(error).catch(() => undefined);
  });
  try {
    yield* chunksOf(readable);
  } catch (error) {
    throw failure ?? error;
  }
  await done;
  if (failure) throw failure;
}
