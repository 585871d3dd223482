import { describe, expect, it } from 'vitest';
import { engines, ld } from './pages.ts';
import { readAll } from './read-all.ts';

const URL = 'https://daily.example/news/pier';
const parse = engines[0].parse;
const read = (head: string, body = '', url = URL) =>
  readAll(parse(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`), url);
const article = (head: string, body = '', url = URL) => read(head, body, url).article;

const stated = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Cracks close the northern pier',
  author: { '@type': 'Person', name: 'Ann Lee' },
  publisher: { '@type': 'Organization', name: 'The Daily Example' },
  datePublished: '2031-03-04T08:30:00+01:00',
  dateModified: '2031-03-04T10:00:00+01:00',
};
const whole = {
  title: 'Cracks close the northern pier',
  author: 'Ann Lee',
  published: '2031-03-04T08:30:00+01:00',
  modified: '2031-03-04T10:00:00+01:00',
  outlet: 'The Daily Example',
};

describe('metadata from JSON-LD', () => {
  it.each([
    ['alone', ld(stated)],
    ['in a list', ld([{ '@type': 'WebSite', name: 'Site' }, stated])],
    ['in a graph', ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'BreadcrumbList' }, stated] })],
    ['as the main entity of a page', ld({ '@type': 'WebPage', name: 'Page', mainEntity: stated })],
    ['with several types', ld({ ...stated, '@type': ['NewsArticle', 'AnalysisNewsArticle'] })],
    ['with types as addresses', ld({ ...stated, '@type': 'http://schema.org/NewsArticle' })],
    ['beside a broken one', `<script type="application/ld+json">{"@type": </script>${ld(stated)}`],
    ['in CDATA', `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(stated)}\n//]]></script>`],
    [
      'with a trailing comma and semicolon',
      `<script type="application/ld+json">${JSON.stringify(stated).replace(/\}$/, ',}')};</script>`,
    ],
    [
      'with a line break inside a string',
      `<script type="application/ld+json">${JSON.stringify({ ...stated, description: 'one|two' }).replace('|', '\n')}</script>`,
    ],
    [
      'beside that of a related story',
      ld({ ...stated, headline: 'Another story', url: 'https://daily.example/other' }) + ld({ ...stated, url: URL }),
    ],
  ])('%s', (_, head) => {
    expect(article(head)).toMatchObject(whole);
  });

  it.each([
    [
      'a list of persons',
      [
        { '@type': 'Person', name: 'Ann Lee' },
        { '@type': 'Person', name: 'Bo Tan' },
      ],
      'Ann Lee, Bo Tan',
    ],
    ['one line', 'By Ann Lee and Bo Tan', 'Ann Lee, Bo Tan'],
    ['names in a list', { name: ['Ann Lee', 'Bo Tan'] }, 'Ann Lee, Bo Tan'],
    ['given and family name', { '@type': 'Person', givenName: 'Ann', familyName: 'Lee' }, 'Ann Lee'],
    ['HTML', { name: 'Zo&eacute; <b>Lind</b>' }, 'Zoé Lind'],
    ['other scripts', [{ name: '山田 太郎' }, { name: 'Олена Коваль' }], '山田 太郎, Олена Коваль'],
  ])('authors as %s', (_, author, names) => {
    expect(article(ld({ ...stated, author })).author).toBe(names);
  });

  it('authors by reference', () => {
    const graph = [
      { ...stated, author: { '@id': '#ann' } },
      { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
    ];
    expect(article(ld({ '@graph': graph })).author).toBe('Ann Lee');
  });

  it('gives a person’s byline precedence over the outlet’s own name', () => {
    const head = ld({ ...stated, author: { '@type': 'Organization', name: 'The Daily Example' } });
    expect(article(head, '<p class="byline">By Ann Lee</p>').author).toBe('Ann Lee');
    expect(article(head).author).toBe('The Daily Example');
  });
});

describe('metadata from tags and markup', () => {
  it('reads OpenGraph and meta tags', () => {
    const head = `<meta property="og:title" content="Cracks close the northern pier"><meta property="og:site_name" content="The Daily Example">
      <meta property="article:published_time" content="2031-03-04T08:30:00+0100"><meta property="article:modified_time" content="2031-03-04T10:00:00+0100">
      <meta name="author" content="Ann Lee">`;
    expect(article(head)).toMatchObject(whole);
  });

  it('reads microdata', () => {
    const body = `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Cracks close the northern pier</h1>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ann Lee</span></span>
      <meta itemprop="datePublished" content="2031-03-04T08:30:00+01:00"><meta itemprop="dateModified" content="2031-03-04T10:00:00+01:00"></article>`;
    expect(article('<meta property="og:site_name" content="The Daily Example">', body)).toMatchObject(whole);
  });

  it('reads what the page shows', () => {
    const body = `<h1>Cracks close the northern pier</h1><p class="article-byline">By <a rel="author" href="/ann">Ann Lee</a></p><time datetime="2031-03-04T08:30:00+01:00">4 March</time>`;
    expect(article('<title>Cracks close the northern pier | Daily</title>', body)).toMatchObject({
      title: 'Cracks close the northern pier',
      author: 'Ann Lee',
      published: '2031-03-04T08:30:00+01:00',
      outlet: 'daily.example',
    });
  });

  it('takes the day from the address or from the page, where nothing states it', () => {
    expect(article('', '', 'https://daily.example/2031/03/04/pier').published).toBe('2031-03-04');
    expect(article('', '<span class="datum">Stand: 4.3.2031, 8.30 Uhr</span>').published).toBe('2031-03-04');
    expect(article('', '<div class="date">2031年3月4日</div>').published).toBe('2031-03-04');
  });

  it('reads the language in any of its places', () => {
    expect(article('').language).toBe('en-GB');
    const bare = (head: string) =>
      readAll(parse(`<html><head>${head}</head><body></body></html>`), URL).article.language;
    expect(bare('<meta property="og:locale" content="sv_SE">')).toBe('sv-SE');
    expect(bare(ld({ ...stated, inLanguage: 'de' }))).toBe('de');
  });

  it('leaves out what it does not find', () => {
    expect(Object.keys(readAll(parse('<html><body></body></html>'), '').article)).toEqual([]);
  });
});

describe('the headline where a page has several', () => {
  const title = (parts: { ld?: string; og?: string; tw?: string; h1?: string; window?: string }) =>
    article(
      (parts.ld ? ld({ ...stated, headline: parts.ld }) : '') +
        (parts.og ? `<meta property="og:title" content="${parts.og}">` : '') +
        (parts.tw ? `<meta name="twitter:title" content="${parts.tw}">` : '') +
        (parts.window ? `<title>${parts.window}</title>` : ''),
      parts.h1 ? `<h1>${parts.h1}</h1>` : '',
    ).title;
  const [a, b] = ['Cracks close the northern pier', 'Why ferries now leave elsewhere'];

  it.each([
    ['the shared one where nothing speaks against it', { ld: a, og: b, h1: b, window: b }, b],
    ['the stated one where all but sharing titles agree', { ld: a, og: b, tw: b, h1: a, window: a }, a],
    ['the shown one where statement and sharing stand alone', { ld: 'One', og: 'Two', h1: a, window: a }, a],
    ['the only one', { h1: a }, a],
    ['the one without the site’s name', { og: `${a} | The Daily Example`, h1: a }, a],
    ['the window’s as the last resort', { window: a }, a],
  ])('%s', (_, parts, expected) => {
    expect(title(parts)).toBe(expected);
  });
});

describe('sources and credits', () => {
  const metadata = (head: string) => read(head).article;

  it('keeps its own canonical address without crediting it', () => {
    const { canonical, credits } = metadata('<link rel="canonical" href="/news/pier?full">');
    expect(canonical).toBe('https://daily.example/news/pier?full');
    expect(credits).toBeUndefined();
  });

  it.each([
    ['canonical', '<link rel="canonical" href="https://www.wire.example/pier">'],
    [
      'syndication-source',
      '<link rel="canonical" href="/news/pier"><meta name="syndication-source" content="https://www.wire.example/pier">',
    ],
    ['original-source', '<meta name="original-source" content="https://www.wire.example/pier">'],
    ['isBasedOn', ld({ ...stated, isBasedOn: 'https://www.wire.example/pier' })],
    [
      'isBasedOn as a thing',
      ld({ ...stated, isBasedOn: { '@type': 'NewsArticle', url: 'https://www.wire.example/pier' } }),
    ],
  ])('credits another site that %s names', (_, head) => {
    const { canonical, credits } = metadata(head);
    expect(canonical).toBe('https://www.wire.example/pier');
    expect(credits).toEqual([{ name: 'wire.example', span: null, how: 'link' }]);
  });

  it('does not take another rendering of its own site for another site', () => {
    const head = '<link rel="canonical" href="https://www.daily.example/news/pier">';
    expect(read(head, '', 'https://amp.daily.example/pier').article.credits).toBeUndefined();
  });

  it.each([
    ['creditText', 'Northern Wire'],
    ['sourceOrganization', { '@type': 'Organization', name: 'Northern Wire' }],
    ['provider', { '@type': 'Organization', name: 'Northern Wire' }],
    ['copyrightHolder', { '@type': 'Organization', name: 'Northern Wire' }],
  ])('credits whom %s names', (key, value) => {
    expect(metadata(ld({ ...stated, [key]: value })).credits).toEqual([
      { name: 'Northern Wire', span: null, how: 'metadata' },
    ]);
  });

  it.each([
    ['a statement', ld({ ...stated, dateline: 'PORT ALDER, March 4 (Northern Wire)' }), ''],
    ['microdata', '', '<span itemprop="dateline">PORT ALDER [Northern Wire]</span>'],
  ])('credits the agency that the dateline of %s names', (_, head, body) => {
    expect(article(head, body).credits).toEqual([{ name: 'Northern Wire', span: null, how: 'dateline' }]);
  });

  it.each([
    ['text', '<p>From <span itemprop="sourceOrganization">Northern Wire</span></p>'],
    ['a thing', '<div itemprop="provider" itemscope><b>by</b> <span itemprop="name">Northern Wire</span></div>'],
    ['a tag', '<meta itemprop="copyrightHolder" content="Northern Wire">'],
  ])('credits whom microdata names as %s', (_, body) => {
    expect(article('', body).credits).toEqual([{ name: 'Northern Wire', span: null, how: 'metadata' }]);
  });

  it('does not credit whom a picture is from', () => {
    const body =
      '<figure itemscope itemtype="https://schema.org/ImageObject"><i itemprop="copyrightHolder">Lens</i></figure>';
    expect(article('', body).credits).toBeUndefined();
  });

  it('credits another site that microdata says it is based on', () => {
    const { canonical, credits } = article('', '<a itemprop="isBasedOn" href="https://www.wire.example/pier">x</a>');
    expect(canonical).toBe('https://www.wire.example/pier');
    expect(credits).toEqual([{ name: 'wire.example', span: null, how: 'link' }]);
  });

  it.each([
    ['OpenGraph', '<meta property="og:url" content="https://daily.example/news/pier">'],
    ['a statement', ld({ ...stated, mainEntityOfPage: { '@id': 'https://daily.example/news/pier' } })],
  ])('has its own address from %s where no link says it', (_, head) => {
    expect(read(head, '', 'https://m.daily.example/pier?ref=7').article.canonical).toBe(
      'https://daily.example/news/pier',
    );
  });

  it('does not take another site’s address for sharing as its source', () => {
    const { canonical, credits } = metadata('<meta property="og:url" content="https://cdn.example/pier">');
    expect([canonical, credits]).toEqual([undefined, undefined]);
  });

  it('does not credit the outlet itself', () => {
    expect(metadata(ld({ ...stated, copyrightHolder: { name: 'The Daily Example' } })).credits).toBeUndefined();
  });

  it('does not take addresses that are not of the web', () => {
    expect(metadata('<link rel="canonical" href="javascript:alert(1)">').canonical).toBeUndefined();
  });
});
