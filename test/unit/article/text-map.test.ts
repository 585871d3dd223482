import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../lib/article/canonical.ts';
import { layOut } from '../../../lib/article/layout.ts';
import { readPage } from '../../../lib/article/read-page.ts';
import { mapText } from '../../../lib/article/text-map.ts';
import { engines, newspaper } from './pages.ts';

const SPACE = /[ \t\n\f\r]+/g;
const special = [
  '👩‍🚀',
  '🇺🇳',
  'ﬁ',
  'ﬄ',
  'co\u00adop',
  '\u00a0',
  '\u202f',
  'שלום',
  'مرحبا',
  '\u200f',
  'é',
  '漢字',
  '\u2028',
  ' ',
  '  ',
  '\n\t',
  'word',
  '.',
  '&',
  '<',
];
const run = fc
  .array(fc.oneof(fc.constantFrom(...special), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 6 })
  .map((list) => list.join(''));

type Tree = string | { tag: string; children: Tree[] };
const inline = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    run,
    fc.record({ tag: fc.constantFrom('b', 'em', 'a', 'span'), children: fc.array(tie('tree'), { maxLength: 3 }) }),
  ),
})).tree;
const page = fc.array(fc.array(inline, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

function grow(document: Document, parent: Element, tree: Tree): void {
  if (typeof tree === 'string') {
    parent.appendChild(document.createTextNode(tree));
    return;
  }
  const child = parent.appendChild(document.createElement(tree.tag));
  for (const inner of tree.children) grow(document, child, inner);
}

for (const { name, parse } of engines) {
  const document = parse('<!doctype html><html><head></head><body><main></main></body></html>');
  const main = document.querySelector('main') as HTMLElement;
  const build = (blocks: readonly Tree[][]) => {
    main.textContent = '';
    for (const block of blocks) {
      const p = main.appendChild(document.createElement('p'));
      for (const tree of block) grow(document, p, tree);
      // what the article leaves out stands between its paragraphs
      main.appendChild(document.createElement('figure')).textContent = 'A caption that is not of the text.';
    }
    const text = canonical(layOut(document).blocks);
    return { text: text.text, map: mapText(text) };
  };

  describe(`the map, in ${name}`, () => {
    it('has the canonical text that its paragraphs show', () => {
      fc.assert(
        fc.property(page, (blocks) => {
          const { text } = build(blocks);
          const shown = [...main.querySelectorAll('p')].map((p) =>
            (p.textContent ?? '').replace(SPACE, ' ').replace(/^ | $/g, ''),
          );
          expect(text).toBe(shown.filter((line) => line.trim() !== '').join('\n\n'));
        }),
      );
    });

    it('gives for any span the nodes whose text, white space collapsed, is the span’s', () => {
      fc.assert(
        fc.property(page, fc.nat(), fc.nat(), (blocks, a, b) => {
          const { text, map } = build(blocks);
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
          const shown = map
            .nodeSpans({ start, end })
            .map((one) => one.node.data.slice(one.start, one.end))
            .join('');
          expect(shown.replace(SPACE, ' ')).toBe(text.slice(start, end).replace(/\n/g, ''));
        }),
      );
    });

    it('leads from any place in the text to the page and back', () => {
      fc.assert(
        fc.property(page, fc.nat(), (blocks, a) => {
          const { text, map } = build(blocks);
          const at = a % (text.length || 1);
          const [place] = map.nodeSpans({ start: at, end: at + 1 });
          if (place) expect(map.offsetAt(place.node, place.start)).toBe(at);
          else expect(text === '' || text[at] === '\n').toBe(true);
        }),
      );
    });
  });
}

describe('ranges', () => {
  const parse = engines[1].parse;
  const read = (html: string) => {
    const document = parse(html);
    const result = readPage(document, 'https://daily.example/pier');
    if (result.status !== 'article') throw new Error(result.status);
    return { document, ...result };
  };

  it('cover a passage over two paragraphs without the caption between them', () => {
    const { article, map } = read(newspaper());
    const start = article.text.indexOf('that carry it');
    const end = article.text.indexOf('said Mirela');
    const ranges = map.ranges({ start, end });
    expect(ranges.map(String).join('')).toBe(article.text.slice(start, end).replace(/\n/g, ''));
    expect(map.range({ start, end })?.toString()).toContain('that carry it.');
  });

  it('are none for a passage whose paragraph has left the page, and for one whose words have changed', () => {
    const { document, article, map } = read(newspaper());
    const passage = (words: string) => ({
      start: article.text.indexOf(words),
      end: article.text.indexOf(words) + words.length,
    });
    const [gone, changed] = [passage('closed its northern pier'), passage('according to the town')];
    expect(map.ranges(gone)).toHaveLength(1);
    document.querySelector('.story-body p')?.remove();
    expect(map.ranges(gone)).toEqual([]);
    expect(map.range(gone)).toBeNull();
    (map.nodeSpans(changed)[0]?.node as Text).data = 'Other words stand here now.';
    expect(map.ranges(changed)).toEqual([]);
  });

  it('tell nothing about places outside the article', () => {
    const { document, map } = read(newspaper());
    const caption = document.querySelector('figcaption')?.firstChild as Text;
    expect(map.offsetAt(caption, 3)).toBeNull();
  });

  it('understand a place between two elements', () => {
    const { document, article, map } = read(newspaper());
    const body = document.querySelector('.story-body') as Element;
    const second = [...body.querySelectorAll('p')][1] as Element;
    const place = [...body.childNodes].indexOf(second as unknown as ChildNode);
    expect(map.offsetAt(body, place)).toBe(article.text.indexOf('“Nobody'));
  });

  it('are made though an image of the page took the name of what makes them', () => {
    const { document, article, map } = read(newspaper());
    Object.defineProperty(document, 'createRange', { value: document.createElement('img') });
    const start = article.text.indexOf('that carry it');
    expect(map.range({ start, end: start + 13 })?.toString()).toBe('that carry it');
  });
});
