import { describe, expect, test } from 'vitest';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { STEMS_BY_FREQUENCY } from '../../../lib/text/word-ranks.ts';
import { deal, makeDeck } from '../../bench/texts/deal.ts';
import { copyOf, invent } from '../../bench/texts/invent.ts';
import { seeded } from '../../random.ts';

const invented = invent(60);
const deck = makeDeck(invented);
const dealt = (seed: number) => deal(seeded(seed), deck, 'one');
const words = (text: string) => text.split(/\s+/);
const shared = (a: readonly number[], b: readonly number[]) => a.filter((h) => b.includes(h)).length / a.length;

describe('dealt articles', () => {
  test('come out the same of the same seed, others of another', () => {
    expect(dealt(1)).toEqual(dealt(1));
    expect(dealt(2).text).not.toBe(dealt(1).text);
  });

  test('have lengths that real ones have', () => {
    const lengths = new Set(invented.map(({ text }) => text.split('\n\n').length));
    for (let seed = 0; seed < 20; seed++) expect(lengths).toContain(dealt(seed).text.split('\n\n').length);
  });

  test('share few runs of five words with those that they are dealt from', () => {
    const { shingles } = makeFingerprint(dealt(3));
    for (const article of invented) expect(shared(shingles, makeFingerprint(article).shingles)).toBeLessThan(0.25);
  });

  test('use words as often as the others do', () => {
    const share = (texts: readonly string[], word: string) => {
      const all = texts.flatMap(words);
      return all.filter((one) => one.toLowerCase() === word).length / all.length;
    };
    const twenty = Array.from({ length: 20 }, (_, seed) => dealt(seed).text);
    // The commonest word long enough to be exchanged.
    const word = STEMS_BY_FREQUENCY.split(' ').find((stem) => stem.length >= 4) as string;
    const often = share(
      invented.map(({ text }) => text),
      word,
    );
    expect(share(twenty, word)).toBeGreaterThan(often / 2);
    expect(share(twenty, word)).toBeLessThan(often * 2);
  });
});

test('an invented copy keeps most of its original, and is no other article', () => {
  const [original, other] = invented as [(typeof invented)[0], (typeof invented)[0]];
  const copy = makeFingerprint(copyOf(original, 'copy', words(other.text)));
  expect(shared(copy.terms, makeFingerprint(original).terms)).toBeGreaterThan(0.6);
  expect(shared(copy.shingles, makeFingerprint(original).shingles)).toBeGreaterThan(0.3);
  expect(shared(copy.shingles, makeFingerprint(other).shingles)).toBeLessThan(0.05);
});
