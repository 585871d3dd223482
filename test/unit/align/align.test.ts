import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../lib/align/align.ts';
import { stretches } from '../../../lib/align/passages.ts';
import { prepare } from '../../../lib/align/prepare.ts';
import { pairOf } from '../../../lib/align/weights.ts';
import { lexicon } from '../../../lib/text/lexicon.ts';
import { story } from '../../fixtures/stories.ts';

const of = (text: string) => prepare({ text });
const aligned = (a: string, b: string) => align(of(story(a).text), of(story(b).text));
const share = (a: string, b: string) => {
  const { matches, a: mine } = aligned(a, b);
  const linked = new Set(matches.flatMap((m) => m.links.map((l) => l.i)));
  return linked.size / mine.sentences.filter((s) => !s.aside).length;
};

describe('alignment', () => {
  test('a text with itself is one passage from end to end', () => {
    const { matches } = aligned('ferry/wire', 'ferry/wire');
    expect(matches).toHaveLength(1);
    expect(matches[0]?.article).toEqual(matches[0]?.source);
    expect(matches[0]?.article.end).toBe(story('ferry/wire').text.length);
  });

  test('orders the fixtures by how much they took', () => {
    for (const family of ['dam', 'ferry']) {
      const [edited, spun, partial, independent] = ['edited', 'spun', 'partial', 'independent'].map((kind) =>
        share(`${family}/${kind}`, `${family}/wire`),
      ) as [number, number, number, number];
      expect(edited).toBeGreaterThan(0.85);
      expect(spun).toBeGreaterThan(0.8);
      expect(partial).toBeLessThan(edited);
      expect(independent).toBeLessThan(0.25);
    }
  });

  test('two unrelated stories share no passage', () => {
    expect(aligned('other/chess', 'dam/wire').matches).toEqual([]);
    expect(aligned('other/orchard', 'other/tram').matches).toEqual([]);
  });

  test('a copied paragraph inside another text is found at the word', () => {
    const taken = story('dam/wire').text.split('\n\n').slice(2, 5).join('\n\n');
    const host = story('other/tram').text;
    const text = `${host}\n\n${taken}`;
    const { matches } = align(of(text), of(story('dam/wire').text));
    expect(matches).toHaveLength(1);
    const [match] = matches;
    expect(text.slice(match?.article.start, match?.article.end)).toBe(taken);
    expect(story('dam/wire').text.slice(match?.source.start, match?.source.end)).toBe(taken);
  });

  const MIDDLE =
    'The ferry was full of summer guests. Divers searched the hull for two hours and found no leak. In Ostermouth the ' +
    'harbour master closed the outer quay. The owner of the line promised a refund to every guest.';
  const TOLD =
    'Four people were killed and nine were hurt when a coach ran off the road near Tarnwick early on Sunday.';
  const RETOLD = 'Four people died and nine were injured when a coach left the road near Tarnwick on Sunday morning.';

  test.each([
    ['first', (sentence: string) => `${sentence} ${MIDDLE}`],
    ['last', (sentence: string) => `${MIDDLE} ${sentence}`],
  ])('the %s sentence told in other words belongs to the text that was copied', (_, within) => {
    const [article, source] = [within(RETOLD), within(TOLD)];
    const { matches } = align(of(article), of(source));
    expect(matches.map((m) => [m.article, m.source])).toEqual([
      [
        { start: 0, end: article.length },
        { start: 0, end: source.length },
      ],
    ]);
  });

  test('a sentence of its own before or behind a copied text does not belong to it', () => {
    const own = 'Readers of this newspaper have long asked for a closer look at the roads of the county.';
    for (const text of [`${own} ${MIDDLE}`, `${MIDDLE} ${own}`]) {
      const [match] = align(of(text), of(MIDDLE)).matches;
      expect(text.slice(match?.article.start, match?.article.end)).toBe(MIDDLE);
    }
  });

  test('lines wrapped at any width change no passage', () => {
    const wire = story('dam/wire').text;
    const { matches } = aligned('dam/edited', 'dam/wire');
    const cut = (text: string, width: number) => {
      let column = 0;
      return text.replace(/(\S+)( |\n+|$)/g, (_, word: string, gap: string) => {
        column += word.length + 1;
        const wraps = gap === ' ' && column >= width;
        if (wraps || gap.startsWith('\n')) column = 0;
        return word + (wraps ? '\n' : gap);
      });
    };
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 90 }), (width) => {
        const again = align(of(story('dam/edited').text), of(cut(wire, width)));
        expect(again.matches.map(({ article, source }) => ({ article, source }))).toEqual(
          matches.map(({ article, source }) => ({ article, source })),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('paragraphs in any order are all found, and what is out of order is called moved', () => {
    const wire = story('dam/wire').text;
    const paragraphs = wire.split('\n\n').filter((p) => p.length > 120);
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length }), (order) => {
        const text = order.join('\n\n');
        const found = stretches([{ id: 'wire', alignment: align(of(text), of(wire)) }]);
        const covered = found.reduce((sum, s) => sum + s.article.end - s.article.start, 0);
        expect(covered / text.length).toBeGreaterThan(0.9);
        for (const s of found) expect(wire.slice(s.source.start, s.source.end).length).toBeGreaterThan(0);
        const falls = order.some((p, n) => n > 0 && wire.indexOf(p) < wire.indexOf(order[n - 1] as string));
        expect(found.some((s) => s.moved)).toBe(falls);
      }),
      { numRuns: 20 },
    );
  });

  test('a sentence put in between parts two passages, one rewritten in place does not', () => {
    const parts = story('dam/wire').text.split('\n\n').slice(2, 6);
    const [before, after] = [parts.slice(0, 2).join('\n\n'), parts.slice(2).join('\n\n')];
    const put =
      'Orchestras everywhere rehearse Tchaikovsky in draughty gymnasiums, violinist Petra Lindqvist complained.';
    const apart = stretches([
      { id: 'wire', alignment: align(of(`${before}\n\n${put}\n\n${after}`), of(`${before}\n\n${after}`)) },
    ]);
    expect(apart).toHaveLength(2);
    const theirs =
      'Violinists were freezing in the gymnasium, the Lindqvist orchestra complained afterwards to everyone.';
    const together = stretches([
      {
        id: 'wire',
        alignment: align(of(`${before}\n\n${put}\n\n${after}`), of(`${before}\n\n${theirs}\n\n${after}`)),
      },
    ]);
    expect(together).toHaveLength(1);
  });

  test('sentences picked from all over a story, in its order, are one passage', () => {
    const wire = story('dam/wire').text;
    const sentences = of(wire).sentences.filter((s) => !s.aside && s.end - s.start > 90);
    const picked = [0, 0.4, 0.95]
      .map((at) => sentences[Math.floor(at * (sentences.length - 1))])
      .map((s) => wire.slice(s?.start, s?.end))
      .join(' ');
    const host = story('other/tram').text;
    const { matches } = align(of(`${host}\n\n${picked}`), of(wire));
    expect(matches).toHaveLength(1);
    expect(matches[0]?.article).toEqual({ start: host.length + 2, end: host.length + 2 + picked.length });
  });

  test('a long sentence that took in a copied one is cut where its own words stop', () => {
    const taken = story('dam/wire').text.split('\n\n').slice(2, 5).join(' ');
    const own =
      'While orchestras everywhere rehearsed Tchaikovsky in draughty gymnasiums and violinists complained of the cold and of their managers';
    const host = story('other/tram').text;
    const text = `${host}\n\n${own}, ${taken.charAt(0).toLowerCase()}${taken.slice(1)}`;
    const [match] = align(of(text), of(story('dam/wire').text)).matches;
    expect(match?.article.start).toBeGreaterThanOrEqual(text.indexOf(own) + own.length);
    expect(match?.article.end).toBe(text.length);
  });

  test('any two texts give spans within them', () => {
    const prose = fc.array(
      fc.constantFrom('dam', 'bridge', 'Vos said', '“no”', '.', '\n\n', '14', 'ministry', '🙂', '\u00AD'),
      {
        maxLength: 80,
      },
    );
    fc.assert(
      fc.property(prose, prose, (x, y) => {
        const [a, b] = [x.join(' '), y.join(' ')];
        for (const m of align(of(a), of(b)).matches) {
          expect(m.article.end).toBeLessThanOrEqual(a.length);
          expect(m.source.end).toBeLessThanOrEqual(b.length);
          expect(m.article.start).toBeLessThan(m.article.end);
          expect(m.source.start).toBeLessThan(m.source.end);
        }
      }),
    );
  });
});

describe('two texts as one pair', () => {
  test('share the same words when all words were forgotten between them', () => {
    const [a, b] = [story('ferry/wire').text, story('ferry/edited').text];
    const pair = pairOf(of(a), of(b));
    const before = of(a);
    lexicon.forget();
    const parted = pairOf(before, of(b));
    expect(parted.to).toEqual(pair.to);
    expect(parted.weights).toEqual(pair.weights);
    expect(parted.norms()).toEqual(pair.norms());
  });
});
