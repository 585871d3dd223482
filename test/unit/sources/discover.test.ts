import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { afterEach, expect, test } from 'vitest';
import { type Candidate, discover } from '../../../lib/sources/discover.ts';
import { said, sayIt } from '../../../lib/words/said.ts';
import { answer } from '../../sites/answers.ts';
import { makeWorld, rss, type World } from './world.ts';

let world: World;
afterEach(() => world.server.stop());

async function found(address: string): Promise<{ candidates: Candidate[]; says: string | undefined }> {
  const candidates: Candidate[] = [];
  const { db, web } = world.context;
  const parse = (html: string) => parseHTML(html).document as unknown as Document;
  const failure = await discover({ db, web, parse }, address, (candidate) => candidates.push(candidate));
  return { candidates, says: failure ? sayIt(failure.says) : undefined };
}

const FRONT =
  '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" title="News" href="/rss"><link rel="alternate" type="application/atom+xml" href="/broken"></head><body>Hello</body></html>';

test('the feeds that a page names and the sitemaps of its robots.txt, each looked at', async () => {
  world = await makeWorld({
    'wire.test/': answer(FRONT, 'text/html'),
    'wire.test/rss': answer(
      rss('http://wire.test/a 2026-11-21T10:00:00Z', 'http://stories.test/b 2026-11-20T10:00:00Z'),
    ),
    'wire.test/broken': answer('<html></html>', 'text/html'),
    'wire.test/robots.txt': answer('Sitemap: http://wire.test/news.xml.gz\n', 'text/plain'),
    'wire.test/news.xml.gz': answer(
      gzipSync('<urlset><url><loc>http://wire.test/a</loc></url></urlset>'),
      'application/x-gzip',
    ),
  });
  const { candidates } = await found('http://wire.test/');
  expect(candidates).toEqual([
    {
      url: 'http://wire.test/rss',
      title: 'Northern Wire',
      kind: 'rss',
      count: 2,
      newest: '2026-11-21T10:00:00Z',
      elsewhere: ['http://stories.test'],
    },
    { url: 'http://wire.test/broken', elsewhere: [], trouble: said('sources_failed_webPage') },
    { url: 'http://wire.test/news.xml.gz', kind: 'sitemap', count: 1, elsewhere: [] },
  ]);
});

test('an address that is a feed itself', async () => {
  world = await makeWorld({ 'wire.test/x': answer(rss('http://wire.test/a'), 'text/html') });
  expect((await found('http://wire.test/x')).candidates).toMatchObject([{ url: 'http://wire.test/x', kind: 'rss' }]);
});

test('a site that names nothing is asked where most keep theirs', async () => {
  world = await makeWorld({
    'wire.test/news': answer('<html><body>Hello</body></html>', 'text/html'),
    'wire.test/feed.xml': answer(rss('http://wire.test/a')),
    'wire.test/atom.xml': answer(rss('http://wire.test/a')),
  });
  expect((await found('http://wire.test/news')).candidates.map(({ url }) => url)).toEqual([
    'http://wire.test/feed.xml',
  ]);
});

test('a site without any, and one that is not there', async () => {
  world = await makeWorld({ 'wire.test/': answer('<html></html>', 'text/html') });
  expect(await found('http://wire.test/')).toEqual({ candidates: [], says: undefined });
  expect((await found('http://wire.test/lost')).says).toMatch(/404/);
});
