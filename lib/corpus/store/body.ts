import { deflateSync, inflateSync } from 'fflate';
import type { HeldArticle } from '../../article/article.ts';

/** Raised whenever what a stored text looks like changes; older ones stay readable and are rewritten in the background. */
export const BODY_FORMAT = 1;

/**
 * Levels 3 to 9 come out within half a per cent of each other on news texts (5.5 KB to 2.5), 1 is three per cent larger;
 * a hash table of 2^(8+4) is quickest to clear for texts of this size. About 0.3 ms to pack, 0.2 ms to unpack. The
 * browsers' own CompressionStream packs as well, but a stream costs more than the text: 1.2 ms in Node.
 */
const PACKING = { level: 3, mem: 4 } as const;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A stored article: one byte of format, then its JSON, deflated. Of format 0 (before there was one), the value itself. */
export type Body = Uint8Array<ArrayBuffer> | HeldArticle;

/** Packs an article for storing. */
export function packBody(article: HeldArticle): Uint8Array<ArrayBuffer> {
  const packed = deflateSync(encoder.encode(JSON.stringify(article)), PACKING);
  const body = new Uint8Array(packed.length + 1);
  body[0] = BODY_FORMAT;
  body.set(packed, 1);
  return body;
}

/** The article again, of whatever format. */
export function unpackBody(body: Body): HeldArticle {
  if (!(body instanceof Uint8Array)) return body;
  if (body[0] !== BODY_FORMAT) throw new Error(`a stored text has the unknown format ${body[0]}`);
  return JSON.parse(decoder.decode(inflateSync(body.subarray(1)))) as HeldArticle;
}

/** Bytes that a body takes; a guess for one that was stored before texts were packed. */
export const bodyBytes = (body: Body): number =>
  body instanceof Uint8Array ? body.length : body.text.length + (body.title?.length ?? 0);
