import { utf16Mark } from '../../corpus/import/decode.ts';
import { asciiLike, declaredEncoding, encodingOf, loosely, strictly } from '../../corpus/import/encoding.ts';
import { bad, good, type Outcome } from '../../corpus/import/outcome.ts';
import { said } from '../../words/said.ts';

const byMark = (bytes: Uint8Array): string | null =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : utf16Mark(bytes);

/** What an XML declaration says; written in ASCII whatever the rest is in, or in UTF-16, which its nulls show. */
function byDeclaration(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (/^<\0\?\0/.test(head)) return 'utf-16le';
  if (/^\0<\0\?/.test(head)) return 'utf-16be';
  return asciiLike(encodingOf(/^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]));
}

/** The charset that a `Content-Type` names. */
const byHeader = (type: string): string | null => encodingOf(/;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1]);

/**
 * The text of a feed, a sitemap or a page, by its byte-order mark, the server's `charset` and its own declaration (the
 * order of RFC 7303). Of two that disagree UTF-8 is believed where the bytes are UTF-8, for text in another encoding
 * next to never is by chance. What declares nothing, or lies, is UTF-8, with faults in it where it is mostly that, or else
 * Windows-1252, as browsers take it.
 */
export function decodeBody(bytes: Uint8Array, contentType: string): Outcome<string> {
  const marked = byMark(bytes);
  const stated = [byHeader(contentType), byDeclaration(bytes) ?? declaredEncoding(bytes)].filter((one) => one !== null);
  const order = marked
    ? [marked]
    : [...(stated.includes('utf-8') ? ['utf-8'] : []), ...stated, 'utf-8', 'windows-1252'];
  for (const encoding of new Set(order)) {
    const guessed = encoding === 'windows-1252' && !stated.includes(encoding);
    const text = (guessed ? loosely(bytes) : null) ?? strictly(bytes, encoding);
    if (text !== null) return text.includes('\0') ? bad(said('sources_failed_binary')) : good(text);
  }
  const faulty = marked === 'utf-8' ? loosely(bytes) : null;
  return faulty === null ? bad(said('sources_failed_encoding')) : good(faulty);
}
