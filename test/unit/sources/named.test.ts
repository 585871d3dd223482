import { afterEach, expect, test, vi } from 'vitest';
import { namedAddresses } from '../../../lib/sources/named/addresses.ts';
import { runLooks, startLook } from '../../../lib/sources/named/look.ts';
import { nextDue, runDue } from '../../../lib/sources/refresh/run.ts';
import { sayIt } from '../../../lib/words/said.ts';
import { answer, status } from '../../sites/answers.ts';
import { articlePage, diesAfterAdding, makeWorld, type World } from './world.ts';

const PAGE = 'http://post.test/news/ferry-burns';

test('what an article names: canonical, what it is based on, stories linked to, other sites first', () => {
  const named = namedAddresses(
    {
      text: '',
      canonical: 'http://wire.test/ferry?utm_source=x',
      basedOn: ['http://agency.test/1', 'http://wire.test/ferry'],
      links: [
        'http://post.test/news/ferry-history-2019',
        'http://post.test/',
        'http://post.test/sport',
        `${PAGE}#comments`,
        'https://www.facebook.com/sharer?u=x',
        'https://twitter.com/ann/status/123',
        'http://other.test/2025/10/07/ferry.html',
        'http://other.test/report.pdf',
        'mailto:a@b.test',
      ],
    },
    PAGE,
  );
  expect(named).toEqual([
    { url: 'http://wire.test/ferry', how: 'canonical' },
    { url: 'http://agency.test/1', how: 'based-on' },
    { url: 'http://other.test/2025/10/07/ferry.html', how: 'link' },
    { url: 'http://post.test/news/ferry-history-2019', how: 'link' },
  ]);
});

test('ten at most, and a page that is its own canonical names nothing', () => {
  const links = Array.from({ length: 30 }, (_, i) => `http://other.test/story-${i}`);
  expect(namedAddresses({ text: '', links }, PAGE)).toHaveLength(10);
  expect(namedAddresses({ text: '', canonical: PAGE }, PAGE)).toEqual([]);
});

let world: World;
afterEach(() => world?.server.stop());

test('a look fetches each, says what became of it, and goes on where it was cut off', async () => {
  world = await makeWorld({
    'wire.test/robots.txt': answer('User-agent: *\nDisallow: /closed\nCrawl-delay: 60', 'text/plain'),
    'wire.test/ferry': answer(articlePage('The ferry'), 'text/html'),
    'wire.test/closed': answer(articlePage('The dam'), 'text/html'),
    'other.test/form': answer('<html><body>Log in</body></html>', 'text/html'),
    'other.test/busy': status(503),
  });
  const { context } = world;
  const urls = [
    'http://wire.test/ferry',
    'http://wire.test/closed',
    'http://other.test/form',
    'http://other.test/busy',
    'http://no.test/1',
  ];
  world.forbidden.add('no.test');
  await startLook(context, { page: 'r1', tabId: 7, named: urls.map((url) => ({ url, how: 'link' })) });
  const dying = { ...context, shelf: { ...context.shelf, holds: () => Promise.reject(new Error('the disk is gone')) } };
  const row = await context.db.looks.get('r1');
  expect(row?.targets.map(({ status }) => status)).toEqual(Array(5).fill('waiting'));
  const ended: string[] = [];
  await runLooks(context, async ({ page }) => void ended.push(page));
  const after = await context.db.looks.get('r1');
  expect(after?.targets.map(({ status, says, title }) => (says ? sayIt(says) : `${status}: ${title}`))).toEqual([
    'added: The ferry',
    expect.stringMatching(/robots\.txt/),
    expect.stringMatching(/No article/),
    expect.stringMatching(/503/),
    expect.stringMatching(/not allowed to read no\.test/),
  ]);
  expect(ended).toEqual(['r1']);
  expect(await world.held()).toEqual(['http://wire.test/ferry']);

  // What is held is not asked for again.
  const asked = world.server.requests.length;
  await startLook(context, { page: 'r1', tabId: 7, named: [{ url: 'http://wire.test/ferry', how: 'link' }] });
  await runLooks(context, async () => undefined);
  expect((await context.db.looks.get('r1'))?.targets[0]).toMatchObject({ status: 'held' });
  expect(world.server.requests).toHaveLength(asked);

  // A failure of Wirecopy's own ends one page, not the look.
  await startLook(context, { page: 'r2', tabId: 7, named: [{ url: 'http://other.test/story-1', how: 'link' }] });
  await runLooks(dying, async () => undefined);
  expect((await context.db.looks.get('r2'))?.targets[0]).toMatchObject({ status: 'failed' });
});

test('a look that was cut off as its article was in the library says that it was added', async () => {
  world = await makeWorld({ 'wire.test/ferry': answer(articlePage('The ferry'), 'text/html') });
  const { context } = world;
  await startLook(context, { page: 'r1', tabId: 7, named: [{ url: 'http://wire.test/ferry', how: 'link' }] });
  await diesAfterAdding(context, (dying) => runLooks(dying, async () => undefined));
  expect(await world.held()).toEqual(['http://wire.test/ferry']);
  await runLooks(context, async () => undefined);
  expect((await context.db.looks.get('r1'))?.targets).toEqual([
    { url: 'http://wire.test/ferry', how: 'link', status: 'added', title: 'The ferry' },
  ]);
});

test('a look is something to do until it is through, for a background that is started again', async () => {
  world = await makeWorld({ 'wire.test/ferry': answer(articlePage('The ferry'), 'text/html') });
  const { context } = world;
  expect(await nextDue(context)).toBeNull();
  await startLook(context, { page: 'r1', tabId: 7, named: [{ url: 'http://wire.test/ferry', how: 'link' }] });
  const begun = context.web.now();
  expect(await nextDue(context)).toBe(begun);
  // A refresh that ends meanwhile leaves it so.
  expect(await runDue(context)).toBe(begun);
  await runLooks(context, async () => undefined);
  expect(await nextDue(context)).toBeNull();
});

test('a background that is stopped just as the page of a finished look is to be traced again traces it in its next life', async () => {
  world = await makeWorld({ 'wire.test/ferry': answer(articlePage('The ferry'), 'text/html') });
  const { context } = world;
  await startLook(context, { page: 'r1', tabId: 7, named: [{ url: 'http://wire.test/ferry', how: 'link' }] });
  await new Promise<void>((stopped, failed) => {
    runLooks(context, () => {
      stopped();
      return new Promise(() => undefined);
    }).catch(failed);
  });
  const traced: string[] = [];
  await runLooks(context, async ({ page }) => void traced.push(page));
  expect(traced).toEqual(['r1']);
  expect((await context.db.looks.get('r1'))?.done).toBe(1);
});

test('a page that cannot be traced again does not keep its look from ending', async () => {
  world = await makeWorld({});
  const { context } = world;
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await startLook(context, { page: 'r1', tabId: 7, named: [] });
  await runLooks(context, () => Promise.reject(new Error('the tab is gone')));
  expect((await context.db.looks.get('r1'))?.done).toBe(1);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

test('a look that is asked for again while it is at work goes on, for who asked last', async () => {
  world = await makeWorld({
    'wire.test/ferry': answer(articlePage('The ferry'), 'text/html'),
    'wire.test/dam': answer(articlePage('The dam'), 'text/html'),
  });
  const { context } = world;
  const named = ['ferry', 'dam'].map((name) => ({ url: `http://wire.test/${name}`, how: 'link' as const }));
  await startLook(context, { page: 'r1', tabId: 7, named });
  const readPage: typeof context.readPage = async (html, url) => {
    if (url.endsWith('dam')) await startLook(context, { page: 'r1', tabId: 8, named });
    return await context.readPage(html, url);
  };
  const ended: number[] = [];
  await runLooks({ ...context, readPage }, async ({ tabId }) => void ended.push(tabId));
  const row = await context.db.looks.get('r1');
  expect([row?.done, row?.targets.map(({ status }) => status)]).toEqual([1, ['added', 'added']]);
  expect(ended).toEqual([8]);
});
