import { afterEach, expect, test } from 'vitest';
import { readOpml } from '../../../lib/sources/read/opml.ts';
import { runDue } from '../../../lib/sources/refresh/run.ts';
import type { SourceRow } from '../../../lib/sources/store/database.ts';
import { afterGrant, refreshNow, subscribe, unsubscribe } from '../../../lib/sources/store/subscriptions.ts';
import { sayIt } from '../../../lib/words/said.ts';
import { type Answer, answer, status } from '../../sites/answers.ts';
import { articlePage, diesAfterAdding, HOUR, makeWorld, rss, START, type World } from './world.ts';

const FEED = 'http://wire.test/rss';
/** Another answer from the second time on. */
function onceThen(first: Answer, then: Answer): Answer {
  let asked = 0;
  return (request, response) => (asked++ === 0 ? first : then)(request, response);
}
const page = (title: string, head?: string): Answer => answer(articlePage(title, head), 'text/html; charset=utf-8');

let world: World;
afterEach(() => world.server.stop());

const source = async (url = FEED): Promise<SourceRow> => {
  const row = await world.context.db.sources.get(url);
  if (!row) throw new Error(`no source ${url}`);
  return row;
};

test('a feed of summaries: each page is fetched, read and held; asked again nothing is fetched twice', async () => {
  world = await makeWorld({
    'wire.test/rss': (request, response) => {
      if (request.headers['if-none-match'] === '"1"') return void response.writeHead(304).end();
      response
        .writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' })
        .end(rss('http://wire.test/a?utm_source=rss 2026-11-21T10:00:00Z', 'http://wire.test/b 2026-11-21T11:00:00Z'));
    },
    'wire.test/a': page('The ferry'),
    'wire.test/b': page('The dam'),
  });
  await world.subscribe(FEED);
  const next = await runDue(world.context);
  expect(await world.held()).toEqual(['http://wire.test/a', 'http://wire.test/b']);
  expect(await source()).toMatchObject({ title: 'Northern Wire', kind: 'rss', given: 2, failures: 0 });
  expect((await source()).lastSuccess).toBeGreaterThanOrEqual(START);
  expect(next).toBe((await source()).due);
  const [article] = await world.library.articles([(await world.library.rows())[0]?.key ?? 0]);
  expect(article).toMatchObject({ title: 'The dam', outlet: 'Northern Wire', published: '2026-11-21T11:00:00Z' });
  // The latest first, robots.txt once and before everything.
  expect(world.server.requests).toEqual(['wire.test/robots.txt', 'wire.test/rss', 'wire.test/b', 'wire.test/a']);

  world.pass(HOUR);
  await runDue(world.context);
  expect(world.server.requests.slice(4)).toEqual(['wire.test/rss']);
  expect(await source()).toMatchObject({ given: 2, quiet: 1 });
});

test('a feed that carries articles whole: no page is fetched', async () => {
  const text = articlePage('The orchard')
    .replace(/^[\s\S]*<\/h1>|<\/article>[\s\S]*$/g, '')
    .repeat(3);
  world = await makeWorld({
    'wire.test/rss': answer(
      `<rss version="2.0"><channel><title>W</title><language>en</language><item><title>The orchard</title><link>http://wire.test/o</link><pubDate>Sat, 21 Nov 2026 10:00:00 GMT</pubDate><author>a@b (Ann Lee)</author><description><![CDATA[${text}]]></description></item></channel></rss>`,
    ),
  });
  await world.subscribe(FEED);
  await runDue(world.context);
  expect(world.server.requests).toEqual(['wire.test/robots.txt', 'wire.test/rss']);
  const [row] = await world.library.rows();
  expect(row).toMatchObject({ id: 'http://wire.test/o', title: 'The orchard', published: '2026-11-21T10:00:00.000Z' });
});

test('a Google News sitemap behind an index', async () => {
  world = await makeWorld({
    'wire.test/index.xml': answer(
      '<sitemapindex><sitemap><loc>http://wire.test/old.xml</loc></sitemap><sitemap><loc>http://wire.test/news.xml</loc></sitemap></sitemapindex>',
      'text/xml',
    ),
    'wire.test/news.xml': answer(
      '<urlset xmlns:news="x"><url><loc>http://wire.test/a</loc><news:news><news:publication_date>2026-11-21</news:publication_date><news:title>A</news:title></news:news></url><url><loc>http://wire.test/ancient</loc><news:news><news:publication_date>2010-01-01</news:publication_date></news:news></url></urlset>',
      'text/xml',
    ),
    'wire.test/a': page('The ferry'),
  });
  await world.subscribe('http://wire.test/index.xml');
  await runDue(world.context);
  expect(await world.held()).toEqual(['http://wire.test/a']);
  expect(world.server.requests).not.toContain('wire.test/old.xml');
  expect(await source('http://wire.test/index.xml')).toMatchObject({ kind: 'sitemap-index', given: 1 });
});

test('one request at a time to a host, two seconds apart; several hosts at once', async () => {
  const asked: [string, number][] = [];
  world = await makeWorld({});
  const { fetch } = world.context.web;
  const web = {
    ...world.context.web,
    fetch: (url: string, init: RequestInit) => {
      asked.push([new URL(url).host, web.now()]);
      return fetch(url, init);
    },
  };
  for (const host of ['wire', 'post']) {
    const urls = Array.from({ length: 5 }, (_, i) => `http://${host}.test/${i}`);
    world.answers[`${host}.test/rss`] = answer(rss(...urls));
    for (const [i] of urls.entries()) world.answers[`${host}.test/${i}`] = page(`Story ${i} of ${host}`);
    await world.subscribe(`http://${host}.test/rss`);
  }
  await runDue({ ...world.context, web });
  expect(await world.held()).toHaveLength(10);
  for (const host of ['wire.test', 'post.test']) {
    const times = asked.filter(([one]) => one === host).map(([, at]) => at);
    expect(times).toHaveLength(7);
    for (const [i, at] of times.slice(1).entries()) expect(at - (times[i] as number)).toBeGreaterThanOrEqual(2000);
  }
});

test('what robots.txt forbids is not fetched, and it says so', async () => {
  world = await makeWorld({
    'wire.test/robots.txt': answer('User-agent: *\nDisallow: /closed/\n', 'text/plain'),
    'wire.test/rss': answer(rss('http://wire.test/closed/a', 'http://wire.test/b')),
    'wire.test/closed/a': page('The ferry'),
    'wire.test/b': page('The dam'),
  });
  await world.subscribe(FEED);
  await runDue(world.context);
  expect(await world.held()).toEqual(['http://wire.test/b']);
  expect(world.server.requests).not.toContain('wire.test/closed/a');
  expect((await source()).lastSkipped).toMatchObject({ why: 'robots', url: 'http://wire.test/closed/a' });
});

test('a robots.txt that fails closes the site for the time being', async () => {
  world = await makeWorld({ 'wire.test/robots.txt': status(500), 'wire.test/rss': answer(rss('http://wire.test/a')) });
  await world.subscribe(FEED);
  await runDue(world.context);
  expect(world.server.requests).toEqual(['wire.test/robots.txt']);
  expect(sayIt((await source()).lastError?.says ?? '')).toMatch(/robots\.txt does not answer/);
});

test('429 with Retry-After: the whole host is left alone until then', async () => {
  world = await makeWorld({
    'wire.test/rss': status(429, { 'retry-after': '7200' }),
    'wire.test/other': answer(rss('http://wire.test/a')),
    'wire.test/a': page('The ferry'),
  });
  await world.subscribe(FEED);
  await runDue(world.context);
  expect((await source()).lastError).toMatchObject({ why: 'busy' });
  await world.subscribe('http://wire.test/other');
  world.pass(HOUR);
  await runDue(world.context);
  expect(world.server.requests).toEqual(['wire.test/robots.txt', 'wire.test/rss']);
  world.pass(1.1 * HOUR);
  world.answers['wire.test/rss'] = answer(rss());
  await runDue(world.context);
  expect(await world.held()).toEqual(['http://wire.test/a']);
  expect(await source()).toMatchObject({ failures: 0 });
  expect((await source()).lastError).toBeUndefined();
});

test.each([
  [
    'robots.txt asks for a long gap',
    { 'wire.test/robots.txt': answer('User-agent: *\nCrawl-delay: 30\n', 'text/plain') },
  ],
  [
    'a page asks to be left alone',
    { 'wire.test/c': onceThen(status(429, { 'retry-after': '60' }), page('The orchard')) },
  ],
])('where %s, the pages whose turn has not come are read later', async (_, given) => {
  const urls = ['a', 'b', 'c'].map((name, i) => `http://wire.test/${name} 2026-11-21T1${i}:00:00Z`);
  world = await makeWorld({
    'wire.test/rss': answer(rss(...urls)),
    'wire.test/a': page('The ferry'),
    'wire.test/b': page('The dam'),
    'wire.test/c': page('The orchard'),
    ...given,
  });
  await world.subscribe(FEED);
  for (let round = 0; round < 8; round++) {
    const next = await runDue(world.context);
    world.pass((next as number) - world.context.web.now());
  }
  expect(await world.held()).toEqual(['http://wire.test/a', 'http://wire.test/b', 'http://wire.test/c']);
});

test.each(['0', 'Sat, 21 Nov 2026 23:59:00 GMT', '1'])(
  'a server that is busy for ever and says "Retry-After: %s" is asked once an hour and no more',
  async (after) => {
    world = await makeWorld({
      'wire.test/rss': answer(rss('http://wire.test/a')),
      'wire.test/a': status(503, { 'retry-after': after }),
    });
    await world.subscribe(FEED);
    for (let round = 0; round < 24; round++) {
      await runDue(world.context);
      world.pass(HOUR);
    }
    expect(world.server.requests.filter((path) => path === 'wire.test/a').length).toBeLessThan(30);
  },
);

test('a robots.txt that is refused with whatever 4xx forbids nothing', async () => {
  world = await makeWorld({
    'wire.test/robots.txt': status(418),
    'wire.test/rss': answer(rss('http://wire.test/a')),
    'wire.test/a': page('The ferry'),
  });
  await world.subscribe(FEED);
  await runDue(world.context);
  expect(await world.held()).toEqual(['http://wire.test/a']);
});

test.each([
  ['answers', answer(rss('http://wire.test/a'))],
  ['fails', status(500)],
])('a refresh asked for while the source is asked and %s is not lost: it is asked once more', async (_, first) => {
  let asked = 0;
  world = await makeWorld({
    'wire.test/rss': async (request, response) => {
      if (asked++ > 0) return answer(rss('http://wire.test/a', 'http://wire.test/b'))(request, response);
      // The reader clicks as the answer is under way.
      world.pass(1000);
      await refreshNow(world.context, FEED);
      first(request, response);
    },
    'wire.test/a': page('The ferry'),
    'wire.test/b': page('The dam'),
  });
  await world.subscribe(FEED);
  await runDue(world.context);
  expect(asked).toBe(2);
  expect(await world.held()).toEqual(['http://wire.test/a', 'http://wire.test/b']);
  expect((await source()).due).toBeGreaterThan(world.context.web.now());
});

test('a source that fails is tried again later and later; its error is told until it answers', async () => {
  world = await makeWorld({ 'wire.test/rss': status(500) });
  await world.subscribe(FEED);
  const waits: number[] = [];
  for (let i = 0; i < 4; i++) {
    await runDue(world.context);
    const { due, lastError } = await source();
    waits.push(due - (lastError?.at ?? 0));
    world.pass(waits[i] as number);
  }
  for (const [i, wait] of waits.slice(1).entries()) expect(wait).toBeGreaterThan(1.5 * (waits[i] as number));
  expect(sayIt((await source()).lastError?.says ?? '')).toMatch(/500/);
});

test.each([
  ['gone', status(404), /nothing at this address any more/],
  [
    'a page in its place',
    answer('<!doctype html><html><body>New design!</body></html>', 'text/html'),
    /web page, not a feed/,
  ],
  ['an attack', answer('<!DOCTYPE r [<!ENTITY a "b">]><rss/>'), /entities/],
  ['a picture', answer('x', 'image/png'), /image\/png/],
])('a feed that is %s says so', async (_, given, says) => {
  world = await makeWorld({ 'wire.test/rss': given });
  await world.subscribe(FEED);
  await runDue(world.context);
  expect(sayIt((await source()).lastError?.says ?? '')).toMatch(says);
  expect((await source()).lastSuccess).toBeUndefined();
});

test('pages that are no article, or fail, do not come in; those that may come back are tried again', async () => {
  let down = true;
  world = await makeWorld({
    'wire.test/rss': answer(rss('http://wire.test/form', 'http://wire.test/down', 'http://wire.test/gone')),
    'wire.test/form': answer('<html><body><form><input></form></body></html>', 'text/html'),
    'wire.test/down': (request, response) => (down ? status(502) : page('The dam'))(request, response),
  });
  await world.subscribe(FEED);
  await runDue(world.context);
  expect(await world.held()).toEqual([]);
  expect(await world.context.db.pages.toCollection().primaryKeys()).toEqual(['http://wire.test/down']);
  down = false;
  world.pass(12 * HOUR);
  await runDue(world.context);
  expect(await world.held()).toEqual(['http://wire.test/down']);
  expect(world.server.requests.filter((path) => path === 'wire.test/gone')).toHaveLength(1);
});

test('a story sent out again with a later date is read again', async () => {
  world = await makeWorld({
    'wire.test/rss': answer(rss('http://wire.test/a 2026-11-21T10:00:00Z')),
    'wire.test/a': page('The ferry'),
  });
  await world.subscribe(FEED);
  await runDue(world.context);
  world.answers['wire.test/rss'] = answer(rss('http://wire.test/a 2026-11-22T00:30:00Z'));
  world.answers['wire.test/a'] = page('The ferry, updated');
  world.pass(HOUR);
  await runDue(world.context);
  expect((await world.library.rows()).map(({ title }) => title)).toEqual(['The ferry, updated']);
  expect((await source()).given).toBe(1);
});

test('pages on a host that was not allowed wait for the permission, and come with it', async () => {
  world = await makeWorld({
    'wire.test/rss': answer(rss('http://stories.test/a')),
    'stories.test/a': page('The ferry'),
  });
  world.forbidden.add('stories.test');
  await world.subscribe(FEED);
  await runDue(world.context);
  expect(await source()).toMatchObject({ closedHosts: ['stories.test'], given: 0 });
  expect(world.server.requests).not.toContain('stories.test/robots.txt');
  world.forbidden.clear();
  await afterGrant(world.context);
  await runDue(world.context);
  expect(await source()).toMatchObject({ closedHosts: [], given: 1 });
});

test('a host that the reader allows just as a page of it is refused is not called closed once it is read', async () => {
  world = await makeWorld({
    'wire.test/rss': answer(rss('http://stories.test/a')),
    'stories.test/a': page('The ferry'),
  });
  const { context } = world;
  await world.subscribe(FEED);
  let isAllowed = false;
  const mayFetch = async (url: string) => {
    if (new URL(url).host !== 'stories.test' || isAllowed) return true;
    // Refused; but before that is written down, what waits for the grant has been looked for.
    isAllowed = true;
    await afterGrant(context);
    return false;
  };
  const granting = { ...context, web: { ...context.web, mayFetch } };
  await runDue(granting);
  expect(await source()).toMatchObject({ closedHosts: ['stories.test'], given: 0 });
  world.pass(25 * HOUR);
  await runDue(granting);
  expect(await source()).toMatchObject({ closedHosts: [], given: 1 });
});

test('the background dies in mid-refresh: the next one goes on where it was, and nothing is fetched twice', async () => {
  const urls = Array.from({ length: 8 }, (_, i) => `http://wire.test/${i}`);
  world = await makeWorld({
    'wire.test/rss': answer(rss(...urls)),
    ...Object.fromEntries(urls.map((_, i) => [`wire.test/${i}`, page(`Story ${i} of the coast`)])),
  });
  await world.subscribe(FEED);
  // What a dying worker leaves behind is what the databases hold: stop asks before every piece of work.
  for (let lives = 0; lives < 12; lives++) {
    let works = 0;
    await runDue(world.context, () => works++ > 2);
  }
  expect(await world.held()).toHaveLength(8);
  const pages = world.server.requests.filter((path) => /\/\d$/.test(path));
  expect(pages).toHaveLength(new Set(pages).size);
});

test('the background dies between the library and its own record: what the source gave is counted once', async () => {
  world = await makeWorld({
    'wire.test/rss': answer(rss('http://wire.test/a', 'http://wire.test/b')),
    'wire.test/a': page('The ferry'),
    'wire.test/b': page('The dam'),
  });
  await world.subscribe(FEED);
  await diesAfterAdding(world.context, runDue);
  expect(await world.held()).toHaveLength(1);
  expect(await source()).toMatchObject({ given: 0 });
  await runDue(world.context);
  expect(await world.held()).toHaveLength(2);
  expect(await source()).toMatchObject({ given: 2 });

  // Another source that names the same gave nothing new, cut off or not.
  world.answers['wire.test/other'] = answer(rss('http://wire.test/a'));
  await world.subscribe('http://wire.test/other');
  await world.context.db.seen.clear();
  await diesAfterAdding(world.context, runDue);
  await runDue(world.context);
  expect(await source('http://wire.test/other')).toMatchObject({ given: 0 });
});

test('an article that turns out older than its source’s are kept is passed over', async () => {
  const old = '<meta property="article:published_time" content="2025-03-10T09:00:00Z">';
  world = await makeWorld({
    'wire.test/rss': answer(rss('http://wire.test/a')),
    'wire.test/a': page('The ferry', old),
  });
  await world.subscribe(FEED);
  await runDue(world.context);
  expect(await world.held()).toEqual([]);
  expect(sayIt((await source()).lastSkipped?.says ?? '')).toMatch(/10 Mar 2025, older/);
});

test('ending a subscription ends its work', async () => {
  world = await makeWorld({ 'wire.test/rss': answer(rss('http://wire.test/a')), 'wire.test/a': status(503) });
  await world.subscribe(FEED);
  await runDue(world.context);
  await unsubscribe(world.context, FEED);
  expect(await runDue(world.context)).toBeNull();
  expect(await world.context.db.pages.count()).toBe(0);
});

test('subscribed to again, a source begins from the start', async () => {
  world = await makeWorld({ 'wire.test/rss': answer(rss('http://wire.test/a')), 'wire.test/a': page('The ferry') });
  await world.subscribe(FEED);
  await runDue(world.context);
  await world.library.remove((await world.library.rows()).map(({ key }) => key));
  await unsubscribe(world.context, FEED);
  await world.subscribe(FEED);
  await runDue(world.context);
  expect(await world.held()).toEqual(['http://wire.test/a']);
});

test('a plain sitemap of a whole site is not taken for an order to copy it', async () => {
  const urls = Array.from({ length: 3000 }, (_, i) => `<url><loc>http://wire.test/${i}</loc></url>`);
  world = await makeWorld({ 'wire.test/map.xml': answer(`<urlset>${urls.join('')}</urlset>`, 'text/xml') });
  await world.subscribe('http://wire.test/map.xml');
  await runDue(world.context, () => world.server.requests.includes('wire.test/map.xml'));
  expect(await world.context.db.pages.count()).toBe(100);
  expect(await world.context.db.seen.count()).toBe(2900);
});

test('a list of ten thousand feeds is taken in one step, each once; one that was there stays as it is', async () => {
  world = await makeWorld({});
  await world.subscribe(FEED);
  world.pass(HOUR);
  const outlines = Array.from(
    { length: 10_000 },
    (_, n) => `<outline text="Feed ${n % 9999}" xmlUrl="http://f${n % 9999}.test/"/>`,
  );
  const list = readOpml(
    `<opml version="2.0"><body><outline xmlUrl="${FEED}" text="Again"/>${outlines.join('')}</body></opml>`,
  );
  expect(list.ok && (await subscribe(world.context, list.value))).toBe(9999);
  expect(await world.context.db.sources.count()).toBe(10_000);
  expect(await source()).toMatchObject({ added: START });
  expect((await source()).title).toBeUndefined();
});
