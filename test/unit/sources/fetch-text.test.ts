import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchText, type Wanted, type Web } from '../../../lib/sources/fetch/fetch-text.ts';
import type { Fetched } from '../../../lib/sources/fetch/fetched.ts';
import { readFeed } from '../../../lib/sources/read/feed.ts';
import { sayIt } from '../../../lib/words/said.ts';
import { type Answer, answer, type Server, startServer, status } from '../../sites/answers.ts';

const NOW = Date.parse('2026-11-22T00:00:00Z');
const FEED = '<rss version="2.0"><channel><title>Wire</title><item><link>http://a.test/1</link></item></channel></rss>';
const LATIN = Buffer.from(
  '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>Stra\xdfe</title></channel></rss>',
  'latin1',
);

/** Sends without end, until nobody reads any more. */
const endless =
  (headers: Readonly<Record<string, string>>): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/xml', ...headers });
    const chunk = Buffer.alloc(2 ** 20, 'a');
    let sent = 0;
    const more = () => {
      while (sent < 50 && !response.destroyed) {
        sent++;
        if (!response.write(chunk)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  };

const conditional: Answer = (request, response) => {
  const { 'if-none-match': etag, 'if-modified-since': since } = request.headers;
  if (etag === '"v1"' && since === 'Sat, 21 Nov 2026 00:00:00 GMT') return void response.writeHead(304).end();
  response
    .writeHead(200, { 'content-type': 'text/xml', etag: '"v1"', 'last-modified': 'Sat, 21 Nov 2026 00:00:00 GMT' })
    .end(FEED);
};

let server: Server;
let web: Web;
beforeAll(async () => {
  server = await startServer({
    'a.test/rss': answer(FEED),
    'a.test/html-type': answer(FEED, 'text/html'),
    'a.test/octets': answer(FEED, 'application/octet-stream'),
    'a.test/no-type': (_, response) => response.writeHead(200).end(FEED),
    'a.test/image': answer('GIF89a', 'image/gif'),
    'a.test/pdf': answer('%PDF', 'application/pdf'),
    'a.test/feed-as-page': answer('{}', 'application/json'),
    'a.test/gz': answer(gzipSync(FEED), 'application/gzip'),
    'a.test/cut-gz': answer(gzipSync(FEED.repeat(50)).subarray(0, 60), 'application/gzip'),
    'a.test/bomb-gz': answer(gzipSync(Buffer.alloc(50 * 2 ** 20)), 'application/gzip'),
    'a.test/latin': answer(LATIN, 'text/xml'),
    'a.test/large': endless({}),
    'a.test/large-said': endless({ 'content-length': String(50 * 2 ** 20) }),
    'a.test/cut': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '1000' });
      response.write('<rss');
      response.socket?.destroySoon();
    },
    'a.test/silent': () => undefined,
    'a.test/conditional': conditional,
    'a.test/moved': status(301, { location: 'http://b.test/there' }),
    'a.test/round': status(302, { location: '/round' }),
    'b.test/there': answer(FEED),
    'a.test/seconds': status(429, { 'retry-after': '120' }),
    'a.test/date': status(503, { 'retry-after': 'Sun, 22 Nov 2026 01:00:00 GMT' }),
    'a.test/years': status(429, { 'retry-after': '99999999' }),
    'a.test/nonsense': status(429, { 'retry-after': 'soon' }),
    ...Object.fromEntries([401, 403, 410, 418, 500, 502].map((code) => [`a.test/${code}`, status(code)])),
  });
  web = { fetch: server.fetch, now: () => NOW, wait: async () => undefined, mayFetch: async () => true };
});
afterAll(() => server.stop());

const ask = (path: string, wanted: Wanted = 'feed'): Promise<Fetched> =>
  fetchText(web, `http://a.test/${path}`, wanted);

test.each(['rss', 'html-type', 'octets', 'no-type', 'gz'])('a feed served as %s is read', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 'ok', text: FEED, url: `http://a.test/${path}` });
});

test('a redirect is followed, and where it ended is told', async () => {
  expect(await ask('moved')).toMatchObject({ status: 'ok', url: 'http://b.test/there' });
});

test('a legacy encoding comes out as text', async () => {
  const read = await ask('latin');
  expect(read.status === 'ok' && readFeed(read.text, read.url, NOW)).toMatchObject({ value: { title: 'Straße' } });
});

test('asked again with what the server gave, it answers that nothing changed', async () => {
  const first = await ask('conditional');
  expect(first).toMatchObject({ etag: '"v1"', lastModified: 'Sat, 21 Nov 2026 00:00:00 GMT' });
  if (first.status !== 'ok') return;
  expect(await fetchText(web, 'http://a.test/conditional', 'feed', first)).toEqual({ status: 'unchanged' });
});

test.each([
  ['nowhere', 'gone', /404/],
  ['410', 'gone', /410/],
  ['401', 'closed', /sign in/],
  ['403', 'closed', /403/],
  ['418', 'closed', /418/],
  ['500', 'server', /500/],
  ['502', 'server', /502/],
  ['image', 'wrong-type', /image\/gif/],
  ['pdf', 'wrong-type', /application\/pdf/],
  ['cut-gz', 'damaged', /gzip/],
  ['bomb-gz', 'too-large', /12 MB/],
  ['large', 'too-large', /12 MB/],
  ['large-said', 'too-large', /12 MB/],
  ['cut', 'unreachable', /broke off/],
  ['round', 'unreachable', /cannot be reached/],
] as const)('%s: %s, in words', async (path, why, says) => {
  const read = await ask(path);
  expect(read).toMatchObject({ status: 'failed', why });
  expect(read.status === 'failed' && sayIt(read.says)).toMatch(says);
});

test('a server that says nothing is given up', async () => {
  const read = await fetchText({ ...web, patience: 100 }, 'http://a.test/silent', 'feed');
  expect(read).toMatchObject({ status: 'failed', why: 'timeout' });
  expect(read.status === 'failed' && sayIt(read.says)).toBe('The server took too long to answer.');
});

test('a page must be one', async () => {
  expect(await ask('feed-as-page', 'page')).toMatchObject({ status: 'failed', why: 'wrong-type' });
});

test.each([
  ['seconds', 120_000],
  ['date', 3600_000],
  ['years', 24 * 3600_000],
  ['nonsense', undefined],
])('Retry-After in %s', async (path, wait) => {
  const read = await ask(path);
  expect(read).toMatchObject({ status: 'failed', why: 'busy' });
  expect(read.status === 'failed' && read.retryAfter).toBe(wait);
});

test('a host that is not there', async () => {
  const lost = { ...web, fetch: (url: string, init: RequestInit) => fetch(url, init) };
  expect(await fetchText(lost, 'http://127.0.0.1:1/', 'feed')).toMatchObject({ status: 'failed', why: 'unreachable' });
});
