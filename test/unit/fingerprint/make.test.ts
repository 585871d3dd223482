import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { shingleHashes } from '../../../lib/fingerprint/shingles.ts';
import { readWords } from '../../../lib/fingerprint/text-words.ts';
import { STORIES, story } from '../../fixtures/stories.ts';
import { naiveFingerprint } from './naive-fingerprint.ts';

describe('a fingerprint', () => {
  test('names for each shingle the very words it hashes', () => {
    for (const { text, title } of STORIES) {
      const { shingles, spans } = makeFingerprint({ text, title });
      expect(shingles.length).toBeGreaterThan(20);
      shingles.forEach((hash, i) => {
        expect([...shingleHashes(readWords(text.slice(spans[2 * i], spans[2 * i + 1])))]).toEqual([hash]);
      });
    }
  });

  test('is what its definition says, of any text', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom('the', 'Minister', 'minister’s', 'U.S.', '1,000', '漢字'),
        fc.string(),
        fc.string({ unit: 'grapheme' }),
      ),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(words, fc.string(), (words, title) => {
        const article = { text: words.join(' '), title };
        expect(makeFingerprint(article)).toEqual(naiveFingerprint(article));
      }),
    );
  });

  test('is what its definition says, of every story', () => {
    for (const article of STORIES) expect(makeFingerprint(article)).toEqual(naiveFingerprint(article));
  });

  test('survives a change of case, accents, ligatures, soft hyphens and quotation marks', () => {
    const plain = 'The first office of the official “Café” committee found five efficient offers on offer today';
    const dressed =
      'THE \uFB01rst of\u00ADfice of the of\uFB01cial "Cafe\u0301" committee found \uFB01ve efficient offers on offer today';
    expect(makeFingerprint({ text: dressed }).shingles).toEqual(makeFingerprint({ text: plain }).shingles);
  });

  test('shares shingles with a lightly edited copy and terms with a spun one, but none with another story', () => {
    const of = (slug: string) => makeFingerprint(story(slug));
    const shared = (a: readonly number[], b: readonly number[]) => a.filter((h) => b.includes(h)).length / a.length;
    const base = of('dam/wire');
    expect(shared(of('dam/edited').shingles, base.shingles)).toBeGreaterThan(0.5);
    expect(shared(of('dam/spun').terms, base.terms)).toBeGreaterThan(0.4);
    expect(shared(of('other/chess').shingles, base.shingles)).toBeLessThan(0.02);
  });
});
