import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { readPage } from '../../../lib/article/read-page.ts';
import { engines, ld, newspaper, paragraphs } from './pages.ts';

const TITLE = 'Cracks close the northern pier';
const URL = 'https://daily.example/news/pier';
const article = (parts: Parameters<typeof newspaper>[0], url = URL): Article => {
  const result = readPage(engines[0].parse(newspaper(parts)), url);
  if (result.status !== 'article') throw new Error(result.status);
  return result.article;
};
const below = (lines: string): Article => article({ header: `<h1>${TITLE}</h1>${lines}` });

describe('the byline that a page shows', () => {
  it.each([
    ['a line that begins with “By”', '<div class="x9f">By <span>Ann Lee</span></div>', 'Ann Lee'],
    ['with the date in the same line', '<p>By <a href="/t/7">Ann Lee</a> <span>March 4, 2031</span></p>', 'Ann Lee'],
    ['with a place and a time before it', '<div>Tue 04.03.31 | 08:30 | Von Ann Lee</div>', 'Ann Lee'],
    ['after a colon', '<ul><li>4 March</li><li>Von: Ann Lee, Bo Tan</li></ul>', 'Ann Lee, Bo Tan'],
    ['a link to a profile', '<p>von <a href="/autoren/ann-lee">Dr. Ann Lee</a></p>', 'Dr. Ann Lee'],
    [
      'names in boxes of their own',
      '<address><a>Ann Lee</a></address><address><a>Bo Tan</a></address>',
      'Ann Lee, Bo Tan',
    ],
    [
      'name, network and post without a space between',
      '<div class="byline"><a>Ann Lee</a><span>Twitter</span><span>Staff Writer</span></div>',
      'Ann Lee',
    ],
    ['name and paper', '<div class="article_byline">By <span>Ann Lee</span><i>HARBOUR DAILY NEWS</i></div>', 'Ann Lee'],
    ['a writer’s class', '<span class="writer">山田太郎</span>', '山田太郎'],
  ])('%s', (_, lines, author) => {
    expect(below(lines).author).toBe(author);
  });

  it.each([
    ['a photographer', '<div class="bildautor">Foto: Wire/Cyd Rowe</div>'],
    ['a commenter', '<div class="comment-author">Cyd Rowe</div>'],
    ['a heading about authors', '<h4 class="author-box">この記事を書いた人の紹介</h4>'],
    ['what the site is called', '<a class="nav-author" href="/authors/">Our authors and their work</a>'],
  ])('is not %s', (_, lines) => {
    expect(below(lines).author).toBeUndefined();
  });

  it('is not that of a teaser further down', () => {
    const after =
      '<div class="card"><h3><a href="/b">Another story</a></h3><span class="article-author">Cyd Rowe</span></div>';
    expect(article({ after }).author).toBeUndefined();
  });

  it('stands above what a tag says, but not above a stated person', () => {
    const header = `<h1>${TITLE}</h1><p class="byline">By Ann Lee</p>`;
    const tag = '<meta name="author" content="Harbour Holding">';
    expect(article({ head: tag, header }).author).toBe('Ann Lee');
    const stated = ld({ '@type': 'NewsArticle', headline: TITLE, author: { '@type': 'Person', name: 'Bo Tan' } });
    expect(article({ head: stated, header }).author).toBe('Bo Tan');
  });

  it('may be the text’s first or last line, where nothing but the outlet is stated', () => {
    const [first, ...rest] = paragraphs.map((paragraph) => `<p>${paragraph}</p>`);
    const head = ld({
      '@type': 'NewsArticle',
      headline: TITLE,
      author: 'The Daily Example',
      publisher: { name: 'The Daily Example' },
    });
    const body = `${first}${rest.join('')}<p style="text-align:right"><strong>Ann Lee</strong></p>`;
    expect(article({ head, body }).author).toBe('Ann Lee');
    const top = `<p><strong>Ann Lee/Bo Tan</strong></p>${first}${rest.join('')}`;
    expect(article({ head, body: top }).author).toBe('Ann Lee, Bo Tan');
  });
});

describe('a byline in metadata', () => {
  it.each([
    ['a card’s rows', '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">'],
    ['a tag of the system’s own', '<meta name="xyz_authors" content="Ann Lee">'],
    ['a tag with value for content', '<meta name="author" value="Ann Lee">'],
    [
      'microdata',
      '<meta property="og:x" content="y"><span itemprop="author" itemscope><meta itemprop="name" content="Ann Lee"></span>',
    ],
  ])('%s', (_, head) => {
    expect(article({ head }).author).toBe('Ann Lee');
  });

  it('leaves out posts and faculties', () => {
    const author = [{ '@type': 'Person', name: 'Ann Lee, professor at the faculty of bridges, Example.test' }];
    expect(article({ head: ld({ '@type': 'NewsArticle', headline: TITLE, author }) }).author).toBe('Ann Lee');
  });

  it('finds persons in lists within lists', () => {
    const author = [{ '@type': 'Person', name: 'Ann Lee' }, [{ '@type': 'Person', name: 'Bo Tan' }]];
    expect(article({ head: ld({ '@type': 'NewsArticle', headline: TITLE, author }) }).author).toBe('Ann Lee, Bo Tan');
  });

  it('keeps an agency that is stated as the author', () => {
    const author = { '@type': 'Organization', name: 'Northern Wire' };
    const publisher = { '@type': 'Organization', name: 'The Daily Example' };
    const head = ld({ '@type': 'NewsArticle', headline: TITLE, author, publisher });
    expect(article({ head }).author).toBe('Northern Wire');
  });
});

describe('the date that a page shows', () => {
  const published = (lines: string, after = '') => article({ header: `<h1>${TITLE}</h1>${lines}`, after }).published;

  it('is the one below the headline, not an earlier or later story’s', () => {
    const teaser = '<div class="card"><time datetime="2031-02-01">1 February</time></div>';
    expect(published('<p><time datetime="2031-03-04T08:30:00+01:00">today</time></p>', teaser)).toBe(
      '2031-03-04T08:30:00+01:00',
    );
    expect(published('<div>Tue 04.03.31 | 08:30</div>', '<span class="date">01.02.2031</span>')).toBe('2031-03-04');
  });

  it('is found in a line that says so', () => {
    const after = '<div><span class="date">01.02.2031</span></div><ul><li><strong>Datum</strong> 04.03.2031</li></ul>';
    expect(published('', after)).toBe('2031-03-04');
  });

  it('is none where only slashes tell day and month', () => {
    expect(published('<div>03/04/2031</div>')).toBeUndefined();
  });

  it('is the marked one of microdata before any other', () => {
    const lines = '<time datetime="2031-03-05">tomorrow</time><meta itemprop="datePublished" content="2031-03-04">';
    expect(published(lines)).toBe('2031-03-04');
  });
});
