import { Gunzip } from 'fflate';
import { concat } from './bytes.ts';
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

/** Bytes handed to the second unpacker at once: it gives out all that a piece holds in one go. */
const PIECE = 65_536;

/**
 * Unpacks a gzip file of one or several members (what `cat a.gz b.gz` makes, and many packers that work in blocks). The
 * browser's own unpacker is quick and checks the sums, but Chromium's stops after the first member: then the file is
 * read again by one that goes on, past what was given out already.
 */
export async function* gunzipFile(open: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let given = 0;
  try {
    for await (const chunk of gunzip(open())) {
      given += chunk.length;
      yield chunk;
    }
  } catch (error) {
    if (!(error instanceof DamagedArchive)) throw error;
    yield* gunzipMembers(open(), given);
  }
}

/** Every member of a gzip file, without its first `past` bytes; `DamagedArchive` where there is one member at most. */
export async function* gunzipMembers(chunks: AsyncIterable<Uint8Array>, past = 0): AsyncGenerator<Uint8Array> {
  const out: Uint8Array[] = [];
  const unpacker = new Gunzip((piece) => out.push(piece));
  let members = 1;
  unpacker.onmember = () => {
    members++;
  };
  let left = past;
  const take = function* () {
    for (const piece of out.splice(0)) {
      const rest = piece.subarray(Math.min(left, piece.length));
      left -= piece.length - rest.length;
      if (rest.length > 0) yield rest;
    }
  };
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += PIECE) {
      damaging(() => unpacker.push(chunk.subarray(from, from + PIECE)));
      yield* take();
    }
  }
  damaging(() => unpacker.push(new Uint8Array(0), true));
  if (members === 1) throw new DamagedArchive('its one member failed the check');
  yield* take();
}

function damaging(run: () => void): void {
  try {
    run();
  } catch (error) {
    throw new DamagedArchive(String(error));
  }
}

/** The first bytes that a gzip file holds, out of its first bytes. */
export function beginningOf(packed: Uint8Array): Uint8Array {
  const out: Uint8Array[] = [];
  try {
    new Gunzip((piece) => out.push(piece)).push(packed.subarray(0, PIECE));
  } catch {
    // Damaged from the start on: what there is of it is none.
  }
  return concat(out).subarray(0, 1024);
}
