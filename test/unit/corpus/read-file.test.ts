import { expect, test } from 'vitest';
import type { Item } from '../../../lib/corpus/import/item.ts';
import { readFile } from '../../../lib/corpus/import/read-file.ts';
import type { ReadHtml } from '../../../lib/corpus/import/record.ts';
import { type SourceFile, sayRefusal } from '../../../lib/corpus/import/source.ts';
import { file, pack, packed, westernBytes } from './import-sources.ts';
import { story } from './stories.ts';

async function read(source: SourceFile, readHtml?: ReadHtml) {
  const items: Item[] = [];
  for await (const item of readFile(source, readHtml)) items.push(item);
  return {
    articles: items.flatMap((item) => (item.kind === 'article' ? [item.article] : [])),
    refused: items.flatMap((item) => (item.kind === 'refused' ? [sayRefusal(item.refusal)] : [])),
  };
}

const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const words = (n: number) => 'word '.repeat(n);

test('a pack gives its articles in order, whatever the size of the chunks', async () => {
  const lines = [story(1), story(2), { ...story(3), text: 'Café – “Zoë” 🚢 said.' }];
  for (const size of [1, 2, 3, 64, 1 << 16]) {
    expect(await read(file('a.ndjson', pack(...lines), size))).toEqual({ articles: lines, refused: [] });
    expect(await read(file('a.ndjson.gz', packed(pack(...lines)), size))).toEqual({ articles: lines, refused: [] });
  }
});

test('bad lines are named, the rest goes on', async () => {
  const { articles, refused } = await read(
    file(
      'wire.ndjson',
      pack(
        story(1),
        '{"id": "broken", "text": ',
        '',
        '"just a string"',
        { id: 'empty', text: '  \n ' },
        { id: 'dots', text: '… — !' },
        { id: 'none' },
        { id: 'null', text: null },
        { id: 'list', text: ['a'] },
        { id: 'long', text: words(200_000) },
        { id: 'title', title: 5, text: 'A text.' },
        { id: { a: 1 }, text: 'A text.' },
        { ...story(1), text: 'Another text under the same id.' },
        story(2),
      ),
    ),
  );
  expect(articles).toEqual([story(1), story(2)]);
  expect(refused).toEqual([
    expect.stringMatching(/^wire\.ndjson, line 2: not JSON: /),
    'wire.ndjson, line 4: not a JSON object',
    'wire.ndjson, line 5: its text has no words',
    'wire.ndjson, line 6: its text has no words',
    'wire.ndjson, line 7: it has no "text"',
    'wire.ndjson, line 8: it has no "text"',
    'wire.ndjson, line 9: "text" is not a string',
    'wire.ndjson, line 10: its text has 200,000 words; 100,000 is the most for one article',
    'wire.ndjson, line 11: "title" is not a string',
    'wire.ndjson, line 12: "id" is neither a string nor a number',
    'wire.ndjson, line 13: the id "story-1" stands already in line 1',
  ]);
});

test('a line in a broken encoding is refused, its neighbours are read', async () => {
  const bytes = new Uint8Array([
    ...new TextEncoder().encode(`${pack(story(1))}\n`),
    ...westernBytes('{"id":"x","text":"Café closed."}\n'),
    ...new TextEncoder().encode(pack({ id: 'y', text: 'Café open.' })),
  ]);
  expect(await read(file('mixed.ndjson', bytes))).toEqual({
    articles: [story(1), { id: 'y', text: 'Café open.' }],
    refused: ['mixed.ndjson, line 2: not valid UTF-8; save the file as UTF-8'],
  });
});

test('an article without an id is named by its address or its words, the same every time', async () => {
  const lines = [
    { url: 'https://daily.example/a#top', text: 'One two.' },
    { title: 'T', text: 'One two.' },
    { text: 'One two.' },
    { id: 17, text: 'One two.' },
  ];
  const first = (await read(file('a.ndjson', pack(...lines)))).articles.map(({ id }) => id);
  const second = (await read(file('b.ndjson', pack(...lines)))).articles.map(({ id }) => id);
  expect(first).toEqual(second);
  expect(first[0]).toBe('https://daily.example/a');
  expect(first[3]).toBe('17');
  expect(new Set(first).size).toBe(4);
});

test.each([
  ['an empty file', file('a.ndjson', ''), 'a.ndjson: the file is empty'],
  ['blank lines only', file('a.ndjson', '\n \n'), 'a.ndjson: the file is empty'],
  ['an empty text', file('a.txt', ' \n'), 'a.txt: the file is empty'],
  ['an empty archive', file('a.txt.gz', packed('')), 'a.txt.gz: the file is empty'],
  ['a binary file', file('a.txt', Uint8Array.of(84, 0, 1, 2, 200)), 'a.txt: a binary file, neither text nor HTML'],
  ['a binary pack', file('a.ndjson', Uint8Array.of(0, 1, 2, 3)), 'a.ndjson: a binary file, neither text nor HTML'],
  ['a ZIP archive', file('a.docx', 'PK\u0003\u0004....'), expect.stringContaining('a.docx: a ZIP archive')],
  ['a PDF', file('a.pdf', '%PDF-1.7 ...'), expect.stringContaining('a.pdf: a PDF')],
  ['a JSON array', file('a.json', '[{"id":"a"}]'), expect.stringContaining('a.json: a JSON array')],
  ['a text of 200,000 words', file('a.txt', words(200_000), 1 << 16), expect.stringContaining('200,000 words')],
  ['no words', file('a.txt', '*** --- ***'), 'a.txt: its text has no words'],
  [
    'a text in an unknown encoding',
    file(
      'a.txt',
      Uint8Array.from('Паром закрыт', (unit) => (unit === ' ' ? 32 : unit.charCodeAt(0) - 0x350)),
    ),
    'a.txt: its encoding is broken or unknown; save the file as UTF-8',
  ],
  [
    'UTF-8 with one byte lost',
    file(
      'a.txt',
      Buffer.from('Un café à Vessby est fermé.').filter((_, i) => i !== 7),
    ),
    'a.txt: its encoding is broken or unknown; save the file as UTF-8',
  ],
  ['HTML without a reader', file('a.html', '<!doctype html><p>Hello'), 'a.html: HTML cannot be read here'],
])('%s is refused with its reason', async (_name, source, reason) => {
  expect(await read(source)).toEqual({ articles: [], refused: [reason] });
});

test.each([
  ['UTF-8', new TextEncoder().encode('The café “reopened”.')],
  ['UTF-8 with a mark', new TextEncoder().encode('\ufeffThe café “reopened”.')],
  ['UTF-16', utf16('The café “reopened”.')],
  ['Windows-1252', westernBytes('The café “reopened”.')],
])('a text in %s is read', async (_name, bytes) => {
  const { articles, refused } = await read(file('a.txt', bytes));
  expect(refused).toEqual([]);
  expect(articles.map(({ text }) => text)).toEqual(['The café “reopened”.']);
});

test('a pack in UTF-16 is read', async () => {
  const { articles } = await read(file('a.ndjson', utf16(pack(story(1), story(2)))));
  expect(articles).toEqual([story(1), story(2)]);
});

test('a short first line that stands alone is the headline of a text', async () => {
  const titled = (await read(file('a.txt', 'Ferry of Vessby sold\n\nThe ferry was sold.'))).articles[0];
  expect(titled?.title).toBe('Ferry of Vessby sold');
  expect(titled?.text).toBe('Ferry of Vessby sold\n\nThe ferry was sold.');
  expect((await read(file('b.txt', 'The ferry was sold.\n\nIt left.'))).articles[0]).not.toHaveProperty('title');
});

test('a page goes through the reader it was given, and an unreadable one is refused', async () => {
  const page = '<html><body><p>The ferry was sold.</p></body></html>';
  const readHtml: ReadHtml = (html, url) =>
    html.includes('ferry')
      ? { ok: true, value: { text: html.replace(/<[^>]+>/g, ''), url, title: undefined } }
      : { ok: false, why: 'no article on this page' };
  const text = 'The ferry was sold.';
  expect((await read(file('a.html', page), readHtml)).articles).toEqual([{ id: expect.any(String), text }]);
  expect((await read(file('saved', page), readHtml)).articles).toHaveLength(1);
  const line = { id: 'p', url: 'https://daily.example/p', html: page };
  expect((await read(file('a.ndjson', pack(line)), readHtml)).articles).toEqual([{ id: 'p', url: line.url, text }]);
  expect((await read(file('b.html', '<html>none'), readHtml)).refused).toEqual(['b.html: no article on this page']);
});

test('a page is decoded as it declares', async () => {
  const html = '<html><head><meta charset="windows-1251"></head><body>Паром</body></html>';
  const bytes = Uint8Array.from(html, (unit) => (unit > '\u007f' ? unit.charCodeAt(0) - 0x350 : unit.charCodeAt(0)));
  const { articles } = await read(file('a.html', bytes), (text) => ({ ok: true, value: { text } }));
  expect(articles[0]?.text).toContain('Паром');
});

test('a cut-off or damaged archive is named; what came before it is read', async () => {
  const many = pack(...Array.from({ length: 3000 }, (_, n) => story(n)));
  const whole = packed(many);
  const cut = await read(file('a.ndjson.gz', whole.slice(0, whole.length - 2000), 4096));
  expect(cut.articles.length).toBeGreaterThan(100);
  expect(cut.refused).toEqual([expect.stringContaining('a.ndjson.gz: the gzip archive is damaged or cut short')]);
  const damaged = whole.slice();
  damaged.fill(0xff, 30_000, 30_200);
  expect((await read(file('b.ndjson.gz', damaged, 4096))).refused.join()).toContain('damaged');
});

test('a file that fails while it is read is named', async () => {
  const failing: SourceFile = {
    name: 'usb.ndjson',
    size: null,
    async *chunks() {
      yield new TextEncoder().encode(`${pack(story(1))}\n`.padEnd(2000, ' '));
      throw new Error('the device is gone');
    },
  };
  const { articles, refused } = await read(failing);
  expect(articles).toHaveLength(1);
  expect(refused).toEqual(['usb.ndjson: the file cannot be read: the device is gone']);
});
