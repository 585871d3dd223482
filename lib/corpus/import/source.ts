/** A file to import, wherever it lies: the browser's File, or a stream of the shell's. */
export type SourceFile = {
  readonly name: string;
  /** Bytes, where known beforehand; for the progress bar. */
  readonly size: number | null;
  /** Its bytes from the start, each time it is called. */
  chunks(): AsyncIterable<Uint8Array>;
};

/** Something that was not imported, and why, for the person. */
export type Refusal = {
  readonly file: string;
  /** Counted from 1; null where the whole file is meant. */
  readonly line: number | null;
  readonly why: string;
};

/** `file, line 3: why`. */
export const sayRefusal = ({ file, line, why }: Refusal): string =>
  `${file}${line === null ? '' : `, line ${line}`}: ${why}`;

/** A browser's File, or any Blob with a name. */
export function fromFile(file: Blob & { readonly name: string }): SourceFile {
  return { name: file.name, size: file.size, chunks: () => chunksOf(file.stream()) };
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

/** The same chunks, with the bytes gone by reported as they pass. */
export async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  passed: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    passed(chunk.length);
    yield chunk;
  }
}
