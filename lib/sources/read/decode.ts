import { declaredEncoding, mended } from '../../corpus/import/encoding.ts';
import { bad, good, type Outcome } from '../../corpus/import/outcome.ts';

const known = (label: string | undefined): string | null => {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};

function byMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** What an XML declaration says; written in ASCII whatever the rest is in, or in UTF-16, which its nulls show. */
function byDeclaration(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (/^<\0\?\0/.test(head)) return 'utf-16le';
  if (/^\0<\0\?/.test(head)) return 'utf-16be';
  return known(/^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]);
}

/** The charset that a `Content-Type` names. */
const byHeader = (type: string): string | null => known(/;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1]);

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1252' ? mended(text) : text;
  } catch {
    return null;
  }
}

/**
 * The text of a feed, a sitemap or a page, by its byte-order mark, the server's `charset` and its own declaration (the
 * order of RFC 7303). Of two that disagree UTF-8 is believed where the bytes are UTF-8, for text in another encoding
 * next to never is by chance. What declares nothing, or lies, is UTF-8 or else Windows-1252, as browsers take it.
 */
export function decodeBody(bytes: Uint8Array, contentType: string): Outcome<string> {
  const marked = byMark(bytes);
  const stated = [byHeader(contentType), byDeclaration(bytes) ?? declaredEncoding(bytes)].filter((one) => one !== null);
  const order = marked
    ? [marked]
    : [...(stated.includes('utf-8') ? ['utf-8'] : []), ...stated, 'utf-8', 'windows-1252'];
  for (const encoding of new Set(order)) {
    const text = strictly(bytes, encoding);
    if (text !== null) return text.includes('\0') ? bad('It is a binary file.') : good(text);
  }
  return bad('Its characters cannot be read: it is not in the encoding that it says it is in.');
}
