import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../cli/html.ts';
import { readPage } from '../../../lib/article/read-page.ts';
import { engines, ld, newspaper, paragraphs } from './pages.ts';

const URL = 'https://daily.example/pier';
const text = (document: Document): string => {
  const result = readPage(document, URL);
  return result.status === 'article' ? result.article.text : result.status;
};

for (const { name, parse } of engines) {
  describe(`a page that does not mean well, in ${name}`, () => {
    it('is not changed by being read', () => {
      const document = parse(
        newspaper({ head: ld({ '@type': 'NewsArticle', headline: 'Pier', articleBody: paragraphs.join(' ') }) }),
      );
      const before = document.documentElement.outerHTML;
      expect(readPage(document, URL).status).toBe('article');
      expect(document.documentElement.outerHTML).toBe(before);
    });

    // happy-dom works out the style of every ancestor of every paragraph anew
    const depth = name === 'linkedom' ? 10_000 : 300;
    it(`may wrap its text in ${depth} boxes`, () => {
      const document = parse(newspaper());
      let box = document.querySelector('.story-body') as Element;
      for (let i = 0; i < depth; i++) box = box.appendChild(document.createElement('div'));
      for (const line of paragraphs) box.appendChild(document.createElement('p')).textContent = `${line} Deep down.`;
      expect(text(document)).toContain('one by one. Deep down.');
    });

    it('may be laden with scripts and styles', () => {
      const script = `<script>var a = "${paragraphs[0]}".repeat(9)</script><style>p { content: "${paragraphs[1]}" }</style><noscript><p>${paragraphs[2]}</p></noscript>`;
      const body = paragraphs.map((line) => `<p>${line}</p>${script.repeat(5)}`).join('');
      expect(text(parse(newspaper({ body })))).toBe(paragraphs.join('\n\n'));
    });

    it('may name its form controls after what we read', () => {
      const names = [
        'children',
        'textContent',
        'firstChild',
        'nextSibling',
        'parentNode',
        'localName',
        'nodeType',
        'getAttribute',
        'hasAttribute',
        'attributes',
        'className',
        'id',
        'body',
        'querySelectorAll',
      ];
      const controls = names.map((control) => `<input name="${control}">`).join('');
      const images =
        '<img name="querySelectorAll"><img name="createRange"><form name="body"></form><form name="documentElement"></form>';
      const body = `<form action="/save">${controls}${paragraphs.map((line) => `<p>${line}</p>`).join('')}</form>`;
      expect(text(parse(newspaper({ body, after: images })))).toBe(paragraphs.join('\n\n'));
    });

    it.each([
      ['no statement', 'null'],
      ['a number', '42'],
      ['an author that is its own author', '{"@type":"NewsArticle","headline":"Pier","author":{"@id":"a"},"@id":"a"}'],
      [
        'values of wrong kinds',
        '{"@type":["NewsArticle",7],"headline":{"x":1},"author":[null,5,{"name":9}],"datePublished":[{}],"articleBody":12,"isBasedOn":[3]}',
      ],
      ['a statement nested a thousand times', `${'{"mainEntity":'.repeat(1000)}1${'}'.repeat(1000)}`],
    ])('may state %s', (_, json) => {
      expect(text(parse(newspaper({ head: `<script type="application/ld+json">${json}</script>` })))).toContain(
        paragraphs[0],
      );
    });
  });
}

/** What the patterns of headlines, names and statements begin or end with. */
const RUNS = [' ', ';', '-', '(', ' | ', 'a', '<a ', '\u00a0'];
/** What a page states may cost beside words of the same length: some 3 times; work that takes the square of it, hundreds. */
const MOST = 25;

it.each(RUNS)('a run of %j wherever a page states something takes no longer than its length warrants', (unit) => {
  const page = (run: string): Document => {
    const attribute = run.replaceAll('<', '&lt;');
    const names = ['og:title', 'og:site_name', 'author', 'description', 'article:published_time'];
    const stated = {
      headline: run,
      name: run,
      author: run,
      publisher: { name: run },
      description: run,
      articleBody: run,
    };
    const tags = names.map((name) => `<meta property="${name}" content="x${attribute}x">`).join('');
    const broken = `<script type="application/ld+json">{"@type":${run}x</script>`;
    return parseHtml(
      newspaper({
        head: ld({ '@type': 'NewsArticle', ...stated }) + tags + broken,
        header: `<h1>x${attribute}x</h1>`,
      }),
    );
  };
  const least = (run: string): number =>
    Math.min(
      ...[page(`x${run}x`), page(`x${run}x`)].map((document) => {
        const started = performance.now();
        expect(readPage(document, URL).status).not.toBe('failed');
        return performance.now() - started;
      }),
    );
  const words = least('word '.repeat(12_000));
  expect(least(unit.repeat(60_000 / unit.length)) / words).toBeLessThan(MOST);
});

describe('a huge page', () => {
  it('is read in its first part, the rest is left', () => {
    const document = parseHtml(
      newspaper({ after: `${'<hr>'.repeat(70_000)}<p>The end of the page is not reached any more.</p>` }),
    );
    expect(text(document)).toBe(text(parseHtml(newspaper())));
  });
});

describe('a form that clobbers, as browsers let it', () => {
  it('is read past its controls', () => {
    const document = parseHtml(
      newspaper({ body: `<form>${paragraphs.map((line) => `<p>${line}</p>`).join('')}</form>` }),
    );
    const form = document.querySelector('form') as Element;
    const control = document.createElement('input');
    for (const name of ['firstChild', 'nextSibling', 'hasAttribute', 'querySelectorAll', 'textContent'])
      Object.defineProperty(form, name, { value: control });
    for (const name of ['querySelector', 'querySelectorAll', 'body', 'firstElementChild'])
      Object.defineProperty(document, name, { value: control });
    expect(text(document)).toBe(paragraphs.join('\n\n'));
  });

  it('that breaks reading altogether is a page that could not be read', () => {
    const document = parseHtml(newspaper());
    Object.defineProperty(Object.getPrototypeOf(document), 'querySelector', { value: undefined, configurable: true });
    try {
      expect(readPage(document, URL).status).toBe('failed');
    } finally {
      Reflect.deleteProperty(Object.getPrototypeOf(document) as object, 'querySelector');
    }
  });
});
