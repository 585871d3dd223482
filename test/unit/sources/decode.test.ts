import { expect, test } from 'vitest';
import { decodeBody } from '../../../lib/sources/read/decode.ts';
import { sayIt } from '../../../lib/words/said.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean): Uint8Array =>
  new Uint8Array(new Uint16Array([...(mark ? [0xfeff] : []), ...Array.from(text, (u) => u.charCodeAt(0))]).buffer);
/** With a letter behind it of which only the first byte is there. */
const faulty = (text: string): Uint8Array => Uint8Array.from([...utf8(text), 0xc3, 0x3c]);
const text = (bytes: Uint8Array, type: string): string => {
  const read = decodeBody(bytes, type);
  return read.ok ? read.value : `refused: ${sayIt(read.why)}`;
};
const xml = (encoding: string, inner: string): string => `<?xml version="1.0" encoding="${encoding}"?><t>${inner}</t>`;

test.each([
  ['the header', latin('<t>Stra\xdfe</t>'), 'text/xml; charset=ISO-8859-1', 'Straße'],
  ['the declaration', latin(xml('ISO-8859-1', 'Stra\xdfe')), 'application/rss+xml', 'Straße'],
  ['windows-1252 between 0x80 and 0x9f', latin(xml('windows-1252', '\x93No\x94')), 'text/xml', '“No”'],
  ['windows-1251', latin(xml('windows-1251', '\xcf\xf0\xe8\xe2\xe5\xf2')), 'text/xml', 'Привет'],
  ['KOI8-R by the header', latin('<t>\xf0\xd2\xc9\xd7\xc5\xd4</t>'), 'text/xml; charset="koi8-r"', 'Привет'],
  ['Shift_JIS', latin(xml('Shift_JIS', '\x93\xfa\x96{')), 'text/xml', '日本'],
  ['EUC-KR', latin(xml('euc-kr', '\xc7\xd1\xb1\xdb')), 'text/xml', '한글'],
  ['GB2312', latin(xml('gb2312', '\xd6\xd0\xce\xc4')), 'text/xml', '中文'],
  ['Big5', latin(xml('big5', '\xa4\xa4\xa4\xe5')), 'text/xml', '中文'],
  ['UTF-16 by its mark', utf16(xml('utf-16', 'Straße'), true), 'text/xml', 'Straße'],
  ['UTF-16 by its nulls', utf16(xml('utf-16', 'Straße'), false), 'text/xml', 'Straße'],
  ['UTF-8 by its mark against the header', utf8('\ufeff<t>Straße</t>'), 'text/xml; charset=iso-8859-1', 'Straße'],
  ['UTF-8 declared against the header', utf8(xml('utf-8', 'Straße')), 'text/xml; charset=iso-8859-1', 'Straße'],
  ['UTF-8 in the header that is none', latin('<t>Stra\xdfe</t>'), 'text/xml; charset=utf-8', 'Straße'],
  [
    'UTF-8 cut in mid-character',
    faulty('Die Fähre über den Fluß'),
    'text/html; charset=utf-8',
    'Die Fähre über den Fluß',
  ],
  ['UTF-8 with a fault behind its mark', faulty('\ufeffÄpfel, Öl'), 'text/html', 'Äpfel, Öl'],
  ['UTF-8 that calls itself UTF-16', utf8(xml('utf-16', 'Straßen')), 'text/xml', 'Straßen'],
  ['a page that calls itself UTF-16', utf8('<meta charset="utf-16"><p>Straße'), 'text/html', 'Straße'],
  ['an encoding nobody knows', utf8(xml('klingon', 'Straße')), 'text/xml; charset=x-none', 'Straße'],
  ['a page by its meta tag', latin('<meta charset="iso-8859-2"><p>\xb3\xf3d\xbc'), 'text/html', 'łódź'],
  ['nothing declared', utf8('<t>Straße</t>'), '', 'Straße'],
])('%s', (_, bytes, type, words) => {
  expect(text(bytes, type)).toContain(words);
});

test('a binary file is refused', () => {
  expect(text(latin('PK\x03\x04\0\0\0'), 'text/xml')).toMatch(/refused: It is a binary file/);
});
