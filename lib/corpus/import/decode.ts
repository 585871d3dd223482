import { said } from '../../words/said.ts';
import { declaredEncoding, encodingOf, strictly } from './encoding.ts';
import { bad, good, type Outcome } from './outcome.ts';

/** UTF-16 by its byte-order mark; packs in it are decoded before they are split into lines. */
export function utf16Mark(start: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * A text or HTML file as text: by its byte-order mark, the encoding that the server stated or the page declares, UTF-8, and at last
 * Windows-1252 where the file can only be that. Never with replacement characters: what cannot be read is refused.
 */
export function decodeText(bytes: Uint8Array, html: boolean, stated?: string): Outcome<string> {
  const marked = utf16Mark(bytes);
  if (marked === null && bytes.includes(0)) return bad(said('corpus_binary'));
  const declared = marked ?? encodingOf(stated) ?? (html ? declaredEncoding(bytes) : null);
  if (declared !== null && declared !== 'utf-8') {
    const text = strictly(bytes, declared);
    return text === null ? bad(said('corpus_notEncoded', declared)) : good(text);
  }
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return good(utf8);
  return looksWestern(bytes) ? good(strictly(bytes, 'windows-1252') ?? '') : bad(said('corpus_noEncoding'));
}

/**
 * Whether bytes that are no UTF-8 may be taken for Windows-1252: mostly ASCII (a Cyrillic or Greek text in its own
 * eight-bit encoding is mostly not; French has 5 % of such letters), none of the five bytes that it leaves undefined,
 * and no trace of UTF-8 (then it is a UTF-8 file with a fault in it, and the guess would garble the rest).
 */
function looksWestern(bytes: Uint8Array): boolean {
  let letters = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    if (byte >= 0xc0) letters++;
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false;
    if (isUtf8Pair(byte, bytes[i + 1] ?? 0, bytes[i + 2] ?? 0)) return false;
  }
  return letters < bytes.length * 0.1;
}

/** An accented letter, a curly quote or a dash in UTF-8: as Windows-1252 prose next to impossible. */
const isUtf8Pair = (a: number, b: number, c: number): boolean =>
  ((a === 0xc2 || a === 0xc3) && b >= 0x80 && b <= 0xbf) || (a === 0xe2 && b === 0x80 && c >= 0x93 && c <= 0xa6);
