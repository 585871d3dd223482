import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../lib/align/align.ts';
import { prepare } from '../../../lib/align/prepare.ts';
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
