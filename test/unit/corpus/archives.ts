import { gzipSync } from 'node:zlib';
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/index-native.js';

/** A ZIP archive of these files. */
export async function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  password?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), password ? { password } : {});
  for (const [name, held] of Object.entries(files)) {
    await zip.add(name, typeof held === 'string' ? new TextReader(held) : new Uint8ArrayReader(held));
  }
  return (await zip.close()) as Uint8Array<ArrayBuffer>;
}

export type Answer = {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly kind?: 'response' | 'request' | 'conversion' | 'revisit';
};

const bytesOf = (body: string | Uint8Array): Uint8Array =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body;

/** One record as it stands in a WARC file. */
function record({
  url,
  body,
  type = 'text/html; charset=utf-8',
  status = 200,
  headers = {},
  kind = 'response',
}: Answer): Uint8Array {
  const isHttp = kind !== 'conversion';
  const extra = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const http = isHttp ? `HTTP/1.1 ${status} Answer\r\nContent-Type: ${type}\r\n${extra.join('')}\r\n` : '';
  const block = Buffer.concat([Buffer.from(http), bytesOf(body)]);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${kind}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2026-06-01T08:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `Content-Type: ${isHttp ? 'application/http; msgtype=response' : 'text/plain'}`,
    `Content-Length: ${block.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

const INFO: Answer = { url: 'info', body: 'software: a crawler\r\n', kind: 'request', type: 'application/warc-fields' };

/** A WARC file of these answers; packed as Common Crawl packs it, each record a gzip member of its own. */
export function warcOf(answers: readonly Answer[], gzip = true): Uint8Array<ArrayBuffer> {
  const records = [INFO, ...answers].map(record);
  return new Uint8Array(Buffer.concat(gzip ? records.map((bytes) => gzipSync(bytes)) : records));
}
