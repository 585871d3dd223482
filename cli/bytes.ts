import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Opens a file ("-": standard input) as bytes, unpacked when its first two bytes are gzip's, whatever its name. */
export async function* openBytes(path: string): AsyncGenerator<Buffer> {
  const raw: Readable = path === '-' ? process.stdin : createReadStream(path);
  const chunks = raw[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done) return;
  const whole = resume(first.value, chunks);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* whole;
    return;
  }
  // What goes wrong on the way destroys the last stream, whose reader below then gets the error.
  yield* pipeline(Readable.from(whole), createGunzip(), () => {}) as AsyncIterable<Buffer>;
}

async function* resume(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** The whole file in one buffer. */
export async function readBytes(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of openBytes(path)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A file-system or unpacking error in words a person can use. */
export function sayReadError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder, not a file';
  if (code === 'EACCES') return 'permission to read it is missing';
  if (code?.startsWith('Z_')) return `the gzip archive is damaged (${message})`;
  return message;
}
