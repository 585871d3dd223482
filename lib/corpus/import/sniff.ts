import { bad, good, type Outcome } from './outcome.ts';

export type Format = 'pack' | 'html' | 'text' | 'zip' | 'warc';

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF; save its text as a file and import that'],
  ['{\\rtf', 'an RTF document; save it as plain text'],
  ['\u0089PNG', 'an image; only text can be imported'],
  ['GIF8', 'an image; only text can be imported'],
  ['\u00ff\u00d8\u00ff', 'an image; only text can be imported'],
  ['BZh', 'a bzip2 archive; unpack it first'],
  ['\u00fd7zXZ', 'an xz archive; unpack it first'],
  ['\u0028\u00b5\u002f\u00fd', 'a zstd archive; unpack it first'],
];

const OFFICE = /\.(docx|xlsx|pptx|odt|ods|odp|epub|pages|numbers|key|jar|apk|xpi)$/i;

/** How a file is to be read, by its name and its first bytes, already unpacked; or why it cannot be. */
export function sniff(name: string, start: Uint8Array): Outcome<Format> {
  const raw = String.fromCharCode(...start.subarray(0, 1024));
  if (raw.startsWith('PK\u0003\u0004') || raw.startsWith('PK\u0005\u0006')) {
    return OFFICE.test(name)
      ? bad('a ZIP archive that is an office document or a book; save it as plain text')
      : good('zip');
  }
  if (/^WARC\/\d/.test(raw)) return good('warc');
  const known = SIGNATURES.find(([signature]) => raw.startsWith(signature));
  if (known) return bad(known[1]);
  const utf16 = /^(\u00ff\u00fe|\u00fe\u00ff)/.test(raw);
  if (!utf16 && raw.includes('\0')) return bad('a binary file, neither text nor HTML');
  const text = raw
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  const plainName = name.replace(/\.gz$/i, '');
  if (/^\[\s*[{\]]/.test(text))
    return bad('a JSON array; a pack has one JSON object a line, without brackets round them');
  if (/\.(ndjson|jsonl|json)$/i.test(plainName) || /^\{\s*"/.test(text)) return good('pack');
  if (
    /\.x?html?$/i.test(plainName) ||
    /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(text)
  ) {
    return good('html');
  }
  return good('text');
}
