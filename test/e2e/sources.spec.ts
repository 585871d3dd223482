import { gzipSync } from 'node:zlib';
import { CATALOGUE } from '../../lib/sources/catalogue.ts';
import { chooseFiles } from '../../scripts/browser/choose-files.ts';
import type { Own } from '../../scripts/browser/driven.ts';
import { until } from '../../scripts/browser/until.ts';
import { story } from '../fixtures/stories.ts';
import { type Answer, answer, type Server, startServer } from '../sites/answers.ts';
import { newspaperPage, type Page, paragraphs } from '../sites/newspaper.ts';
import type { Running } from '../sites/server.ts';
import { click, textOf } from './click.ts';
import { Reader } from './reader.ts';
import { expect, test } from './wirecopy.ts';

const FRONT = answer(
  '<!doctype html><html><head><title>Northern Wire</title><link rel="alternate" type="application/rss+xml" title="All" href="/rss"></head><body><h1>Northern Wire</h1></body></html>',
  'text/html',
);

const HOUR = 3600_000;
const before = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString();

/** A story as its outlet's page, published so many hours ago: sources are for news. */
const newsPage = (server: Server, slug: string, hours: number, more: Partial<Page> = {}): Answer => {
  const { outlet, title, text, host, path } = story(slug);
  const url = server.url(host, path);
  const page = { outlet, title, url, published: before(hours), blocks: paragraphs(text), ...more };
  return answer(newspaperPage(page), 'text/html; charset=utf-8');
};

/** Puts stories on the server and names them in a feed. */
function publish(server: Server, answers: Record<string, Answer>, slugs: readonly string[]): string {
  for (const slug of slugs) answers[story(slug).host + story(slug).path] = newsPage(server, slug, 5);
  return feedOf(server, slugs);
}

const feedOf = (sites: Pick<Running, 'url'>, slugs: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Northern Wire</title><language>en</language>${slugs
    .map((slug) => {
      const { host, path, title } = story(slug);
      return `<item><title>${title}</title><link>${sites.url(host, path)}</link><description>In short.</description></item>`;
    })
    .join('')}</channel></rss>`;

/** A feed that knows who has it already, and tells `unchanged` so. */
const conditional =
  (body: string, unchanged: () => void): Answer =>
  (request, response) => {
    if (request.headers['if-none-match'] === '"1"') {
      response.writeHead(304).end();
      unchanged();
    } else response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' }).end(body);
  };

async function typeAddress(own: Own, address: string): Promise<void> {
  await until('the address field', () =>
    own.evaluate((document, address) => {
      const field = document.querySelector<HTMLInputElement>('[data-testid="source-address"]');
      if (field) field.value = address;
      return field?.dispatchEvent(new Event('input', { bubbles: true })) ?? false;
    }, address),
  );
}

const row = (id: string, inner = '') => `[data-testid="source"][data-id="${id}"] ${inner}`;

const given = (own: Own, id: string) =>
  own.evaluate(
    (document, selector) => Number(document.querySelector<HTMLElement>(selector)?.dataset.given ?? 0),
    row(id).trim(),
  );

let feeds: Server;
test.afterEach(() => feeds?.stop());

// The question for a site is asked of Firefox below; here both browsers have had their answer.
test('a site pasted, its feeds found, one subscribed to: its articles come, are traced, and errors are told in words', async ({
  launch,
  sites,
}) => {
  let unchanged = 0;
  const answers: Record<string, Answer> = {
    'feeds.localhost/': FRONT,
  };
  feeds = await startServer(answers);
  answers['feeds.localhost/rss'] = conditional(publish(feeds, answers, ['dam/wire', 'ferry/wire']), () => {
    unchanged++;
  });
  answers['daily.localhost/copy.html'] = newsPage(feeds, 'dam/edited', 2, {
    url: feeds.url('daily.localhost', '/copy.html'),
  });
  answers['feeds.localhost/robots.txt'] = answer(
    `User-agent: *\nDisallow: /private\nSitemap: ${feeds.url('feeds.localhost', '/news.xml.gz')}\n`,
    'text/plain',
  );
  answers['feeds.localhost/news.xml.gz'] = answer(
    gzipSync(`<urlset><url><loc>${feeds.url('wire.localhost', story('dam/wire').path)}</loc></url></urlset>`),
    'application/x-gzip',
  );
  const reader = new Reader(await launch('-test'), sites);
  const library = await reader.driven.openOwn('library.html');
  await typeAddress(library, feeds.url('feeds.localhost'));
  expect(feeds.requests).toEqual([]);
  await click(library, '[data-testid="find-feeds"]');
  const found = await until('both candidates', () =>
    library.evaluate((document) => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-testid="candidate"]')];
      return rows.length === 2 && rows.map(({ dataset, textContent }) => [dataset.url, textContent]);
    }),
  );
  const id = feeds.url('feeds.localhost', '/rss');
  expect(found.map(([url]) => url)).toEqual([id, feeds.url('feeds.localhost', '/news.xml.gz')]);
  expect(found[0]?.[1]).toMatch(/Northern Wire.*RSS · 2 articles/s);
  expect(feeds.requests.slice(0, 2)).toEqual(['feeds.localhost/robots.txt', 'feeds.localhost/']);

  await click(library, '[data-testid="subscribe"]');
  await until('the articles', async () => (await given(library, id)) === 2, 60_000);
  expect(await textOf(library, row(id, '[data-testid="source-done"]'))).toMatch(
    /RSS · refreshed just now · gave 2 articles/,
  );

  const page = await reader.driven.visit(feeds.url('daily.localhost', '/copy.html'));
  const { report } = await reader.report(page);
  expect(report.original).toMatchObject({ outlet: 'Northern Wire', title: story('dam/wire').title });

  // Asked again, it did not change; then it fails; then it is gone.
  const again = await reader.driven.openOwn('library.html');
  await click(again, row(id, '[data-testid="source-refresh"]'));
  await until('an answer that nothing changed', async () => unchanged === 1);
  answers['feeds.localhost/rss'] = (_, response) => response.writeHead(500).end();
  await click(again, row(id, '[data-testid="source-refresh"]'));
  await until('the error in words', async () =>
    (await textOf(again, row(id, '[data-testid="source-error"]'))).includes('The server answered 500'),
  );
  expect(await given(again, id)).toBe(2);
});

test('the background is stopped in the middle of a refresh: the alarm brings the rest', async ({ launch, sites }) => {
  const slugs = ['dam/wire', 'ferry/wire', 'other/orchard'];
  const answers: Record<string, Answer> = {};
  feeds = await startServer(answers);
  answers['feeds.localhost/rss'] = answer(publish(feeds, answers, slugs));
  const reader = new Reader(await launch('-test'), sites);
  const library = await reader.driven.openOwn('library.html');
  const id = feeds.url('feeds.localhost', '/rss');
  await typeAddress(library, id);
  await click(library, '[data-testid="find-feeds"]');
  await click(library, '[data-testid="subscribe"]');
  await until('the first article', async () => (await given(library, id)) > 0, 60_000);
  await reader.driven.stopBackground();
  const cut = await given(library, id);
  expect(cut).toBeLessThan(slugs.length);
  // What it left behind: an alarm in a minute. It is rung now.
  const left = await library.evaluate(async () => {
    type Alarms = {
      get(name: string): Promise<object | undefined>;
      create(name: string, when: { when: number }): unknown;
    };
    const world = globalThis as unknown as { browser?: { alarms: Alarms }; chrome: { alarms: Alarms } };
    const { alarms } = (world.browser ?? world.chrome) as { alarms: Alarms };
    const alarm = await alarms.get('sources');
    await alarms.create('sources', { when: Date.now() });
    return alarm !== undefined;
  });
  expect(left).toBe(true);
  await until('the rest', async () => (await given(library, id)) === slugs.length, 60_000);
});

/** Puts a copy on the server that names the wire's story as its source, and a page that is no more. */
function publishCopy(server: Server, answers: Record<string, Answer>, sites: Running): string {
  const wire = story('dam/wire');
  const { outlet, title, published, text } = story('dam/edited');
  const lost = server.url('lost.localhost', '/2025/dam-story.html');
  const url = server.url('copy.localhost', '/copy.html');
  answers['copy.localhost/copy.html'] = answer(
    newspaperPage({
      outlet,
      title,
      published,
      url,
      blocks: [...paragraphs(text), `<p>An <a href="${lost}">earlier report</a> said less about the dam.</p>`],
      head: `<meta name="original-source" content="${sites.url(wire.host, wire.path)}">`,
    }),
    'text/html; charset=utf-8',
  );
  return url;
}

test('an empty library: what the article names is fetched by one click, and the original is found', async ({
  launch,
  sites,
}) => {
  const answers: Record<string, Answer> = {};
  feeds = await startServer(answers);
  const wire = story('dam/wire');
  const reader = new Reader(await launch('-test'), sites);
  const page = await reader.driven.visit(publishCopy(feeds, answers, sites));
  const { report, librarySize } = await reader.check(page);
  expect([librarySize, report.original]).toEqual([0, null]);
  const sidebar = await reader.sidebar(page, '[data-testid="look"]');
  // The sidebar may be drawn anew in between: the page is read again where it changed.
  await until('what it names', async () =>
    (await textOf(sidebar, '[data-testid="named"]')).includes('wire.localhost and lost.localhost'),
  );
  await click(sidebar, '[data-testid="look"]');
  const traced = await reader.report(page, ({ report }) => report.original !== null);
  expect(traced.report).toMatchObject({ lineage: 'taken', original: { title: wire.title } });
  const targets = await until('the end of the look', () =>
    sidebar.evaluate((document) => {
      const list = document.querySelector('[data-testid="targets"][data-done="1"]');
      return (
        list &&
        [...list.querySelectorAll<HTMLElement>('[data-testid="target"]')].map((one) => [
          one.dataset.status,
          one.textContent,
        ])
      );
    }),
  );
  expect(targets.map(([status]) => status)).toEqual(['added', 'failed']);
  expect(targets[1]?.[1]).toContain('The server answered 404');
  // What was fetched was not fetched for the page: it is in no place where the page could see it.
  expect(await page.content()).not.toContain(wire.title);
});

test('what an article names is fetched too where the click falls while the page is checked again', async ({
  launch,
  sites,
}) => {
  const answers: Record<string, Answer> = {};
  feeds = await startServer(answers);
  const reader = new Reader(await launch('-test'), sites);
  const page = await reader.driven.visit(publishCopy(feeds, answers, sites));
  await reader.check(page);
  const own = await reader.driven.openOwn('library.html');
  const begun = await own.evaluate(
    async (_, tabId) => {
      type States = Record<string, object>;
      type Extension = {
        storage: { session: { get(key: string): Promise<States>; set(states: States): Promise<void> } };
        runtime: { sendMessage(message: object): Promise<unknown> };
      };
      const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const { storage, runtime } = world.browser ?? world.chrome;
      const held = await storage.session.get(`tab:${tabId}`);
      // As the state stands while a check is at work.
      await storage.session.set({ [`tab:${tabId}`]: { ...held[`tab:${tabId}`], status: 'checking' } });
      const looking = runtime.sendMessage({ to: 'background', kind: 'look', tabId });
      // Once these are answered, the first was heard.
      for (let asked = 0; asked < 3; asked++) await runtime.sendMessage({ to: 'background', kind: 'view', tabId });
      await storage.session.set(held);
      return looking;
    },
    await reader.tabOf(page),
  );
  expect(begun).toBe(true);
  await reader.report(page, ({ report }) => report.original !== null);
});

test('the browser asks before a site is fetched: refused, nothing is; granted, its feed is found', async ({
  launch,
  sites,
  kind,
}) => {
  test.skip(
    kind === 'chromium',
    'Chromium shows its question on a screen alone; the build with host_permissions stands for "yes"',
  );
  const answers: Record<string, Answer> = { 'feeds.localhost/': FRONT };
  feeds = await startServer(answers);
  answers['feeds.localhost/rss'] = answer(publish(feeds, answers, ['dam/wire']));
  const driven = await launch();
  const library = await driven.openOwn('library.html');
  await typeAddress(library, feeds.url('feeds.localhost'));
  await driven.grant?.('[data-testid="find-feeds"]', false);
  await until('the refusal', async () =>
    (await textOf(library, '[data-testid="discovery-says"]')).includes('Not allowed'),
  );
  expect(feeds.requests).toEqual([]);
  await driven.grant?.('[data-testid="find-feeds"]', true);
  await until('the feed', () =>
    library.evaluate((document) => document.querySelector('[data-testid="subscribe"]') !== null),
  );
  // Its article stands on another site, which is asked for with it.
  await driven.grant?.('[data-testid="subscribe"]', true);
  const id = feeds.url('feeds.localhost', '/rss');
  await until('the article', async () => (await given(library, id)) === 1, 60_000);

  // Granted to fetch, and not to check pages there by itself.
  const reader = new Reader(driven, sites);
  await reader.openStory('dam/wire');
  expect(await reader.badges()).toEqual([]);
  const settings = await driven.openOwn('settings.html');
  expect(
    await until('the grants', () =>
      settings.evaluate((document) => document.querySelector('[data-testid="no-grants"]') !== null),
    ),
  ).toBe(true);
});

test('OPML in and out of the page, and the catalogue on the first-run page', async ({ launch, sites }) => {
  feeds = await startServer({ 'feeds.localhost/rss': answer(feedOf(sites, [])) });
  const driven = await launch('-test');
  const library = await driven.openOwn('library.html');
  const id = feeds.url('feeds.localhost', '/rss');
  const opml = `<opml version="2.0"><body><outline text="Folder"><outline text="My wire" xmlUrl="${id}"/></outline></body></opml>`;
  await until('the file field', () =>
    chooseFiles(library, '[data-testid="opml-file"]', [{ name: 'feeds.opml', text: opml }]),
  );
  await until('the source', async () =>
    (await textOf(library, row(id, '[data-testid="source-done"]'))).includes('refreshed just'),
  );
  expect(await textOf(library, '[data-testid="opml-says"]')).toBe('1 source added.');
  expect(await textOf(library, row(id))).toContain('My wire');
  await click(library, row(id, '[data-testid="source-end"]'));
  await until('its end', () =>
    library.evaluate((document) => document.querySelector('[data-testid="source"]') === null),
  );

  const welcome = await driven.openOwn('welcome.html#where');
  const shown = await until('the catalogue', () =>
    welcome.evaluate((document) => {
      const boxes = document.querySelectorAll('[data-testid="catalogue"] input[type="checkbox"]');
      return boxes.length > 0 && boxes.length;
    }),
  );
  expect(shown).toBe(CATALOGUE.length);
  expect(feeds.requests.filter((path) => path.endsWith('/rss'))).toHaveLength(1);
});
