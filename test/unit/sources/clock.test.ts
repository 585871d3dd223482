import { afterEach, expect, test } from 'vitest';
import { robotsOf } from '../../../lib/sources/fetch/polite.ts';
import { nextDue, runDue } from '../../../lib/sources/refresh/run.ts';
import { type Answer, answer, status } from '../../sites/answers.ts';
import { articlePage, HOUR, makeWorld, rss, type World } from './world.ts';

const FEED = 'http://wire.test/rss';
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

let world: World;
afterEach(() => world.server.stop());

const page = (title: string): Answer => answer(articlePage(title), 'text/html; charset=utf-8');
const source = async () => world.context.db.sources.get(FEED);
const now = () => world.context.web.now();

test.each([
  ['a year back', -YEAR],
  ['a week back', -7 * DAY],
  ['a year on', YEAR],
])('the clock is set %s: a source that waited is asked at once, and then as ever', async (_, jump) => {
  world = await makeWorld({ 'wire.test/rss': answer(rss('http://wire.test/a')), 'wire.test/a': page('The ferry') });
  await world.subscribe(FEED);
  await runDue(world.context);
  world.pass(jump);
  await runDue(world.context);
  expect(world.server.requests.filter((path) => path === 'wire.test/rss')).toHaveLength(2);
  const { due, lastSuccess } = (await source()) ?? { due: 0 };
  expect(lastSuccess).toBeLessThanOrEqual(now());
  expect(due).toBeGreaterThan(now());
  expect(due).toBeLessThan(now() + HOUR);
  expect(await nextDue(world.context)).toBe(due);
});

test('so is one that failed, a page that was put off, and a host that asked to be left alone', async () => {
  world = await makeWorld({
    'wire.test/rss': answer(rss('http://wire.test/a', 'http://other.test/b')),
    'wire.test/a': status(503, { 'retry-after': '86400' }),
    'other.test/b': status(500),
  });
  world.pass(YEAR);
  await world.subscribe(FEED);
  await runDue(world.context);
  expect((await world.context.db.hosts.get('wire.test'))?.next).toBeGreaterThan(now() + HOUR);
  expect(await world.context.db.pages.count()).toBe(2);
  // The clock was wrong, and is right again.
  world.pass(-YEAR);
  Object.assign(world.answers, { 'wire.test/a': page('The ferry'), 'other.test/b': page('The dam') });
  await runDue(world.context);
  expect(await world.held()).toEqual(['http://other.test/b', 'http://wire.test/a']);
  expect(await nextDue(world.context)).toBeLessThan(now() + DAY);
});

test('a wait that can be true is kept', async () => {
  world = await makeWorld({ 'wire.test/rss': status(429, { 'retry-after': '86400' }) });
  await world.subscribe(FEED);
  const due = await runDue(world.context);
  expect(due).toBeGreaterThan(now() + 23 * HOUR);
  world.pass(-2 * HOUR);
  await runDue(world.context);
  expect(world.server.requests.filter((path) => path === 'wire.test/rss')).toHaveLength(1);
});

test('a robots.txt read in the future is read again', async () => {
  world = await makeWorld({ 'wire.test/robots.txt': answer('User-agent: *\nDisallow: /', 'text/plain') });
  const allowed = async () => {
    const robots = await robotsOf(world.context, 'http://wire.test');
    return 'allows' in robots && robots.allows('http://wire.test/a');
  };
  world.pass(YEAR);
  expect(await allowed()).toBe(false);
  world.pass(-YEAR);
  world.answers['wire.test/robots.txt'] = status(404);
  expect(await allowed()).toBe(true);
});

test('what was done with is not read again after the clock was a year on, nor while a feed does not change', async () => {
  let changed = true;
  world = await makeWorld({
    'wire.test/rss': (request, response) => {
      if (!changed && request.headers['if-none-match']) return void response.writeHead(304).end();
      response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' });
      response.end(rss('http://wire.test/a', 'http://wire.test/b'));
    },
    'wire.test/a': page('The ferry'),
    'wire.test/b': page('The dam'),
  });
  await world.subscribe(FEED);
  await runDue(world.context);
  changed = false;
  for (const jump of [YEAR, -YEAR]) {
    world.pass(jump);
    await runDue(world.context);
    expect(await world.context.db.seen.count()).toBe(2);
  }
  // A clock so wrong that no site can be reached.
  changed = true;
  const real = world.answers['wire.test/rss'] as Answer;
  world.answers['wire.test/rss'] = status(500);
  world.pass(YEAR);
  await runDue(world.context);
  world.pass(-YEAR);
  world.answers['wire.test/rss'] = real;
  await runDue(world.context);
  expect(await world.context.db.seen.count()).toBe(2);
  expect(world.server.requests.filter((path) => /test\/[ab]$/.test(path))).toHaveLength(2);
  // And what no source names any longer is forgotten in its time.
  world.answers['wire.test/rss'] = answer(rss('http://wire.test/a'));
  for (let days = 0; days <= 46; days += 2) {
    world.pass(2 * DAY);
    await runDue(world.context);
  }
  expect(await world.context.db.seen.toCollection().primaryKeys()).toEqual(['http://wire.test/a']);
});

test('a page that waited while the clock was two months on is not given up for its age', async () => {
  const published = '2026-11-21T10:00:00Z';
  world = await makeWorld({
    'wire.test/rss': answer(rss(`http://wire.test/a ${published}`)),
    'wire.test/a': status(503),
  });
  await world.subscribe(FEED);
  await runDue(world.context);
  expect(await world.context.db.pages.count()).toBe(1);
  const head = `<meta property="article:published_time" content="${published}">`;
  world.answers['wire.test/a'] = answer(articlePage('The ferry', head), 'text/html; charset=utf-8');
  world.pass(60 * DAY);
  await runDue(world.context);
  expect(await world.context.db.pages.count()).toBe(0);
  expect(await world.held()).toEqual([]);
  world.pass(-60 * DAY);
  await runDue(world.context);
  world.pass(2 * HOUR);
  await runDue(world.context);
  expect(await world.held()).toEqual(['http://wire.test/a']);
});

test('nor is what a feed named by then, though the feed has not changed since', async () => {
  world = await makeWorld({
    'wire.test/rss': (request, response) => {
      if (request.headers['if-none-match']) return void response.writeHead(304).end();
      response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' });
      response.end(rss('http://wire.test/a 2026-11-21T10:00:00Z'));
    },
    'wire.test/a': page('The ferry'),
  });
  world.pass(60 * DAY);
  await world.subscribe(FEED);
  await runDue(world.context);
  expect(await world.held()).toEqual([]);
  world.pass(-60 * DAY);
  await runDue(world.context);
  expect(await world.held()).toEqual(['http://wire.test/a']);
});
