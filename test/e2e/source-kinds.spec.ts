import { gzipSync } from 'node:zlib';
import { chooseFiles } from '../../scripts/browser/choose-files.ts';
import { until } from '../../scripts/browser/until.ts';
import { story } from '../fixtures/stories.ts';
import { type Answer, answer, type Server, startServer, status } from '../sites/answers.ts';
import { expect, test } from './wirecopy.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const xml = (encoding: string, title: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>${title}</title></channel></rss>`;
const rss = (title: string, items = ''): string =>
  `<rss version="2.0"><channel><title>${title}</title>${items}</channel></rss>`;

/** A long way to say nothing: 50 MB of it. */
const endless: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/xml' });
  const chunk = Buffer.alloc(2 ** 20, 'a');
  let left = 50;
  const more = () => {
    while (left-- > 0 && !response.destroyed) if (!response.write(chunk)) return void response.once('drain', more);
    response.end();
  };
  more();
};

const BOMB = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i || ''};`.repeat(10)}">`).join('')}]>${rss('&a8;')}`;

/** Sources that can be read, by the name that each is to have in the list. */
const READ: Readonly<Record<string, Answer>> = {
  'RSS in a page’s clothes': answer(rss('RSS in a page’s clothes'), 'text/html; charset=utf-8'),
  Atom: answer('<feed xmlns="http://www.w3.org/2005/Atom"><title>Atom</title></feed>', 'application/atom+xml'),
  RDF: answer(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>RDF</title></channel></rdf:RDF>',
    'application/rdf+xml',
  ),
  'JSON Feed': answer(
    '{"version":"https://jsonfeed.org/version/1","title":"JSON Feed","items":[]}',
    'application/json',
  ),
  Straße: answer(latin(xml('ISO-8859-1', 'Stra\xdfe')), 'text/xml'),
  Привет: answer(latin(xml('windows-1251', '\xcf\xf0\xe8\xe2\xe5\xf2')), 'text/xml'),
  日本: answer(latin(xml('Shift_JIS', '\x93\xfa\x96{')), 'text/xml'),
  Packed: answer(gzipSync(rss('Packed')), 'application/gzip'),
};

/** Sources that cannot, by what is to be said of each. */
const REFUSED: Readonly<Record<string, Answer>> = {
  'there is nothing at this address any more': status(404),
  'it wants fewer requests': status(429, { 'retry-after': '3600' }),
  'something is wrong on its side': status(500),
  'the server calls it “image/png”': answer('x', 'image/png'),
  'It is a web page, not a feed': answer('<!doctype html><html></html>', 'text/html'),
  'cut short': answer(gzipSync(rss('x').repeat(200)).subarray(0, 90), 'application/gzip'),
  'It is larger than 12 MB': endless,
  'It declares entities of its own': answer(BOMB, 'text/xml'),
  'The server cannot be reached': status(302, { location: '/feed' }),
};

/** Dates as publishers write them, and the day that is meant, as the browsers under test (American English) write it. */
const DATES = [
  ['Mon, 02 Nov 2026 10:00:00 CEST', 'Nov 2, 2026'],
  ['Di, 03 November 2026 10:00:00 +0100', 'Nov 3, 2026'],
  ['mer., 04 nov. 2026 10:00:00 GMT', 'Nov 4, 2026'],
  ['2026-11-05T10:00:00.123456+0000', 'Nov 5, 2026'],
  ['Friday, 06-Nov-26 10:00:00 GMT', 'Nov 6, 2026'],
] as const;

let server: Server;
test.afterEach(() => server?.stop());

test('every kind of source, encoding, date and failure, from a real server', async ({ launch }) => {
  const answers: Record<string, Answer> = {};
  server = await startServer(answers);
  const hosts: [host: string, expected: string][] = [];
  for (const [expected, given] of [...Object.entries(READ), ...Object.entries(REFUSED)]) {
    const host = `k${hosts.length}.localhost`;
    hosts.push([host, expected]);
    answers[`${host}/feed`] = given;
  }
  answers['moved.localhost/feed'] = status(301, { location: server.url('new.localhost', '/here') });
  answers['new.localhost/here'] = answer(rss('Moved'));
  hosts.push(['moved.localhost', 'Moved']);
  const text = story('dam/wire').text.split('\n\n');
  const items = DATES.map(
    ([date], i) =>
      `<item><title>Dated ${i}</title><link>${server.url('dates.localhost', `/${i}`)}</link><pubDate>${date}</pubDate><description><![CDATA[${text
        .slice(i)
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('')}]]></description></item>`,
  );
  answers['dates.localhost/feed'] = answer(rss('Dates', items.join('')));
  hosts.push(['dates.localhost', 'Dates']);

  const driven = await launch('-test');
  const library = await driven.openOwn('library.html');
  const outlines = hosts.map(([host]) => `<outline text="" xmlUrl="${server.url(host, '/feed')}"/>`);
  const opml = `<opml version="2.0"><body>${outlines.join('')}</body></opml>`;
  await until('the file field', () =>
    chooseFiles(library, '[data-testid="opml-file"]', [{ name: 'all.opml', text: opml }]),
  );
  const rows = () =>
    library.evaluate((document) =>
      [...document.querySelectorAll<HTMLElement>('[data-testid="source"]')].map((row) => ({
        id: row.dataset.id ?? '',
        text: row.textContent ?? '',
        given: Number(row.dataset.given),
      })),
    );
  for (const [host, expected] of hosts)
    await until(
      `${host}: ${expected}`,
      async () => {
        const row = (await rows()).find(({ id }) => id === server.url(host, '/feed'));
        if (!row?.text.includes(expected)) return false;
        return expected in REFUSED ? row.text.includes('Not refreshed yet') : row.text.includes('refreshed');
      },
      60_000,
    );
  await until('the dated articles', async () =>
    (await rows()).some(({ id, given }) => id.includes('dates.localhost') && given === DATES.length),
  );
  // Whole in the feed: no page was asked for.
  expect(server.requests.filter((path) => /dates\.localhost\/\d/.test(path))).toEqual([]);
  for (const [, day] of DATES)
    await until(day, () =>
      library.evaluate(
        (document, day) => document.querySelector('[data-testid="articles"]')?.textContent?.includes(day) ?? false,
        day,
      ),
    );
});
