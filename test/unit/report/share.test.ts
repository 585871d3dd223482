import { describe, expect, test } from 'vitest';
import { shareEvidence } from '../../../lib/report/share.ts';
import { percent } from '../../../lib/words/figures.ts';

describe('the share as a ground', () => {
  test('has the figure of the report, and does not say that reworded text stands there word by word', () => {
    expect(shareEvidence(1, 1, false).says).toBe('100% of this page stands in it, word for word or reworded.');
    expect(shareEvidence(0.66, 0.69, false).says).toMatch(
      new RegExp(`^${percent(0.69)} of this page stands in it, word`),
    );
  });

  test('says what each figure counts where other versions explain a part', () => {
    expect(shareEvidence(0.66, 0.69, true).says).toBe(
      '66% of this page stands in it, 69% in it and its other versions, word for word or reworded.',
    );
  });
});
