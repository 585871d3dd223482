import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gunzipFile, gunzipMembers } from '../../../lib/corpus/import/gunzip.ts';
import type { Item } from '../../../lib/corpus/import/item.ts';
import { MAX_BYTES } from '../../../lib/corpus/import/limits.ts';
import type { Mark } from '../../../lib/corpus/import/mark.ts';
import { readFile } from '../../../lib/corpus/import/read-file.ts';
import type { ReadHtml } from '../../../lib/corpus/import/record.ts';
import { fromFile, type SourceFile, sayRefusal, watched } from '../../../lib/corpus/import/source.ts';
import { type Answer, warcOf, zipOf } from './archives.ts';
import { file, pack, packed } from './import-sources.ts';
import { story } from './stories.ts';

/** The text of a page's paragraph; a page without one is no article. */
const readHtml: ReadHtml = (html, url) => {
  const text = /<p>([\s\S]*?)<\/p>/.exec(html)?.[1];
  return text ? { ok: true, value: { text, ...(url && { url }) } } : { ok: false, why: 'no article in this page' };
};

async function read(source: SourceFile, from?: Mark) {
  const items: Item[] = [];
  for await (const item of readFile(source, readHtml, from)) items.push(item);
  return {
    items,
    articles: items.flatMap((item) => (item.kind === 'article' ? [item.article] : [])),
    refused: items.flatMap((item) => (item.kind === 'refused' ? [sayRefusal(item.refusal)] : [])),
    leftOut: items.filter(({ kind }) => kind === 'left-out').length,
  };
}

const page = (text: string) => `<!doctype html><html><body><p>${text}</p></body></html>`;
const zipFile = (name: string, bytes: Uint8Array<ArrayBuffer>) => fromFile(new File([bytes], name));

test('every file of a ZIP archive is read by what it is; pictures and leavings are left out', async () => {
  const bytes = await zipOf({
    'a/page.html': page('The ferry was sold.'),
    'a/page_files/style.css': 'p { color: red }',
    'a/page_files/logo.png': '\u0089PNG',
    '__MACOSX/a/._page.html': 'resource fork',
    'a/notes.txt': 'The quay was mended.',
    'packs/wire.ndjson': pack(story(1), '{', story(2)),
    'b/front.html': '<html><body>Links only</body></html>',
  });
  const { articles, refused, leftOut } = await read(zipFile('saved.zip', bytes));
  expect(articles.map(({ text }) => text)).toEqual([
    'The ferry was sold.',
    'The quay was mended.',
    story(1).text,
    story(2).text,
  ]);
  expect(refused).toEqual([
    expect.stringMatching(/^saved\.zip\/packs\/wire\.ndjson, line 2: not JSON/),
    'saved.zip/b/front.html: no article in this page',
  ]);
  expect(leftOut).toBe(3);
});

test('a ZIP archive goes on at every place at which reading it can be left', async () => {
  const bytes = await zipOf({
    'one.html': page('The first page.'),
    'wire.ndjson': pack(story(1), '{', story(2), story(3)),
    'two.html': page('The second page.'),
  });
  const source = zipFile('saved.zip', bytes);
  const all = await read(source);
  expect(all.items).toHaveLength(6);
  for (const [i, item] of all.items.entries()) {
    const rest = await read(source, item.next);
    expect(rest.articles).toEqual(
      all.items.slice(i + 1).flatMap((later) => (later.kind === 'article' ? [later.article] : [])),
    );
  }
});

test('how far reading a ZIP archive has got is told from entry to entry and within a long one, which can be left', async () => {
  const stories = Array.from({ length: 3000 }, (_, i) => story(i));
  const bytes = await zipOf({
    'one.html': page('The first page.'),
    'wire.ndjson': pack(...stories),
    'two.txt': 'The end.',
  });
  const places: number[] = [];
  let goesOn = true;
  const source = watched(zipFile('saved.zip', bytes), (at) => {
    places.push(at);
    return goesOn;
  });
  expect((await read(source)).articles).toHaveLength(3002);
  expect(new Set(places.map((at) => Math.floor((at / bytes.length) * 10))).size).toBeGreaterThan(5);
  expect(Math.max(...places)).toBeLessThanOrEqual(bytes.length);
  expect(Math.max(...places)).toBeGreaterThan(0.9 * bytes.length);
  let taken = 0;
  for await (const { kind } of readFile(source, readHtml)) {
    if (kind === 'article') taken++;
    goesOn &&= taken < 100;
  }
  expect(taken).toBeGreaterThanOrEqual(100);
  expect(taken).toBeLessThan(2500);
});

test('an encrypted entry, an archive in an archive and a damaged archive are refused with their reasons', async () => {
  const secret = await read(zipFile('secret.zip', await zipOf({ 'a.txt': 'A text.' }, 'password')));
  expect(secret.refused).toEqual(['secret.zip/a.txt: it is encrypted']);
  const inner = Buffer.from(await zipOf({ 'a.txt': 'A text.' })).toString('latin1');
  const nested = await zipOf({ 'inner.zip': inner, 'b.txt': 'Another text.' });
  const outer = await read(zipFile('outer.zip', nested));
  expect(outer.refused).toEqual(['outer.zip/inner.zip: a ZIP archive inside another file; unpack it first']);
  expect(outer.articles).toHaveLength(1);
  const whole = await zipOf({ 'a.txt': 'A text. '.repeat(500), 'b.txt': 'Another text.' });
  const cut = await read(zipFile('cut.zip', whole.slice(0, whole.length - 40)));
  expect(cut.refused).toEqual([expect.stringContaining('cut.zip: the ZIP archive is damaged or cut short')]);
  const broken = whole.slice();
  broken.fill(0xff, 45, 75);
  const some = await read(zipFile('broken.zip', broken));
  expect(some.refused[0]).toMatch(/^broken\.zip\/a\.txt: the file cannot be read/);
  expect(some.articles.map(({ text }) => text)).toEqual(['Another text.']);
});

const chunked = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;

const CRAWL: readonly Answer[] = [
  { url: 'https://daily.example/1', body: page('The ferry was sold.') },
  { url: 'https://daily.example/logo.png', body: Uint8Array.of(137, 80, 78, 71, 13, 10, 0), type: 'image/png' },
  { url: 'https://daily.example/gone', body: page('Not here.'), status: 404 },
  {
    url: 'https://daily.example/2',
    body: chunked(page('The quay was mended.')),
    headers: { 'Transfer-Encoding': 'chunked' },
  },
  { url: 'https://daily.example/3', body: gzipSync(page('The crane fell.')), headers: { 'Content-Encoding': 'gzip' } },
  { url: 'https://daily.example/', body: '<html><body>The front page</body></html>' },
  {
    url: 'https://blatt.example/4',
    body: Buffer.from(page('Die Fähre.'), 'latin1'),
    type: 'text/html; charset=iso-8859-1',
  },
  { url: 'https://daily.example/5', body: 'The plain text of a page.', kind: 'conversion' },
];
const TEXTS = [
  'The ferry was sold.',
  'The quay was mended.',
  'The crane fell.',
  'Die Fähre.',
  'The plain text of a page.',
];

test.each([
  ['packed a record a member, as Common Crawl does', 'crawl.warc.gz', warcOf(CRAWL)],
  ['packed as one', 'crawl.warc.gz', packed(warcOf(CRAWL, false))],
  ['plain', 'crawl.warc', warcOf(CRAWL, false)],
  ['under a name that says nothing', 'download', warcOf(CRAWL)],
])('the pages of a WARC file are read, %s', async (_name, name, bytes) => {
  for (const size of [97, 4096, 1 << 20]) {
    const { articles, refused, leftOut } = await read(file(name, bytes, size));
    expect(articles.map(({ text }) => text)).toEqual(TEXTS);
    expect(articles.map(({ url }) => url)).toEqual(
      ['1', '2', '3', '4', '5'].map((n) => expect.stringMatching(new RegExp(`/${n}$`))),
    );
    expect(refused).toEqual([`${name}: https://daily.example/: no article in this page`]);
    expect(leftOut).toBe(3);
  }
});

test.each([
  ['a packed', 'a.warc.gz', warcOf(CRAWL)],
  ['a plain', 'a.warc', warcOf(CRAWL, false)],
])('%s WARC file goes on at every record, without reading those before', async (_name, name, bytes) => {
  const starts: number[] = [];
  const plain = file(name, bytes, 500);
  const source: SourceFile = {
    ...plain,
    chunks: (from = 0) => {
      starts.push(from);
      return plain.chunks(from);
    },
  };
  const all = await read(source);
  for (const [i, item] of all.items.entries()) {
    const rest = await read(source, item.next);
    expect(rest.articles).toEqual(
      all.items.slice(i + 1).flatMap((later) => (later.kind === 'article' ? [later.article] : [])),
    );
  }
  expect(Math.max(...starts)).toBeGreaterThan(bytes.length / 2);
});

test('a damaged WARC file is named; what came before is read', async () => {
  const bytes = warcOf(CRAWL);
  const cut = await read(file('a.warc.gz', bytes.slice(0, bytes.length - 300), 64));
  expect(cut.articles.length).toBeGreaterThanOrEqual(3);
  const broken = bytes.slice();
  broken.fill(0x55, 700, 900);
  const some = await read(file('b.warc.gz', broken, 64));
  expect(some.articles.length).toBeLessThan(TEXTS.length);
  expect(some.refused.at(-1)).toMatch(/^b\.warc\.gz: .*what came before was read/);
});

const FOUR = [1, 2, 3, 4].map((n) => ({ url: `https://daily.example/${n}`, body: `<p>${story(n).text}</p>` }));
/** A WARC file of these four whose third record (the first says what made it) states something else. */
const stating = (what: string): Buffer => {
  let record = 0;
  const text = Buffer.from(warcOf(FOUR, false)).toString('latin1');
  return Buffer.from(
    text.replace(/Content-Length: \d+/g, (own) => (++record === 3 ? what : own)),
    'latin1',
  );
};
const CUT = /the WARC file ends in the middle of a record; what came before was read/;
const NONE = /no WARC record at byte [\d,]+; what came before was read/;

test.each([
  ['more bytes than there are', 'Content-Length: 99999', CUT],
  ['more bytes than any file has', 'Content-Length: 900000000000000', CUT],
  ['more digits than a length has', `Content-Length: ${'9'.repeat(400)}`, NONE],
  ['less than nothing', 'Content-Length: -5', NONE],
  ['no number', 'Content-Length: many', NONE],
  ['nothing', 'X-Length: 5', NONE],
  ['headers without end', `Content-Length: 5\r\nX-Long: ${'x'.repeat(3_000_000)}`, NONE],
  ['more headers than there can be', `Content-Length: 5${'\r\nX-Many: y'.repeat(300_000)}`, NONE],
])('a WARC record that states %s: what came before is read, and the reading ends', async (_name, what, why) => {
  for (const [name, bytes] of [
    ['a.warc', stating(what)],
    ['a.warc.gz', packed(stating(what))],
  ] as const) {
    const { articles, refused } = await read(file(name, bytes, 4096));
    expect(articles.map(({ url }) => url)).toEqual(['https://daily.example/1']);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(why);
  }
});

test('a WARC file cut short anywhere ends, and says so unless it ends with a record', async () => {
  const whole = warcOf(FOUR, false);
  const ends = [
    ...Buffer.from(whole)
      .toString('latin1')
      .matchAll(/WARC\/1\.0/g),
  ].map(({ index }) => index);
  for (let length = 20; length < whole.length - 4; length += 13) {
    const { articles, refused } = await read(file('a.warc', whole.slice(0, length), 4096));
    const isWhole = ends.some((end) => length >= end - 4 && length <= end);
    expect([length, articles.length + 1, refused.length]).toEqual([
      length,
      Math.max(1, ends.filter((end) => end - 4 <= length).length - 1),
      isWhole ? 0 : 1,
    ]);
    if (!isWhole) expect(refused[0]).toMatch(/what came before was read/);
  }
});

test('a page of a WARC file that unpacks to more than an article can be is refused, the rest goes on', async () => {
  const bomb = gzipSync(Buffer.alloc(MAX_BYTES + 1000, 0x20));
  const answers = [
    { url: 'https://daily.example/bomb', body: bomb, headers: { 'Content-Encoding': 'gzip' } },
    ...CRAWL,
  ];
  const { articles, refused } = await read(file('a.warc.gz', warcOf(answers), 4096));
  expect(articles).toHaveLength(TEXTS.length);
  expect(refused[0]).toMatch(/^a\.warc\.gz: https:\/\/daily\.example\/bomb: the page is larger than 16 MB/);
});

test('a ZIP archive whose names lead out of it is read: nothing is written under them', async () => {
  const names = { '../../x.ndjson': 'aa/aa/x.ndjson', '/etc/y.ndjson': '-etc/y.ndjson', 'C:\\z.ndjson': 'C--z.ndjson' };
  const files = Object.values(names).map((name, n) => [name, `${JSON.stringify(story(n))}\n`]);
  let bytes = Buffer.from(await zipOf(Object.fromEntries(files))).toString('latin1');
  for (const [hostile, tame] of Object.entries(names)) bytes = bytes.replaceAll(tame, hostile);
  const zip = new File([new Uint8Array(Buffer.from(bytes, 'latin1'))], 'a.zip');
  const { articles, refused } = await read(fromFile(zip));
  expect(refused).toEqual([]);
  expect(articles).toHaveLength(3);
});

test('a pack of several gzip members is read to its end', async () => {
  const lines = Array.from({ length: 400 }, (_, n) => story(n));
  const two = Buffer.concat([
    gzipSync(`${pack(...lines.slice(0, 150))}\n`),
    gzipSync(`${pack(...lines.slice(150))}\n`),
  ]);
  expect((await read(file('a.ndjson.gz', new Uint8Array(two), 1000))).articles).toEqual(lines);
});

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

test('where the browser’s unpacker stops after the first member, the other goes on past it', async () => {
  const text = 'A line of a pack.\n'.repeat(9000);
  const members = [gzipSync(text), gzipSync('The second member.\n'), gzipSync(''), gzipSync('The last.')];
  const source = file('a', new Uint8Array(Buffer.concat(members)), 333);
  const whole = `${text}The second member.\nThe last.`;
  expect(await bytesOf(gunzipMembers(source.chunks()))).toBe(whole);
  expect(await bytesOf(gunzipMembers(source.chunks(), text.length))).toBe('The second member.\nThe last.');
  expect(await bytesOf(gunzipFile(() => source.chunks()))).toBe(whole);
  // One member that fails its check is damaged, not one of several.
  const wrong = new Uint8Array(gzipSync(text));
  wrong[wrong.length - 6] = (wrong.at(-6) as number) ^ 0xff;
  await expect(bytesOf(gunzipFile(() => file('b', wrong, 333).chunks()))).rejects.toThrow('failed the check');
});

test('a plain pack goes on at the byte, a packed one past the lines', async () => {
  const lines = [story(1), '{', story(2), '', story(3), story(4)];
  for (const source of [file('a.ndjson', pack(...lines), 100), file('a.ndjson.gz', packed(pack(...lines)), 100)]) {
    const all = await read(source);
    for (const [i, item] of all.items.entries()) {
      const rest = await read(source, item.next);
      expect(rest.articles).toEqual(
        all.items.slice(i + 1).flatMap((later) => (later.kind === 'article' ? [later.article] : [])),
      );
      expect(rest.refused).toEqual(i < 1 ? [expect.stringContaining('line 2')] : []);
    }
  }
});
