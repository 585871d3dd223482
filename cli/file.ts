import { basename, extname } from 'node:path';
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

/** Node 20 decodes windows-1252 as ISO 8859-1: curly quotes and dashes would come out as control characters. */
const C1 = /[\u0080-\u009f]/g;
const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

type Decoded = { readonly text: string; readonly changed: boolean };

/** Bytes as text: by byte-order mark, by the encoding a page declares, else UTF-8. Never with replacement characters. */
export function decodeFile(bytes: Uint8Array): Read<Decoded> {
  const mark = markOf(bytes);
  const encoding = mark ?? declaredEncoding(bytes) ?? 'utf-8';
  if (mark === null && bytes.includes(0)) return bad('a binary file, not text or HTML');
  try {
    const decoded = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const text =
      encoding === 'windows-1252'
        ? decoded.replace(C1, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] ?? unit)
        : decoded;
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

/** HTML says its encoding within its first 1,024 bytes (HTML Standard, "prescan a byte stream"). */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
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
