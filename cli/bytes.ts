import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Opens a file ("-": standard input) as bytes, unpacked when its first two bytes are gzip's, whatever its name. */
export async function* openBytes(path: string): AsyncGenerator<Buffer> {
  const raw: Readable = path === '-' ? process.stdin : createReadStream(path);
  const chunks = raw[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done) return;
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => chunks };
    return;
  }
  const unpacked = createGunzip();
  feed(unpacked, first.value, chunks).catch((error: Error) => unpacked.destroy(error));
  yield* unpacked as AsyncIterable<Buffer>;
}

async function feed(into: ReturnType<typeof createGunzip>, first: Buffer, rest: AsyncIterator<Buffer>): Promise<void> {
  for (let chunk: Buffer | undefined = first; chunk; ) {
    if (!into.write(chunk)) {
      await new Promise<void>((resolve, reject) => {
        into.once('drain', resolve);
        into.once('close', () => reject(new Error('the archive is damaged')));
      });
    }
    const next: IteratorResult<Buffer> = await rest.next();
    chunk = next.done ? undefined : next.value;
  }
  into.end();
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
