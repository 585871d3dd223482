import type { Key } from '../../words/keys.ts';
import { said } from '../../words/said.ts';
import { bad, good, type Outcome } from './outcome.ts';

export type Format = 'pack' | 'html' | 'text' | 'zip' | 'warc';

const SIGNATURES: readonly (readonly [string, Key])[] = [
  ['%PDF', 'corpus_pdf'],
  ['{\\rtf', 'corpus_rtf'],
  ['\u0089PNG', 'corpus_image'],
  ['GIF8', 'corpus_image'],
  ['\u00ff\u00d8\u00ff', 'corpus_image'],
  ['BZh', 'corpus_bzip2'],
  ['\u00fd7zXZ', 'corpus_xz'],
  ['\u0028\u00b5\u002f\u00fd', 'corpus_zstd'],
];

const OFFICE = /\.(docx|xlsx|pptx|odt|ods|odp|epub|pages|numbers|key|jar|apk|xpi)$/i;

/** How a file is to be read, by its name and its first bytes, already unpacked; or why it cannot be. */
export function sniff(name: string, start: Uint8Array): Outcome<Format> {
  const raw = String.fromCharCode(...start.subarray(0, 1024));
  if (raw.startsWith('PK\u0003\u0004') || raw.startsWith('PK\u0005\u0006')) {
    return OFFICE.test(name) ? bad(said('corpus_office')) : good('zip');
  }
  if (/^WARC\/\d/.test(raw)) return good('warc');
  const known = SIGNATURES.find(([signature]) => raw.startsWith(signature));
  if (known) return bad(said(known[1]));
  const utf16 = /^(\u00ff\u00fe|\u00fe\u00ff)/.test(raw);
  if (!utf16 && raw.includes('\0')) return bad(said('corpus_binary'));
  const text = raw
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  const plainName = name.replace(/\.gz$/i, '');
  if (/^\[\s*[{\]]/.test(text)) return bad(said('corpus_array'));
  if (/\.(ndjson|jsonl|json)$/i.test(plainName) || /^\{\s*"/.test(text)) return good('pack');
  if (
    /\.x?html?$/i.test(plainName) ||
    /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(text)
  ) {
    return good('html');
  }
  return good('text');
}
