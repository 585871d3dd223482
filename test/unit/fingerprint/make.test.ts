import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFingerprint } from '../../../lib/fingerprint/check.ts';
import { makeFingerprint, makingFingerprint } from '../../../lib/fingerprint/make.ts';
import { shingleHashes } from '../../../lib/fingerprint/shingles.ts';
import { readWords } from '../../../lib/fingerprint/text-words.ts';
import { STORIES, story } from '../../fixtures/stories.ts';
import { naiveFingerprint } from './naive-fingerprint.ts';

const wire = story('dam/wire');

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

  test('holds for any Unicode text, and is its own proof', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        expect(checkFingerprint(makeFingerprint({ text }), text)).toBe(true);
      }),
    );
  });

  test('made in steps is the same, and a long text takes many', () => {
    const article = { title: wire.title, text: STORIES.map(({ text }) => text).join('\n\n') };
    const steps = makingFingerprint(article);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(step.value).toEqual(makeFingerprint(article));
    expect(count).toBeGreaterThan(article.text.split(/\s+/).length / 250);
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

describe('a fingerprint that came from a page is used only when', () => {
  const good = makeFingerprint(wire);
  const refused = (change: object) => checkFingerprint({ ...good, ...change }, wire.text);

  test('it is whole', () => expect(checkFingerprint(good, wire.text)).toBe(true));
  test('its version is ours', () => expect(refused({ version: 0 })).toBe(false));
  test('it was made from a text of this length', () => expect(refused({ length: 3 })).toBe(false));
  test('each shingle has its span', () => expect(refused({ spans: good.spans.slice(2) })).toBe(false));
  test('its spans lie within the text', () => {
    expect(refused({ spans: good.spans.map((n, i) => (i === good.spans.length - 1 ? wire.text.length + 1 : n)) })).toBe(
      false,
    );
  });
  test('its spans stand in order', () => {
    expect(refused({ spans: [...good.spans.slice(4, 6), ...good.spans.slice(2)] })).toBe(false);
  });
  test('its hashes are hashes', () => {
    expect(refused({ terms: [-1] })).toBe(false);
    expect(refused({ shingles: good.shingles.map(() => 1.5) })).toBe(false);
  });
  test('its shingles hash to what they say', () =>
    expect(refused({ shingles: good.shingles.map((h) => h ^ 1) })).toBe(false));
});
