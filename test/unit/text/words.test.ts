import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexicon } from '../../../lib/text/lexicon.ts';
import { tokenize } from '../../../lib/text/tokens.ts';
import { WORD } from '../../../lib/text/word-bounds.ts';
import { formsOf } from '../../../lib/text/word-forms.ts';
import { STORIES } from '../../fixtures/stories.ts';

/** The oracle: what a word is, by the pattern alone. */
const naive = (text: string) =>
  [...text.matchAll(new RegExp(WORD, 'gu'))]
    .map((m) => ({ start: m.index, end: m.index + m[0].length, ...formsOf(m[0]) }))
    .filter(({ norm }) => norm !== '');

/** Pieces that the pattern treats each in its own way, beside any character at all. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."a B z é ß U. S. U.S. 7 1,000 3.5 '  ' ’ ʼ ' - . .. , : ٫ ٬ ٣ \u00AD \u200B \u200D \u2060 \u0301 \uFEFF 漢 字 々 〇 カ ก ำ ្ ລ မ".split(
      ' ',
    ),
    ...'𝐀 𝐀. 𝟘 𠀀 😀 \u{1E8D0} \uD835 \uDC00 Ⅷ ½ العربية слово'.split(' '),
    ' ',
    '\n',
  ),
  fc.string({ unit: 'binary', maxLength: 2 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
);
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('words', () => {
  test('are those of the pattern, in any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(tokenize(text)).toEqual(naive(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('of a part of a text are those of the part alone', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(60), (text, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const part = naive(text.slice(start, end)).map((t) => ({ ...t, start: t.start + start, end: t.end + start }));
        expect(tokenize(text, { start, end })).toEqual(part);
      }),
      { numRuns: 1000 },
    );
  });

  test('are those of the pattern for every single unit', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const text = `a${String.fromCharCode(unit)}1`;
      if (
        tokenize(text)
          .map(({ end }) => end)
          .join() !==
        naive(text)
          .map(({ end }) => end)
          .join()
      ) {
        expect(tokenize(text), `U+${unit.toString(16)}`).toEqual(naive(text));
      }
    }
  });

  test('are those of the pattern in whole articles', () => {
    for (const { text } of STORIES) expect(tokenize(text)).toEqual(naive(text));
  });
});

test('more words than are remembered are all told apart', () => {
  const words = Array.from({ length: 70_000 }, (_, i) =>
    i.toString().replace(/\d/g, (d) => 'bcdfghjklm'[Number(d)] as string),
  );
  const { generation } = lexicon;
  for (let round = 0; round < 2; round++) expect(tokenize(words.join(' ')).map(({ norm }) => norm)).toEqual(words);
  expect(lexicon.generation).toBeGreaterThan(generation);
});

test('a word of a million letters is one word', () => {
  const text = 'é'.repeat(1_000_000);
  expect(tokenize(text)).toMatchObject([{ start: 0, end: text.length }]);
});
