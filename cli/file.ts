import { basename, extname } from 'node:path';
import { declaredEncoding, mended } from '../lib/corpus/import/encoding.ts';
import { readBytes, sayReadError } from './bytes.ts';
import { isHtml, pageToArticle } from './page.ts';
import { bad, good, type Input, type Read } from './record.ts';

/**
 * One article file, plain text or HTML. Spans of a report are into the text as given; where decoding took something
 * away (a byte-order mark, UTF-16) that is no longer the file's own text, and `fromPage` asks for it to be reported.
 */
export async function readArticleFile(path: string): Promise<Read<Input>> {
  let bytes: Buffer;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    return bad(sayReadError(error));
  }
  if (bytes.length === 0) return bad('the file is empty');
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return decoded;
  const { text, changed } = decoded.value;
  const name = basename(path).replace(/\.gz$/, '');
  if (/^\.x?html?$/i.test(extname(name)) || isHtml(text)) {
    const page = pageToArticle(text);
    return page.ok ? good({ article: page.value, fromPage: true }) : page;
  }
  if (text.trim() === '') return bad('the file has no words');
  return good({ article: { text }, fromPage: changed });
}

type Decoded = { readonly text: string; readonly changed: boolean };

/** Bytes as text: by byte-order mark, by the encoding a page declares, else UTF-8. Never with replacement characters. */
export function decodeFile(bytes: Uint8Array): Read<Decoded> {
  const mark = markOf(bytes);
  const encoding = mark ?? declaredEncoding(bytes) ?? 'utf-8';
  if (mark === null && bytes.includes(0)) return bad('a binary file, not text or HTML');
  try {
    const decoded = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const text = encoding === 'windows-1252' ? mended(decoded) : decoded;
    return good({ text, changed: mark !== null || encoding !== 'utf-8' });
  } catch {
    return bad(`line ${firstBadLine(bytes, encoding)}: not ${encoding.toUpperCase()} text`);
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function firstBadLine(bytes: Uint8Array, encoding: string): number {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let from = 0;
  for (let line = 1; ; line++) {
    const newline = bytes.indexOf(0x0a, from);
    const end = newline < 0 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(from, end));
    } catch {
      return line;
    }
    if (newline < 0) return line;
    from = end;
  }
}
