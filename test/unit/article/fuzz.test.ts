import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../cli/html.ts';
import { readPage } from '../../../lib/article/read-page.ts';
import { newspaper, paragraphs } from './pages.ts';

const URL = 'https://daily.example/pier';

const word = fc.constantFrom(
  'article',
  'author',
  'byline',
  'comments',
  'live-blog',
  'paywall',
  'gallery',
  'related',
  'standfirst',
  'x1',
);
const value = fc.oneof(word, fc.string({ maxLength: 12 }), fc.constantFrom('true', 'none', '/authors/ann-lee', 'By'));
const attribute = fc
  .tuple(
    fc.constantFrom('class', 'id', 'hidden', 'style', 'role', 'itemprop', 'rel', 'href', 'datetime', 'content', 'name'),
    value,
  )
  .map(([name, text]) => ` ${name}="${text.replace(/["<>]/g, '')}"`);
const tag = fc.constantFrom(
  ...'h1 h2 h3 p div span a article section aside ul li table td time form input br figure figcaption blockquote'.split(
    ' ',
  ),
);
const line = fc.oneof(
  fc.constantFrom(...paragraphs, 'By Ann Lee', '08:31 Uhr: Ferry', '04.03.2031', 'Foto: Wire', '山田太郎', '&amp;#9'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Markup of any shape: elements that are closed, left open or closed twice. */
const { markup } = fc.letrec<{ markup: string; element: string }>((tie) => ({
  element: fc
    .tuple(
      tag,
      fc.array(attribute, { maxLength: 3 }),
      fc.array(tie('markup'), { maxLength: 4 }),
      fc.constantFrom('', 'close', 'twice'),
    )
    .map(([name, attributes, inner, end]) => {
      const close = `</${name}>`.repeat(['', 'close', 'twice'].indexOf(end));
      return `<${name}${attributes.join('')}>${inner.join('')}${close}`;
    }),
  markup: fc.oneof({ maxDepth: 5, depthIdentifier: 'markup' }, line, tie('element')),
}));

/** What pages wrongly say of themselves: any JSON, with the names that are read. */
const key = fc.constantFrom(
  ...'@type @id @graph url headline name author publisher datePublished dateModified isPartOf hasPart mainEntityOfPage'.split(
    ' ',
  ),
  ...'isBasedOn isAccessibleForFree articleBody wordCount description inLanguage creditText familyName toString'.split(
    ' ',
  ),
);
const { thing } = fc.letrec<{ thing: unknown; object: unknown }>((tie) => ({
  object: fc.dictionary(key, tie('thing'), { maxKeys: 6 }),
  thing: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'thing' },
    fc.constantFrom(
      'NewsArticle',
      'LiveBlogPosting',
      'ImageGallery',
      'VideoObject',
      'Person',
      URL,
      'Ann Lee',
      '2031-03-04',
    ),
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie('thing'), { maxLength: 3 }),
    tie('object'),
  ),
}));

/** Read, and read as something: "failed" stands for an error that was caught. */
const read = (html: string): void => {
  const result = readPage(parseHtml(html), URL);
  expect(result.status).not.toBe('failed');
  const article = result.status === 'article' ? result.article : result.reading?.article;
  expect(typeof article?.text).toBe('string');
};

describe('a page of any kind is read without an error', () => {
  test('whatever its markup', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 12 }), (parts) => read(`<!doctype html><body>${parts.join('')}`)),
      { numRuns: 150, seed: 1 },
    );
  }, 30_000);

  test('whatever stands in an article’s place', () => {
    fc.assert(
      fc.property(markup, markup, markup, (header, body, after) => read(newspaper({ header, body, after }))),
      { numRuns: 60, seed: 1 },
    );
  }, 30_000);

  test('whatever it states of itself', () => {
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 4 }), fc.string({ maxLength: 20 }), (things, tail) => {
        const blocks = things.map((one) => JSON.stringify({ '@type': 'NewsArticle', ...(one as object) }));
        const json = [...blocks, JSON.stringify(things), `${JSON.stringify(things)}${tail.replace(/</g, '')}`];
        const head = json.map((text) => `<script type="application/ld+json">${text.replace(/</g, '\\u003c')}</script>`);
        read(newspaper({ head: head.join('') }));
      }),
      { numRuns: 150, seed: 1 },
    );
  }, 30_000);

  test('though it states without end', () => {
    const many = JSON.stringify(Array.from({ length: 200_000 }, () => 0));
    read(newspaper({ head: `<script type="application/ld+json">${many}</script>` }));
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    read(newspaper({ head: `<script type="application/ld+json">{"@type":"NewsArticle","author":${deep}}</script>` }));
  });
});
