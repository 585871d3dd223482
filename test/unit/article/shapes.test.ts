import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { readPage } from '../../../lib/article/read-page.ts';
import { findCredits } from '../../../lib/lineage/credits.ts';
import { engines, ld, newspaper, paragraphs } from './pages.ts';

/**
 * Invented pages in the mark-up of real templates: large publishers' graphs, WordPress with Yoast, newsrooms on Arc or
 * Escenic, scholarly and public sites. Each says in its own way who wrote what when.
 */
const TITLE = 'Cracks close the northern pier';
const URL = 'https://daily.example/news/pier';
const page = (parts: Parameters<typeof newspaper>[0], url = URL) => readPage(engines[0].parse(newspaper(parts)), url);
const article = (parts: Parameters<typeof newspaper>[0], url = URL): Article => {
  const result = page(parts, url);
  if (result.status !== 'article') throw new Error(result.status);
  return result.article;
};

const NEWS = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE };
const OUTLET = { '@type': 'NewsMediaOrganization', name: 'The Daily Example', url: 'https://daily.example/' };
const person = (name: string) => ({ '@type': 'Person', name });
const script = (source: string) => `<script type="application/ld+json">${source}</script>`;

describe('who wrote it, as templates state it', () => {
  const author = (value: unknown, more: object = {}) =>
    article({ head: ld({ ...NEWS, publisher: OUTLET, author: value, ...more }) }).author;

  it.each<[string, unknown, string | undefined]>([
    [
      'a person with address and picture',
      { ...person('Ann Lee'), url: '/a/lee', image: { url: '/lee.jpg' } },
      'Ann Lee',
    ],
    ['one person in a list', [person('Ann Lee')], 'Ann Lee'],
    ['a thing without a type', [{ name: 'Ann Lee' }, { name: 'Bo Tan' }], 'Ann Lee, Bo Tan'],
    ['a list of strings', ['Ann Lee', 'Bo Tan'], 'Ann Lee, Bo Tan'],
    ['several types at once', [{ '@type': ['Person', 'Organization'], name: 'Ann Lee' }], 'Ann Lee'],
    ['persons and their lists', [person('Ann Lee'), [person('Bo Tan'), person('Cy Wu')]], 'Ann Lee, Bo Tan, Cy Wu'],
    ['the outlet beside a person', [OUTLET, person('Ann Lee')], 'Ann Lee'],
    ['a person beside the outlet', [person('Ann Lee'), OUTLET], 'Ann Lee'],
    [
      'an agency beside a person',
      [person('Ann Lee'), { '@type': 'Organization', name: 'Northern Wire' }],
      'Ann Lee, Northern Wire',
    ],
    ['the outlet', OUTLET, 'The Daily Example'],
    ['one name twice', [person('Ann Lee'), person('ANN LEE')], 'Ann Lee'],
    ['a name with a post behind a bar', person('Ann Lee | The Daily Example'), 'Ann Lee'],
  ])('%s', (_, stated, names) => {
    expect(author(stated)).toBe(names);
  });

  it('a graph whose persons stand apart, by reference and with a name beside it', () => {
    const graph = [
      { '@type': 'WebPage', '@id': URL, isPartOf: { '@id': 'https://daily.example/#site' } },
      {
        ...NEWS,
        '@id': `${URL}#article`,
        author: [{ '@id': '#p1' }, { name: 'Bo Tan', '@id': '#p2' }],
        publisher: { '@id': '#o' },
      },
      { '@type': 'Person', '@id': '#p1', name: 'Ann Lee' },
      { '@type': 'Person', '@id': '#p2', name: 'Bo Tan' },
      { '@type': ['Organization', 'NewsMediaOrganization'], '@id': '#o', name: 'The Daily Example' },
    ];
    expect(article({ head: ld({ '@context': 'https://schema.org', '@graph': graph }) })).toMatchObject({
      title: TITLE,
      author: 'Ann Lee, Bo Tan',
      outlet: 'The Daily Example',
    });
  });

  it.each([
    ['no name', person('')],
    ['the address of a profile', 'https://social.example/dailyexample'],
    ['nothing', null],
  ])('%s leaves it to the line below the headline', (_, stated) => {
    const head = ld({ ...NEWS, author: stated });
    expect(article({ head, header: `<h1>${TITLE}</h1><p class="byline">By Ann Lee</p>` }).author).toBe('Ann Lee');
  });

  it.each([
    ['parsely-author', '<meta name="parsely-author" content="Ann Lee">'],
    ['sailthru.author', '<meta name="sailthru.author" content="Ann Lee">'],
    [
      'cXenseParse:author, one each',
      '<meta name="cXenseParse:author" content="Ann Lee"><meta name="cXenseParse:author" content="Bo Tan">',
    ],
    ['DC.creator', '<meta name="DC.creator" content="Ann Lee">'],
    ['citation_author', '<meta name="citation_author" content="Ann Lee">'],
    ['citation_author, family name first', '<meta name="citation_author" content="Lee, Ann">'],
    [
      'DC.creator, each family name first',
      '<meta name="DC.creator" content="Lee, Ann"><meta name="DC.creator" content="Tan, Bo">',
    ],
    ['dcterms.creator', '<meta name="dcterms.creator" content="Lee, Ann">'],
    ['DC.creator, two of them in one', '<meta name="DC.creator" content="Lee, Ann; Tan, Bo">'],
    ['DC.creator, two persons in one', '<meta name="DC.creator" content="Ann Lee, Bo Tan">'],
    ['mrf:authors with a semicolon', '<meta property="mrf:authors" content="Ann Lee;Bo Tan">'],
    [
      'article:author that is a profile, and author',
      '<meta property="article:author" content="https://social.example/lee"><meta name="author" content="Ann Lee">',
    ],
    ['og:article:author', '<meta property="og:article:author" content="Ann Lee">'],
    ['byl', '<meta name="byl" content="By Ann Lee">'],
  ])('the tag %s', (_, head) => {
    expect(article({ head }).author).toBe(/Bo Tan|Tan, Bo/.test(head) ? 'Ann Lee, Bo Tan' : 'Ann Lee');
  });

  it.each([
    [
      'microdata with an inner name and a link',
      '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><a href="/a/lee" itemprop="url"><span itemprop="name">Ann Lee</span></a></span>',
    ],
    ['microdata as text', '<p>By <span itemprop="author">Ann Lee</span></p>'],
    ['a link rel=author', '<div class="meta"><a rel="author" href="/x/12">Ann Lee</a> <time>today</time></div>'],
    [
      'a card with picture, name and post',
      '<div class="byline__card"><img alt="Ann Lee"><div class="byline__name">Ann Lee</div><div class="byline__role">Harbour correspondent</div></div>',
    ],
    ['a line with place and date', '<p class="dateline-byline">By Ann Lee, Hollin | 4 March 2031</p>'],
    ['a line with a place of two words', '<p>By Ann Lee, Port Alder</p>'],
    [
      'a place of which the text speaks',
      `<p>By Ann Lee, New Elm</p><div class="byline">Ann Lee, New Elm</div>`,
      '<p>The same divers had found the like in New Elm a year before, on a pier of the same years and make.</p>',
    ],
    ['a byline with a place of two words', '<p class="byline">By Ann Lee, Port Alder</p>'],
  ])('%s', (_, lines, further = '') => {
    const body = [...paragraphs.map((text) => `<p>${text}</p>`), further].join('');
    expect(article({ header: `<h1>${TITLE}</h1>${lines}`, body }).author).toBe('Ann Lee');
  });

  it('a second person is no place', () => {
    expect(article({ header: `<h1>${TITLE}</h1><p>By Ann Lee, Bo Tan</p>` }).author).toBe('Ann Lee, Bo Tan');
  });
});

describe('statements that are no valid JSON', () => {
  const source = JSON.stringify({ ...NEWS, author: person('Ann Lee'), datePublished: '2031-03-04T08:30:00Z' }, null, 2);
  it.each([
    ['in an HTML comment', `\n<!--\n${source}\n-->\n`],
    ['in CDATA behind comment signs', `/*<![CDATA[*/${source}/*]]>*/`],
    ['in bare CDATA', `<![CDATA[${source}]]>`],
    ['with a comma behind the last value', source.replace(/\n}$/, ',\n}')],
    ['with a comma behind the last of a list', source.replace('"Ann Lee"', '["Ann Lee",]')],
    ['with a tab and a line break in a string', source.replace(TITLE, 'Cracks close\tthe\nnorthern pier')],
    ['with a semicolon behind it', `${source};`],
    ['with a mark of byte order before it', `\uFEFF${source}`],
  ])('%s', (_, text) => {
    expect(article({ head: script(text) })).toMatchObject({
      title: TITLE,
      author: 'Ann Lee',
      published: '2031-03-04T08:30:00Z',
    });
  });

  it('one that nobody can read keeps nobody from the next', () => {
    const head = script('{"@type": "NewsArticle", "headline": "Half') + script('false') + script('') + script(source);
    expect(article({ head }).author).toBe('Ann Lee');
  });
});

describe('which of several statements is meant', () => {
  it('the one of this address, not those of the stories that it lists', () => {
    const other = (n: number) => ({
      ...NEWS,
      headline: `Another story, number ${n}`,
      datePublished: `2031-02-0${n}T00:00:00Z`,
      author: person('Cyd Rowe'),
      mainEntityOfPage: { '@type': 'WebPage', '@id': `https://daily.example/other-${n}` },
    });
    const own = {
      ...NEWS,
      datePublished: '2031-03-04T08:30:00Z',
      author: person('Ann Lee'),
      mainEntityOfPage: { '@type': 'WebPage', '@id': URL },
    };
    expect(article({ head: ld([other(1), other(2), own, other(3)]) })).toMatchObject({
      author: 'Ann Lee',
      published: own.datePublished,
    });
    const list = { '@type': 'ItemList', itemListElement: [1, 2].map((n) => ({ '@type': 'ListItem', item: other(n) })) };
    expect(article({ head: ld(list) + ld(own) })).toMatchObject({ author: 'Ann Lee', title: TITLE });
  });

  it('the article, not the page, its film, its picture or its crumbs', () => {
    const graph = [
      { '@type': 'WebPage', name: 'Pier – The Daily Example', datePublished: '2030-01-01' },
      { '@type': 'BreadcrumbList', itemListElement: [] },
      { '@type': 'VideoObject', name: 'Divers', uploadDate: '2031-03-01', author: person('Cyd Rowe') },
      { '@type': 'ReportageNewsArticle', headline: TITLE, datePublished: '2031-03-04', author: person('Ann Lee') },
    ];
    expect(article({ head: ld({ '@graph': graph }) })).toMatchObject({ author: 'Ann Lee', published: '2031-03-04' });
  });
});

describe('when it came out, as templates state it', () => {
  it.each([
    ['parsely-pub-date', '<meta name="parsely-pub-date" content="2031-03-04T08:30:00Z">', '2031-03-04T08:30:00Z'],
    ['sailthru.date', '<meta name="sailthru.date" content="2031-03-04 08:30:00 +0100">', '2031-03-04T08:30:00+01:00'],
    ['DC.date.issued', '<meta name="DC.date.issued" content="2031-03-04">', '2031-03-04'],
    ['citation_publication_date', '<meta name="citation_publication_date" content="2031/03/04">', '2031-03-04'],
    [
      'article.published',
      '<meta name="article.published" content="2031-03-04T08:30:00.000Z">',
      '2031-03-04T08:30:00.000Z',
    ],
    ['publish_date', '<meta name="publish_date" content="2031-03-04T08:30:00Z">', '2031-03-04T08:30:00Z'],
    ['pub_date', '<meta name="pub_date" content="2031-03-04T08:30:00Z">', '2031-03-04T08:30:00Z'],
    ['published_at', '<meta name="published_at" content="2031-03-04T08:30:00Z">', '2031-03-04T08:30:00Z'],
    ['release_date', '<meta name="release_date" content="2031-03-04T08:30:00Z">', '2031-03-04T08:30:00Z'],
    [
      'a graph',
      ld({ '@graph': [{ ...NEWS, datePublished: '2031-03-04T07:30:00+00:00' }] }),
      '2031-03-04T07:30:00+00:00',
    ],
    [
      'a date as a clerk writes it',
      ld({ ...NEWS, datePublished: 'Tue Mar 04 08:30:00 UTC 2031' }),
      '2031-03-04T08:30:00.000Z',
    ],
    ['no seconds', ld({ ...NEWS, datePublished: '2031-03-04T08:30+0100' }), '2031-03-04T08:30:00+01:00'],
    [
      'a space before the zone',
      ld({ ...NEWS, datePublished: '2031-03-04 08:30:00 +01:00' }),
      '2031-03-04T08:30:00+01:00',
    ],
  ])('%s', (_, head, published) => {
    expect(article({ head }).published).toBe(published);
  });

  it.each([
    ['time pubdate', '<time pubdate datetime="2031-03-04T08:30:00Z">today</time>'],
    ['microdata in a time', '<time itemprop="datePublished" datetime="2031-03-04T08:30:00Z">today</time>'],
    ['microdata as content', '<span itemprop="datePublished" content="2031-03-04T08:30:00Z">today</span>'],
    ['a plain time', '<p>Posted <time datetime="2031-03-04T08:30:00Z">3 hours ago</time></p>'],
    [
      'the first of two, where the second is an update',
      '<p>Published <time datetime="2031-03-04T08:30:00Z">4 March</time>, updated <time datetime="2031-03-05T09:00:00Z">5 March</time></p>',
    ],
    [
      'the second of two, where the first is an update',
      '<p>Updated <time datetime="2031-03-05T09:00:00Z">5 March</time></p><p>Published <time datetime="2031-03-04T08:30:00Z">4 March</time></p>',
    ],
    [
      'that of publication, where microdata marks the change too',
      '<time itemprop="dateModified" datetime="2031-03-05T09:00:00Z">5 March</time><time itemprop="datePublished" datetime="2031-03-04T08:30:00Z">4 March</time>',
    ],
  ])('%s', (_, lines) => {
    expect(article({ header: `<h1>${TITLE}</h1>${lines}` }).published).toBe('2031-03-04T08:30:00Z');
  });
});

describe('which address it calls its own', () => {
  it.each([
    ['a path', '<link rel="canonical" href="/news/pier-closed">', 'https://daily.example/news/pier-closed'],
    [
      'without a scheme',
      '<link rel="canonical" href="//daily.example/news/pier-closed">',
      'https://daily.example/news/pier-closed',
    ],
    ['in capitals', '<link rel="CANONICAL" href="/news/pier-closed">', 'https://daily.example/news/pier-closed'],
    [
      'among other relations',
      '<link rel="canonical shortlink" href="/news/pier-closed">',
      'https://daily.example/news/pier-closed',
    ],
    ['of another site', '<link rel="canonical" href="https://wire.example/pier">', 'https://wire.example/pier'],
    [
      'empty, and one for sharing',
      '<link rel="canonical" href=""><meta property="og:url" content="https://daily.example/p/7">',
      'https://daily.example/p/7',
    ],
    [
      'for sharing alone',
      '<meta property="og:url" content="https://www.daily.example/p/7">',
      'https://www.daily.example/p/7',
    ],
    [
      'in the statement',
      ld({ ...NEWS, mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://daily.example/p/7' } }),
      'https://daily.example/p/7',
    ],
    [
      'as the statement’s text',
      ld({ ...NEWS, mainEntityOfPage: 'https://daily.example/p/7' }),
      'https://daily.example/p/7',
    ],
  ])('%s', (_, head, canonical) => {
    expect(article({ head }).canonical).toBe(canonical);
  });
});

describe('whose it is, as the text says it', () => {
  const told = (first: string, last = '') => {
    const body = [first, ...paragraphs.slice(1), ...(last ? [last] : [])].map((text) => `<p>${text}</p>`).join('');
    return findCredits(article({ body })).map(({ name, how }) => `${how} ${name}`);
  };
  const rest = 'The harbour authority of Port Alder closed its northern pier after divers found cracks.';
  it.each([
    ['city, month, day, agency and a long dash', `PORT ALDER, March 4 (AP) — ${rest}`, 'dateline Associated Press'],
    ['city and agency with a short dash', `PORT ALDER (Reuters) - ${rest}`, 'dateline Reuters'],
    [
      'agency set in its own element',
      `<span class="dateline">PORT ALDER <em>(Reuters)</em></span> – ${rest}`,
      'dateline Reuters',
    ],
    ['two cities', `PORT ALDER/HOLLIN, March 4 (AFP) - ${rest}`, 'dateline AFP'],
    ['bold, with two hyphens', `<strong>PORT ALDER, March 4 (Xinhua) --</strong> ${rest}`, 'dateline Xinhua'],
    ['in brackets alone', `(AFP) – ${rest}`, 'dateline AFP'],
  ])('a dateline: %s', (_, first, credit) => {
    expect(told(first)).toContain(credit);
  });

  it.each([
    ['with reporting by', 'With reporting by Reuters', 'Reuters'],
    ['a dash and the agency', '— Associated Press', 'Associated Press'],
    ['contributed', 'The Associated Press contributed to this report.', 'Associated Press'],
    ['with files from', '<em>With files from AFP</em>', 'AFP'],
    ['in another language', 'Mit Material von dpa', 'dpa'],
    ['a source', 'Source: AFP', 'AFP'],
  ])('a credit at the end: %s', (_, last, name) => {
    expect(told(paragraphs[0], last).some((credit) => credit.endsWith(` ${name}`))).toBe(true);
  });
});

describe('what is no article text', () => {
  const all = paragraphs.map((text) => `<p>${text}</p>`);
  const between = (inset: string) => article({ body: [...all.slice(0, 3), inset, ...all.slice(3)].join('') }).text;
  it.each([
    [
      'a caption in a figure',
      '<figure class="wp-block-image"><img src="a.jpg"><figcaption>The pier on Monday, seen from the town hall. Photo: Bo Tan</figcaption></figure>',
    ],
    [
      'a caption without one',
      '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The pier on Monday, seen from the town hall, with divers at work.</p></div>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><h4>The morning letter</h4><p>Have the most important stories of the day in your inbox each morning at seven.</p><form><input></form></div>',
    ],
    [
      'an aside',
      '<aside><p>This story is part of our series on the bridges and piers of the coast, which began in May.</p></aside>',
    ],
    [
      'a link to read more',
      '<p><strong>Read more:</strong> <a href="/b">Ferry line to add two boats from next summer, says its director</a></p>',
    ],
    [
      'a list of related stories',
      '<div class="related"><ul><li><a href="/b">Ferry line to add two boats</a></li><li><a href="/c">What a pier costs</a></li></ul></div>',
    ],
    [
      'an advertisement',
      '<div class="ad-slot" data-ad="1"><p>Advertisement</p><p>Book your summer holiday by the sea today and save a third of the price until Sunday.</p></div>',
    ],
    [
      'a post of a network',
      '<blockquote class="twitter-tweet"><p>So the pier is closed. Who would have thought of that, after nine years without a look?</p>— Someone</blockquote>',
    ],
    [
      'buttons to share',
      '<div class="share-bar"><button>Share</button><a href="#">Save this story for later</a></div>',
    ],
    [
      'a call to pay',
      '<div class="subscribe-promo"><p>You have two free stories left this month. Subscribe now and read all of them without limits.</p></div>',
    ],
    [
      'a player',
      '<div class="video-player"><video src="x"></video><p>Watch: divers at the northern pier explain what they found there</p></div>',
    ],
    ['a poll', '<div class="poll"><h3>Should the pier be mended?</h3><ul><li>Yes</li><li>No</li></ul></div>'],
  ])('%s', (_, inset) => {
    expect(between(inset)).toBe(paragraphs.join('\n\n'));
  });

  it('comments below it, however they are called', () => {
    for (const name of ['comments-area', 'disqus_thread', 'kommentare', 'commentlist']) {
      const after = `<section class="${name}" id="${name}"><h3>What readers say</h3><div class="comment"><p>I have taken that ferry every day for twenty years and have never once seen a diver near the pier.</p></div></section>`;
      expect(article({ after }).text, name).not.toContain('twenty years');
    }
  });
});

describe('what is no article', () => {
  const entries = ['08:31', '09:02', '09:30', '10:05', '11:15', '12:00', '12:40']
    .map((time, i) => `<div class="entry"><time>${time}</time><p>${paragraphs[i % 5]}</p></div>`)
    .join('');
  it.each([
    [
      'a live blog in a graph',
      'live',
      {
        head: ld({
          '@graph': [
            {
              '@type': 'LiveBlogPosting',
              '@id': `${URL}#live`,
              headline: TITLE,
              coverageStartTime: '2031-03-04T06:00:00Z',
              liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'A first', articleBody: 'x' }],
            },
          ],
        }),
        body: entries,
      },
    ],
    [
      'a live blog of several types',
      'live',
      { head: ld({ ...NEWS, '@type': ['LiveBlogPosting', 'NewsArticle'] }), body: entries },
    ],
    ['a live blog by the name of its list', 'live', { body: `<section class="liveblog-feed">${entries}</section>` }],
    [
      'a gallery of several types',
      'gallery',
      {
        head: ld({ '@type': ['MediaGallery', 'CollectionPage'], name: TITLE, url: URL }),
        body: `<p>${paragraphs[0]}</p>${'<figure><img src="x.jpg"><figcaption>The pier in the morning, from the ferry.</figcaption></figure>'.repeat(12)}`,
      },
    ],
  ] as const)('%s', (_, status, parts) => {
    expect(page(parts).status).toBe(status);
  });

  it('a story that its publisher states as a blog’s post is one', () => {
    expect(page({ head: ld({ ...NEWS, '@type': 'BlogPosting', isPartOf: { '@type': 'Blog' } }) }).status).toBe(
      'article',
    );
  });
});
