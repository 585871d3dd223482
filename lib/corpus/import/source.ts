import { type Said, sayIt } from '../../words/said.ts';
import { say } from '../../words/say.ts';

/** A file to import, wherever it lies: the browser's File, or a stream of the shell's. */
export type SourceFile = {
  /** Its name, with its folders where it was chosen with them. */
  readonly name: string;
  /** Bytes, where known beforehand; for the progress bar. */
  readonly size: number | null;
  /** When it was last changed, in milliseconds since 1970, where known: tells it from another of its name. */
  readonly changed?: number;
  /** Its bytes from there on, each time it is called. */
  chunks(from?: number): AsyncIterable<Uint8Array>;
  /** The file itself where it can be read at any place, which a ZIP archive must be. */
  readonly blob?: Blob;
  /**
   * Where its reading is watched: whoever reads it at any place, not by its chunks, tells how many of its bytes are behind, and
   * hears whether to read on.
   */
  readonly reached?: (bytes: number) => boolean;
};

/** Something that was not imported, and why, for the person. */
export type Refusal = {
  readonly file: string;
  /** Counted from 1; null where the whole file is meant. */
  readonly line: number | null;
  readonly why: Said;
};

/** `file, line 3: why`. */
export const sayRefusal = ({ file, line, why }: Refusal): string =>
  line === null ? say('corpus_refused', file, sayIt(why)) : say('corpus_refusedLine', file, line, sayIt(why));

type NamedBlob = Blob & { readonly name: string; readonly webkitRelativePath?: string; readonly lastModified?: number };

/** A browser's File, or any Blob with a name. `path` is its place in the folder that it was dropped with. */
export function fromFile(file: NamedBlob, path?: string): SourceFile {
  return {
    name: path ?? (file.webkitRelativePath || file.name),
    size: file.size,
    ...(file.lastModified !== undefined && { changed: file.lastModified }),
    chunks: (from = 0) => chunksOf((from > 0 ? file.slice(from) : file).stream()),
    blob: file,
  };
}

/** A stream's chunks. Reading a ReadableStream with `for await` is newer than the browsers supported. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops reading early (a cancel, a file that turns out binary) closes the file too.
    reader.cancel().catch(() => undefined);
  }
}

/**
 * The same file; how far into it reading has got is reported as it is read, and whether to read on is asked: there may be
 * gigabytes up to the next article.
 */
export function watched(file: SourceFile, reached: (bytes: number) => boolean): SourceFile {
  return {
    ...file,
    reached,
    async *chunks(from = 0) {
      let at = from;
      for await (const chunk of file.chunks(from)) {
        at += chunk.length;
        if (!reached(at)) return;
        yield chunk;
      }
    },
  };
}
