import { expect, test } from 'vitest';
import type { Feed } from '../../../lib/sources/feed.ts';
import { readFeed } from '../../../lib/sources/read/feed.ts';
import { sayIt } from '../../../lib/words/said.ts';

const NOW = Date.UTC(2026, 10, 22);
const URL_ = 'http://wire.example/feeds/all.xml';

const feed = (text: string): Feed => {
  const read = readFeed(text, URL_, NOW);
  if (!read.ok) throw new Error(sayIt(read.why));
  return read.value;
};

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Northern Wire &amp; Sons</title><link>http://wire.example/</link><language>en-GB</language><ttl>20</ttl>
<item><title><![CDATA[Ferry &amp; <b>dam</b>]]></title><link> ../ferry.html </link><guid isPermaLink="false">77</guid>
<pubDate>Tue, 07 Oct 2025 10:45:00 CEST</pubDate><dc:creator>Stig Amundsen</dc:creator>
<description>Short.</description><c:encoded><![CDATA[<p>The whole story, which is longer.</p>]]></c:encoded></item>
<item><title>By guid</title><guid>http://wire.example/guid.html</guid></item>
<item><title>No address</title><guid isPermaLink="false">x</guid></item>
<item><title>Not of the web</title><link>javascript:alert(1)</link></item>
</channel></rss>`;

test('RSS 2.0: relative addresses, guid for link, whole text before summary; items without a web address are left out', () => {
  expect(feed(RSS)).toEqual({
    kind: 'rss',
    title: 'Northern Wire & Sons',
    language: 'en-GB',
    everyMinutes: 20,
    parts: [],
    items: [
      {
        url: 'http://wire.example/ferry.html',
        title: 'Ferry & dam',
        published: '2025-10-07T08:45:00.000Z',
        author: 'Stig Amundsen',
        language: 'en-GB',
        html: '<p>The whole story, which is longer.</p>',
      },
      { url: 'http://wire.example/guid.html', title: 'By guid', language: 'en-GB' },
    ],
  });
});

test('Atom: xml:base, the alternate link among others, published before updated, XHTML as HTML', () => {
  const read =
    feed(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="http://other.example/"><title type="html">Der &amp;amp; Bote</title>
    <link rel="self" href="http://wire.example/f"/><entry><id>urn:1</id><title>Fähre</title>
    <link rel="enclosure" href="a.mp3" type="audio/mpeg"/><link rel="alternate" type="text/html" href="a.html"/>
    <updated>2026-01-02T00:00:00Z</updated><published>2026-01-01T00:00:00Z</published><author><name>J. Lind</name></author>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Feuer <b>an Bord</b></p></div></content></entry></feed>`);
  expect(read).toMatchObject({ kind: 'atom', title: 'Der & Bote', language: 'de' });
  expect(read.items).toEqual([
    {
      url: 'http://other.example/a.html',
      title: 'Fähre',
      published: '2026-01-01T00:00:00Z',
      modified: '2026-01-02T00:00:00Z',
      author: 'J. Lind',
      language: 'de',
      html: '<p>Feuer <b>an Bord</b></p>',
    },
  ]);
});

test('RDF (RSS 1.0)', () => {
  const read =
    feed(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
    <channel rdf:about="http://x.example/"><title>R</title><link>http://x.example</link><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>
    <item rdf:about="http://x.example/1"><title>t</title><link>http://x.example/1</link><dc:date>2026-01-01T10:00+01:00</dc:date></item></rdf:RDF>`);
  expect(read).toMatchObject({ kind: 'rdf', title: 'R', everyMinutes: 30 });
  expect(read.items).toEqual([{ url: 'http://x.example/1', title: 't', published: '2026-01-01T10:00:00+01:00' }]);
});

test('JSON Feed: text becomes paragraphs', () => {
  const read = feed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      language: 'fr',
      items: [
        { id: '1', url: '/1', title: 't', content_text: 'Un <deux>\n\nTrois', date_published: '2026-01-01T00:00:00Z' },
      ],
    }),
  );
  expect(read).toMatchObject({ kind: 'json', title: 'J' });
  expect(read.items).toEqual([
    {
      url: 'http://wire.example/1',
      title: 't',
      published: '2026-01-01T00:00:00Z',
      language: 'fr',
      html: '<p>Un &lt;deux></p><p>Trois</p>',
    },
  ]);
});

test('a Google News sitemap, its extension under any prefix', () => {
  const read =
    feed(`<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>http://wire.example/a?x=1&amp;y=2</loc><lastmod>2026-01-02</lastmod><n:news><n:publication><n:name>Northern Wire</n:name><n:language>en</n:language></n:publication>
    <n:publication_date>2026-01-01T10:00:00+00:00</n:publication_date><n:title><![CDATA[Ferry burns]]></n:title></n:news></url>
    <url><loc>http://wire.example/b</loc></url><url><lastmod>2026-01-02</lastmod></url></urlset>`);
  expect(read).toEqual({
    kind: 'sitemap',
    title: 'Northern Wire',
    parts: [],
    items: [
      {
        url: 'http://wire.example/a?x=1&y=2',
        title: 'Ferry burns',
        published: '2026-01-01T10:00:00+00:00',
        modified: '2026-01-02',
        language: 'en',
      },
      { url: 'http://wire.example/b' },
    ],
  });
});

test('an index of sitemaps', () => {
  const read = feed(
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>http://wire.example/news.xml.gz</loc><lastmod>2026-01-02</lastmod></sitemap><sitemap><loc>old.xml</loc></sitemap></sitemapindex>`,
  );
  expect(read.parts).toEqual([
    { url: 'http://wire.example/news.xml.gz', modified: '2026-01-02' },
    { url: 'http://wire.example/feeds/old.xml' },
  ]);
});

const LAUGHS = `<?xml version="1.0"?><!-- <rss> --><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY lol${i} "${`&lol${i || ''};`.repeat(10)}">`,
).join('')}]><rss version="2.0"><channel><title>&lol8;</title></channel></rss>`;

test.each([
  ['an entity bomb', LAUGHS, /declares entities/],
  [
    'an external entity',
    '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><urlset><url><loc>&x;</loc></url></urlset>',
    /declares entities/,
  ],
  ['a web page', '<!doctype html><html><body>Hello</body></html>', /web page/],
  ['nothing', ' \n', /empty/],
  ['JSON of another kind', '{"articles": []}', /neither a feed/],
  ['plain words', 'Come back later', /neither a feed/],
  ['XML of another kind', '<?xml version="1.0"?><note><to>you</to></note>', /neither a feed/],
])('%s is refused, with the reason', (_, text, why) => {
  const read = readFeed(text, URL_, NOW);
  expect(read.ok ? '' : sayIt(read.why)).toMatch(why);
});

test('words about entities in an article are no attack', () => {
  const read = feed(
    '<rss version="2.0"><channel><title>t</title><item><link>http://x.example/</link><description><![CDATA[<p>&lt;!ENTITY x "y"> and <!ENTITY a "b"></p>]]></description></item></channel></rss>',
  );
  expect(read.items).toHaveLength(1);
});

test('a document type without entities, as RSS 0.91 has it, is read', () => {
  const read = feed(
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>t</title><item><title>a</title><link>http://x.example/a</link></item></channel></rss>',
  );
  expect(read.items).toHaveLength(1);
});

test('elements nested beyond all reason end in a sentence, soon', () => {
  const started = performance.now();
  const read = readFeed(`<rss version="2.0"><channel>${'<a>'.repeat(300_000)}</channel></rss>`, URL_, NOW);
  const map = readFeed(`<urlset>${'<a>'.repeat(300_000)}</urlset>`, URL_, NOW);
  expect([read.ok, map.ok]).toEqual([false, false]);
  expect(performance.now() - started).toBeLessThan(3000);
});
