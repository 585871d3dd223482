import { describe, expect, test } from 'vitest';
import { typed } from './said.ts';

/** Pairs that say the same, whichever of them is the original. */
const silent = (rows: readonly (readonly [string, string])[]): void => {
  test.each(rows)('%s | %s', (one, other) => {
    expect(typed(one, other)).toEqual([]);
    expect(typed(other, one)).toEqual([]);
  });
};

/** Pairs beside them that do not. */
const told = (rows: readonly (readonly [source: string, article: string, expected: readonly string[]])[]): void => {
  test.each(rows)('%s | %s', (source, article, expected) => {
    expect(typed(source, article)).toEqual(expected);
  });
};

describe('a negation that says what the other side says without one', () => {
  silent([
    ['The board will vote only after the audit in Tarn.', 'The board will not vote until after the audit in Tarn.'],
    ['The mill will open only when the roof is mended.', 'The mill will not open until the roof is mended.'],
    ['The lane remains blocked after the storm in Tarn.', 'The lane has not been reopened after the storm in Tarn.'],
    ['The pier stays shut, and boats must wait outside.', 'The pier has not reopened, and boats must wait outside.'],
    ['The pilot was out of danger, the clinic said.', 'The pilot was no longer in danger, the clinic said.'],
  ]);
  told([
    [
      'The lane remains open after the storm in Tarn.',
      'The lane has not reopened after the storm in Tarn.',
      ['negation: remains open -> has not reopened'],
    ],
    [
      'The mill will open when the roof is mended.',
      'The mill will not open until the roof is mended.',
      ['negation: will -> will not'],
    ],
    [
      'The pilot was in danger, the clinic said.',
      'The pilot was no longer in danger, the clinic said.',
      ['negation: was -> was no'],
    ],
  ]);
});

describe('one share, however it is written', () => {
  silent([
    ['A fifth of all sailors smoke in Tarn.', 'One in five of all sailors smoke in Tarn.'],
    ['A third of sailors smoke in Tarn.', 'One in three sailors smoke in Tarn.'],
    ['One in four sailors smoke in Tarn.', '25 percent of sailors smoke in Tarn.'],
    ['Nine out of ten sailors smoke in Tarn.', '90 percent of sailors smoke in Tarn.'],
    ['One in five sailors smoke in Tarn.', '1 in 5 sailors smoke in Tarn.'],
    ['Only two in ten sailors smoke in Tarn.', 'Only two out of ten sailors smoke in Tarn.'],
    ['3 of 4 sailors smoke in Tarn.', 'Three out of four sailors smoke in Tarn.'],
  ]);
  told([
    ['One in five sailors smoke in Tarn.', 'One in six sailors smoke in Tarn.', ['number: One in five -> One in six']],
    ['Three of the four sailors smoke in Tarn.', 'Two of the four sailors smoke in Tarn.', ['number: Three -> Two']],
    ['They caught two in 12 boats off Tarn.', 'They caught three in 12 boats off Tarn.', ['number: two -> three']],
    ['He lost two, one in five minutes.', 'He lost two, one in six minutes.', ['number: five -> six']],
  ]);
});

describe('claims as open as they were', () => {
  silent([
    ['The captain faces up to nine years in prison.', 'The captain could face up to nine years in prison.'],
    ['The fire was reportedly started by a candle.', 'The fire is said to have been started by a candle.'],
  ]);
  told([
    ['The captain faces trial in Tarn.', 'The captain could face trial in Tarn.', ['hedge: faces -> could face']],
    [
      'The fire is said to have been started by a candle.',
      'The fire was started by a candle.',
      ['hedge: is said to -> was'],
    ],
  ]);
});
