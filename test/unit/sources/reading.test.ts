import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { feedsNamedBy, sitemapsByUse, typedAddress } from '../../../lib/sources/read/discover.ts';
import { readOpml, writeOpml } from '../../../lib/sources/read/opml.ts';
import { partsWorthReading } from '../../../lib/sources/read/parts.ts';
import { readRobots } from '../../../lib/sources/read/robots.ts';
import { isWhole } from '../../../lib/sources/read/whole.ts';
import { pageAddress } from '../../../lib/text/address.ts';

const NOW = Date.UTC(2026, 10, 22);
const page = (html: string): Document => parseHTML(html).document as unknown as Document;

test('the feeds that a page names, without those of comments and without other alternates', () => {
  const html = `<html><head>
    <link rel="alternate" type="application/rss+xml" title=" All  news " href="/rss">
    <link rel="ALTERNATE stylesheet" type="application/atom+xml; charset=utf-8" href="http://b.example/atom">
    <link rel="alternate" type="application/feed+json" href="feed.json">
    <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
    <link rel="alternate" type="application/json+oembed" href="/oembed?url=x">
    <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
    <link rel="alternate" hreflang="de" href="/de/"></head><body><a href="/other/rss">RSS</a></body></html>`;
  expect(feedsNamedBy(page(html), 'http://a.example/news/')).toEqual([
    { url: 'http://a.example/rss', title: 'All news' },
    { url: 'http://b.example/atom' },
    { url: 'http://a.example/news/feed.json' },
  ]);
});

test('a page that only links to feeds', () => {
  const html =
    '<html><body><a href="/about">About</a><a href="/rss/world.xml">World</a><a href="http://feeds.example/x.rss?y">X</a><a href="/feedback">Write</a></body></html>';
  expect(feedsNamedBy(page(html), 'http://a.example/')).toEqual([
    { url: 'http://a.example/rss/world.xml', title: 'World' },
    { url: 'http://feeds.example/x.rss?y', title: 'X' },
  ]);
});

test.each([
  ['example.org', 'https://example.org/'],
  [' http://Example.org/news#top ', 'http://example.org/news'],
  ['feed:https://example.org/rss', 'https://example.org/rss'],
  ['feed://example.org/rss', 'https://example.org/rss'],
  ['two words', null],
  ['word', null],
  ['ftp://example.org', null],
  ['', null],
])('typed: "%s"', (typed, address) => {
  expect(typedAddress(typed)).toBe(address);
});

test('OPML: folders are opened, addresses kept once, and what is written reads again', () => {
  const read = readOpml(`<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>
    <outline text="News"><outline text="A &amp; B" type="rss" xmlUrl="http://a.example/rss" htmlUrl="http://a.example/"/>
    <outline text="again" xmlUrl="http://a.example/rss"/><outline text="mail" xmlUrl="mailto:a@b"/></outline>
    <outline text="B" xmlUrl="http://b.example/?x=1&amp;y=2"/></body></opml>`);
  const listed = [
    { url: 'http://a.example/rss', title: 'A & B', home: 'http://a.example/' },
    { url: 'http://b.example/?x=1&y=2', title: 'B' },
  ];
  expect(read).toEqual({ ok: true, value: listed });
  expect(readOpml(writeOpml(listed, NOW))).toEqual({ ok: true, value: listed });
});

test.each([
  ['a feed', '<rss version="2.0"><channel><title>t</title></channel></rss>'],
  ['an empty list', '<opml version="2.0"><body></body></opml>'],
  [
    'an attack',
    '<!DOCTYPE o [<!ENTITY a "b">]><opml version="2.0"><body><outline xmlUrl="http://a.example/"/></body></opml>',
  ],
  ['a text', 'http://a.example/rss'],
])('no OPML: %s', (_, text) => {
  expect(readOpml(text).ok).toBe(false);
});

test('robots.txt: what it says of everyone and of Wirecopy', () => {
  const robots = readRobots(
    'http://a.example/robots.txt',
    'User-agent: *\nDisallow: /private\nAllow: /private/open\nCrawl-delay: 7\n\nSitemap: http://a.example/news.xml\nSitemap: /b.xml\n',
  );
  expect(['/', '/private/x', '/private/open'].map((path) => robots.allows(`http://a.example${path}`))).toEqual([
    true,
    false,
    true,
  ]);
  expect(robots.delay).toBe(7);
  expect(robots.sitemaps).toEqual(['http://a.example/news.xml', 'http://a.example/b.xml']);
  const closed = readRobots(
    'http://a.example/robots.txt',
    'User-agent: wirecopy\nDisallow: /\n\nUser-agent: *\nDisallow:\n',
  );
  expect(closed.allows('http://a.example/x')).toBe(false);
  expect(readRobots('http://a.example/robots.txt', '<html>not found</html>').allows('http://a.example/x')).toBe(true);
});

test('of an index the sitemaps of news, else the fresh ones, latest first', () => {
  const at = (name: string, modified?: string) => ({ url: `http://a.example/${name}`, ...(modified && { modified }) });
  const names = (parts: { url: string }[]) => parts.map(({ url }) => url.slice(17));
  expect(names(partsWorthReading([at('a.xml'), at('news-1.xml'), at('video-news.xml')], NOW))).toEqual([
    'news-1.xml',
    'video-news.xml',
  ]);
  expect(
    names(partsWorthReading([at('1.xml', '2010-01-01'), at('2.xml', '2026-11-20'), at('3.xml', '2026-11-21')], NOW)),
  ).toEqual(['3.xml', '2.xml']);
  expect(
    names(
      partsWorthReading(
        Array.from({ length: 900 }, (_, i) => at(`${i}.xml`)),
        NOW,
      ),
    ),
  ).toHaveLength(4);
});

test('sitemaps of news come before others', () => {
  expect(
    sitemapsByUse(['http://a.example/video.xml', 'http://a.example/all.xml', 'http://a.example/news.xml']),
  ).toEqual(['http://a.example/news.xml', 'http://a.example/all.xml', 'http://a.example/video.xml']);
});

test('one page under one address', () => {
  expect(pageAddress('https://a.example/x?utm_source=rss&id=7&at_medium=RSS#top')).toBe('https://a.example/x?id=7');
  expect(pageAddress('https://a.example/x?utm_source=rss')).toBe('https://a.example/x');
});

const words = (count: number): string => `<p>${Array.from({ length: count }, (_, i) => `word${i}`).join(' ')}.</p>`;

test.each([
  ['a long text', words(400), true],
  ['a summary', words(60), false],
  ['a long opening that is cut', `${words(300)}<p><a href="x">Continue reading</a></p>`, false],
  ['three dots', `${words(300)} […]`, false],
  ['signed by WordPress', `${words(300)}<p>The post <a>Ferry</a> appeared first on <a>Wire</a>.</p>`, true],
])('whole or not: %s', (_, html, whole) => {
  expect(isWhole(html)).toBe(whole);
});

test.each(['<script ', '<style><script ', 'The post … ', '<a '])(
  'a feed’s text of %j alone is seen through in no time',
  (unit) => {
    const timed = (html: string): number => {
      const started = performance.now();
      isWhole(html);
      return performance.now() - started;
    };
    const least = (html: string): number => Math.min(timed(html), timed(html));
    // Work that grows with the square of it takes thousands of times as long.
    expect(least(unit.repeat(100_000 / unit.length)) / least('word '.repeat(20_000))).toBeLessThan(50);
  },
);
