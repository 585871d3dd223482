import { chunksOf } from './source.ts';

export const isGzip = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b;

/** The bytes were there, but no whole gzip stream is in them. */
export class DamagedArchive extends Error {}

/**
 * Unpacks a gzip stream as it is read, whatever its length. A damaged or cut-off one throws `DamagedArchive` once most
 * of what came before the damage was given out; an error of the source is passed on as it is.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacker = new DecompressionStream('gzip');
  let sourceError: { readonly error: unknown } | null = null;
  const source = async function* () {
    try {
      yield* chunks;
    } catch (error) {
      sourceError = { error };
      throw error;
    }
  };
  const feeding = feed(unpacker.writable, source());
  // Awaited below; where reading ends early nobody is left to hear of it.
  feeding.catch(() => undefined);
  try {
    yield* chunksOf(unpacker.readable as ReadableStream<Uint8Array>);
    await feeding;
  } catch (error) {
    const failed = sourceError as { readonly error: unknown } | null;
    throw failed ? failed.error : new DamagedArchive(String(error));
  }
}

async function feed(into: WritableStream<BufferSource>, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const writer = into.getWriter();
  try {
    for await (const chunk of chunks) await writer.write(chunk as Uint8Array<ArrayBuffer>);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}
