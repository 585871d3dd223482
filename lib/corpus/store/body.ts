import { deflateSync, inflateSync } from 'fflate';
import { decompress } from 'fzstd';
import type { HeldArticle } from '../../article/article.ts';

/** A way of packing bytes, and the first byte of what is stored so. */
export type Packing = { readonly format: number; pack(bytes: Uint8Array): Uint8Array };

/**
 * Of one text at a time, and wherever nothing else is at hand. Level 1 packs news texts to 2.73 KB where 3 packs to 2.67 and 9
 * hardly further, in 0.8 of its time. A hash table of 2^(8+3) is the quickest to clear for texts of this size, and packs no
 * worse. The browsers' own CompressionStream takes longer for a text of this size: 0.77 ms where this takes 0.60
 * (Chromium, busy machine), 0.31 and 0.25 in Firefox.
 */
export const DEFLATE: Packing = { format: 1, pack: (bytes) => deflateSync(bytes, { level: 1, mem: 3 }) };

/** Zstandard (RFC 8878): what an import's workers pack, see `work/zstd.ts`. */
export const ZSTD_FORMAT = 2;

/** How each format is unpacked. */
const UNPACK: Readonly<Record<number, (bytes: Uint8Array) => Uint8Array>> = {
  [DEFLATE.format]: (bytes) => inflateSync(bytes),
  [ZSTD_FORMAT]: (bytes) => decompress(bytes),
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A stored article: one byte of format, then its JSON, packed. Before there were formats, the value itself. */
export type Body = Uint8Array<ArrayBuffer> | HeldArticle;

/** Packs an article for storing. */
export function packBody(article: HeldArticle, { format, pack }: Packing = DEFLATE): Uint8Array<ArrayBuffer> {
  const packed = pack(encoder.encode(JSON.stringify(article)));
  const body = new Uint8Array(packed.length + 1);
  body[0] = format;
  body.set(packed, 1);
  return body;
}

/** The article again, of whatever format. */
export function unpackBody(body: Body): HeldArticle {
  if (!(body instanceof Uint8Array)) return body;
  const unpack = UNPACK[body[0] as number];
  if (!unpack) throw new Error(`a stored text has the unknown format ${body[0]}`);
  return JSON.parse(decoder.decode(unpack(body.subarray(1)))) as HeldArticle;
}

/** Bytes that a body takes; a guess for one that was stored before texts were packed. */
export const bodyBytes = (body: Body): number =>
  body instanceof Uint8Array ? body.length : body.text.length + (body.title?.length ?? 0);
