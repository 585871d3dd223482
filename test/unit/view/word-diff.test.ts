import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beforeAfter, clip, differing, type Segment } from '../../../lib/view/word-diff.ts';
import { ARTICLE, REPORT, SOURCE } from './sample.ts';

const words = fc.array(fc.constantFrom('one', 'two', 'three', 'naïve', '👩‍👧', 'ﬁre', ' ', '.', '\n'), {
  maxLength: 30,
});
const joined = (segments: readonly Segment[]) => segments.map((segment) => segment.text).join('');

describe('before and after', () => {
  test('each side is its passage, whatever the texts', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [source, article] = [a.join(' '), b.join(' ')];
        const sides = beforeAfter(
          {
            article: { start: 0, end: article.length },
            source: { id: 's', start: 0, end: source.length },
            changes: [],
          },
          article,
          source,
        );
        expect(joined(sides.before)).toBe(source);
        expect(joined(sides.after)).toBe(article);
      }),
    );
  });

  test('what does not differ is the same text on both sides', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')];
        const spans = differing(before, after);
        const rest = (text: string, cuts: readonly { start: number; end: number }[]) =>
          cuts.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
        expect(rest(before, spans.before)).toBe(rest(after, spans.after));
      }),
    );
  });

  test('the named changes decide which words are marked', () => {
    const passage = REPORT.passages[0];
    if (!passage) throw new Error('the sample has passages');
    const sides = beforeAfter(passage, ARTICLE, SOURCE);
    expect(sides.before.filter((s) => s.kind === 'deleted').map((s) => s.text)).toEqual(['3']);
    expect(sides.after.filter((s) => s.kind === 'inserted').map((s) => s.text)).toEqual(['4']);
  });

  test('changes parted by white space alone are one run', () => {
    const article = 'a new big thing';
    const passage = {
      article: { start: 0, end: article.length },
      source: null,
      changes: [
        { kind: 'wording' as const, article: { start: 2, end: 5 }, source: null },
        { kind: 'wording' as const, article: { start: 6, end: 9 }, source: null },
      ],
    };
    expect(beforeAfter(passage, article, undefined).after).toEqual([
      { kind: 'same', text: 'a ' },
      { kind: 'inserted', text: 'new big' },
      { kind: 'same', text: ' thing' },
    ]);
  });

  const wording = (text: string, ...parts: string[]) =>
    parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));
  const compared = (article: string, source: string, here: string[], there: string[]) =>
    beforeAfter(
      {
        article: { start: 0, end: article.length },
        source: { id: 's', start: 0, end: source.length },
        changes: [
          ...wording(article, ...here).map((span) => ({ kind: 'wording' as const, article: span, source: null })),
          ...wording(source, ...there).map((span) => ({ kind: 'wording' as const, article: null, source: span })),
        ],
      },
      article,
      source,
    );

  test('changed words that a word parts are one run, those further apart are not', () => {
    const article = 'The fleet put out of harbour at first light, and all hands came safely home again.';
    const { after } = compared(article, article, ['put out', 'harbour', 'safely'], []);
    expect(after.filter((s) => s.kind === 'inserted').map((s) => s.text)).toEqual(['put out of harbour', 'safely']);
  });

  test('a rewrite is shown whole on both sides, nothing marked in it', () => {
    const article = 'At dawn nine vessels left port under calm skies, led by Captain Ida Quill herself.';
    const source = 'The flotilla of nine, commanded by Ida Quill, sailed early in very quiet weather indeed.';
    const sides = compared(
      article,
      source,
      ['At dawn', 'vessels left port under calm skies, led by Captain'],
      ['The flotilla of', 'commanded', 'sailed early in very quiet weather indeed'],
    );
    expect(sides.whole).toBe(true);
    expect([...sides.before, ...sides.after].map(({ kind }) => kind)).toEqual(['same', 'same']);
  });

  test('a long unchanged run is cut, a changed one never', () => {
    const long = Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ');
    const clipped = clip([
      { kind: 'same', text: `${long} ` },
      { kind: 'inserted', text: long },
    ]);
    expect(clipped[0]).toEqual({ kind: 'gap', text: ' … ' });
    expect(clipped[1]?.text).toBe('w53 w54 w55 w56 w57 w58 w59 ');
    expect(clipped[2]?.text).toBe(long);
    // A side on which nothing changed is known by its beginning.
    expect(clip([{ kind: 'same', text: long }])[0]?.text).toMatch(/^w0 w1 .* w17$/);
  });
});
