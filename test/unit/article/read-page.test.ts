import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../lib/article/gate.ts';
import { readPage } from '../../../lib/article/read-page.ts';
import { engines, ld, newspaper, paragraphs } from './pages.ts';

const URL = 'https://daily.example/pier';
const parse = engines[0].parse;
const prose = (from: number, to: number) =>
  paragraphs
    .slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('');
const teaser = (i: number) =>
  `<li><h3><a href="/story-${i}">A headline of the front page about this and that, number ${i}</a></h3><p>${paragraphs[i % 5]}</p></li>`;

describe('what a page is', () => {
  it('is an article', () => {
    const result = readPage(parse(newspaper()), URL);
    expect(result.status).toBe('article');
    if (result.status === 'article') {
      expect(result.article).toMatchObject({ url: URL, title: 'Cracks close the northern pier', language: 'en' });
      expect(result.article.cut).toBeUndefined();
    }
  });

  it.each([
    ['a page without text', 'not-article', '<html><body><nav><a href="/">Home</a></nav></body></html>', URL],
    [
      'a front page',
      'index',
      `<html><body><ul>${Array.from({ length: 12 }, (_, i) => teaser(i)).join('')}</ul></body></html>`,
      'https://daily.example/',
    ],
    [
      'a section page',
      'index',
      `<html><body><ul>${Array.from({ length: 12 }, (_, i) => teaser(i)).join('')}</ul></body></html>`,
      'https://daily.example/town',
    ],
    [
      'a gallery',
      'gallery',
      `<html><body>${'<figure><img src="x.jpg"><figcaption>A picture of the pier in the morning.</figcaption></figure>'.repeat(20)}</body></html>`,
      URL,
    ],
  ])('%s is no article: %s', (_, status, html, url) => {
    expect(readPage(parse(html), url).status).toBe(status);
  });

  it('is too short', () => {
    const html = newspaper({ head: ld({ '@type': 'NewsArticle', headline: 'Pier' }), body: `<p>${paragraphs[0]}</p>` });
    expect(readPage(parse(html), URL).status).toBe('too-short');
  });

  it.each([
    ['states', newspaper({ head: ld({ '@type': 'LiveBlogPosting', headline: 'Pier, live' }) })],
    ['is called in its markup', newspaper({ body: `<div class="live-blog">${prose(0, 5)}</div>` })],
  ])('is a live blog, as it %s, with its text at hand', (_, html) => {
    const result = readPage(parse(html), URL);
    expect(result.status).toBe('live');
    if (result.status === 'live') expect(result.reading?.article.text).toContain(paragraphs[0]);
  });

  const entry = (time: string, i: number) => `<h3>${time}: Ferry number ${i} leaves</h3><p>${paragraphs[i % 5]}</p>`;
  const times = ['08:31', '8.45 Uhr', '9:02 am', '+++ 09:30', '10h05', '11:15', '12:00'];

  it.each([
    [
      'a statement beside the article’s',
      newspaper({
        head: ld({
          '@graph': [
            { '@type': 'NewsArticle', headline: 'Pier' },
            { '@type': 'LiveBlogPosting', url: URL },
          ],
        }),
      }),
    ],
    ['entries that begin with their time', newspaper({ body: times.map(entry).join('') })],
  ])('is a live blog by %s', (_, html) => {
    expect(readPage(parse(html), URL).status).toBe('live');
  });

  it.each([
    [
      'a live blog that it links to',
      newspaper({
        head: ld([
          { '@type': 'NewsArticle', headline: 'Pier' },
          { '@type': 'LiveBlogPosting', url: 'https://daily.example/live' },
        ]),
      }),
    ],
    [
      'a timetable in its text',
      newspaper({
        body: `${prose(0, 4)}<ul>${times
          .slice(0, 4)
          .map((time) => `<li>${time} ferry</li>`)
          .join('')}</ul>`,
      }),
    ],
    [
      'a film above it',
      newspaper({
        head: `<meta property="og:video" content="/f.mp4">${ld([
          { '@type': 'NewsArticle', headline: 'Pier' },
          { '@type': 'VideoObject', name: 'Divers' },
        ])}`,
      }),
    ],
    [
      'pictures between its paragraphs',
      newspaper({
        body: paragraphs
          .map((text) =>
            `<p>${text} ${text} ${text}</p><figure><img src="x.jpg"><figcaption>Picture of the pier by night</figcaption></figure>`.repeat(
              2,
            ),
          )
          .join(''),
      }),
    ],
    ['a “gallery” in its section’s name', newspaper()],
  ])('is an article in spite of %s', (what, html) => {
    const url = what.includes('section') ? 'https://daily.example/art-galleries-and-museums/pier' : URL;
    expect(readPage(parse(html), url).status).toBe('article');
  });

  const slide = (i: number) =>
    `<div class="slide"><img src="${i}.jpg"><p>${paragraphs[i % 5]?.slice(0, 90)}.</p></div>`;
  const slides = Array.from({ length: 8 }, (_, i) => slide(i)).join('');
  it.each([
    ['its type', newspaper({ head: ld({ '@type': 'ImageGallery', name: 'The pier', url: URL }), body: slides }), URL],
    ['its address', newspaper({ body: slides }), 'https://daily.example/fotostrecke/pier'],
    ['the same in another language', newspaper({ body: slides }), 'https://daily.example/photo-galleries/pier'],
  ])('is a gallery by %s', (_, html, url) => {
    expect(readPage(parse(html), url).status).toBe('gallery');
  });

  const film = `<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>`;
  it.each([
    ['its type for sharing', newspaper({ head: '<meta property="og:type" content="video.other">', body: film }), URL],
    ['its statement', newspaper({ head: ld({ '@type': 'VideoObject', name: 'Divers at the pier' }), body: film }), URL],
    [
      'its address and a film',
      newspaper({ head: '<meta property="og:video:url" content="/f.mp4">', body: film }),
      'https://daily.example/video/pier',
    ],
  ])('is a page for a film by %s', (_, html, url) => {
    expect(readPage(parse(html), url).status).toBe('video');
  });

  it('has what a page states of itself where it has no text', () => {
    const html = '<html><head><title>The pier</title><meta name="author" content="Ann Lee"></head><body></body></html>';
    const result = readPage(parse(html), URL);
    expect(result.status).toBe('not-article');
    if (result.status !== 'article')
      expect(result.reading?.article).toMatchObject({ title: 'The pier', author: 'Ann Lee', text: '' });
  });

  it('is no live blog because another one stands beside it', () => {
    const after =
      '<aside class="live-blog"><p>08:31 The ferry has left the southern quay with some delay this morning.</p></aside>';
    expect(readPage(parse(newspaper({ after })), URL).status).toBe('article');
  });
});

describe('a wall', () => {
  const closed = (extra: object = {}) =>
    ld({ '@type': 'NewsArticle', headline: 'Pier', isAccessibleForFree: 'False', ...extra });
  const read = (html: string) => {
    const result = readPage(parse(html), URL);
    return { status: result.status, cut: result.status === 'article' ? (result.article.cut ?? false) : undefined };
  };

  it('cuts a short opening of a closed article', () => {
    expect(read(newspaper({ head: closed(), body: prose(0, 3) }))).toEqual({ status: 'article', cut: true });
  });

  it('leaves too little to trace', () => {
    expect(read(newspaper({ head: closed(), body: prose(0, 1) }))).toEqual({ status: 'paywall', cut: undefined });
  });

  it('does not cut what a subscriber sees whole', () => {
    expect(read(newspaper({ head: closed(), body: prose(0, 5).repeat(4) }))).toEqual({ status: 'article', cut: false });
  });

  it('shows in the number of words that the publisher states', () => {
    expect(read(newspaper({ head: closed({ wordCount: 900 }), body: prose(0, 5).repeat(2) }))).toEqual({
      status: 'article',
      cut: true,
    });
  });

  it('shows in an articleBody longer than the page', () => {
    const articleBody = paragraphs.join(' ').repeat(3);
    const head = ld({ '@type': 'NewsArticle', headline: 'Pier', articleBody });
    expect(read(newspaper({ head, body: prose(0, 4) }))).toEqual({ status: 'article', cut: true });
  });

  it('shows in the box that follows a short text', () => {
    const after =
      '<div class="paywall"><p>To go on reading, take out a subscription to the paper for one month.</p></div>';
    expect(read(newspaper({ body: prose(0, 3), after }))).toEqual({ status: 'article', cut: true });
    expect(read(newspaper({ body: prose(0, 3) }))).toEqual({ status: 'article', cut: false });
  });
});

describe('the gate', () => {
  it.each([
    ['a page that declares an article', newspaper({ head: ld({ '@type': 'NewsArticle' }), body: '' }), true],
    ['a page with prose', newspaper(), true],
    ['prose between line breaks', `<html><body><div>${paragraphs.join('<br>')}</div></body></html>`, true],
    ['a form', '<html><body><form><p>Name</p><input><p>Town</p><input></form></body></html>', false],
    ['an empty page', '<html><body></body></html>', false],
  ])('%s', (_, html, expected) => {
    expect(looksLikeArticle(parse(html))).toBe(expected);
  });
});

describe('the links of a body', () => {
  it('are absolute, each once, without those within the page or off the web', () => {
    const body = `<p>${paragraphs[0]} <a href="/report">report</a> <a href="#top">top</a> <a href="mailto:a@daily.example">mail</a></p>
      <p>${paragraphs[1]} <a href="https://wire.example/pier">wire</a> <a href="/report">again</a></p>${prose(2, 5)}`;
    const result = readPage(parse(newspaper({ body })), URL);
    expect(result.status === 'article' && result.article.links).toEqual([
      'https://daily.example/report',
      'https://wire.example/pier',
    ]);
  });
});
