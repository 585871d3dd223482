import { describe, expect, test } from 'vitest';
import { bandWords, columnRoles, roleWords } from '../../../lib/compare/words.ts';
import { PAGE } from '../../../lib/family/weigh.ts';
import { familySentences, factsWords as inFamily } from '../../../lib/family/words.ts';
import type { Lineage } from '../../../lib/report.ts';
import { relationWords } from '../../../lib/view/report-text.ts';

describe('the columns of a comparison', () => {
  test.each([
    ['taken', 'Likely original'],
    ['version', 'The other version'],
    ['undetermined', 'The other text'],
  ] as [Lineage, string][])('%s: the other is called “%s”', (lineage, words) => {
    const choices = [{ id: 'a', relation: 'original', lineage }] as const;
    expect(roleWords(choices[0])).toBe(words);
    expect(columnRoles({ page: 'after', choices, chosen: 'a' })).toEqual({ before: words, after: 'This page' });
  });
});

test('of what is not known to be taken nobody took from the same original either', () => {
  expect(roleWords({ relation: 'sibling', lineage: 'taken' })).toBe('Took from the same original');
  expect(roleWords({ relation: 'sibling', lineage: 'undetermined' })).toBe('Shares this text');
  expect(relationWords('sibling', 'undetermined')).toBe('shares this text; who took from whom is not known');
  expect(relationWords('version', 'version')).toBe('another version of the same story');
});

test('the legend counts passages; an outlet’s own update alters nothing', () => {
  expect(bandWords('fact')).toBe('Passages with facts altered');
  expect(bandWords('fact', 'version')).toBe('Passages with facts changed');
  expect(bandWords('fact', 'undetermined')).toBe('Passages with facts that differ');
});

describe('the family', () => {
  const descent = { from: 'a', to: PAGE, kind: 'taken', sure: true, share: 0.5, facts: 2, altered: 3 } as const;

  test('counts passages, and says of an outlet’s own update that it changed', () => {
    expect(inFamily(descent)).toBe('2 passages with facts altered');
    expect(inFamily({ ...descent, kind: 'version' })).toBe('2 passages with facts changed');
    expect(inFamily({ ...descent, sure: false })).toBe('2 passages with facts that differ');
    expect(inFamily({ ...descent, kind: 'version', facts: 0 })).toBe('no fact changed');
  });

  test('names this page within a sentence, and gives versions to texts, not to outlets', () => {
    const texts = [
      { id: PAGE, standing: 'page', when: null },
      { id: 'a', outlet: 'Northern Wire', standing: 'original', when: null },
    ] as const;
    const says = (from: string, to: string, kind: 'taken' | 'version') =>
      familySentences({ texts, descents: [{ ...descent, from, to, kind }] }).find(({ text }) => text.id === to)?.says;
    expect(says(PAGE, 'a', 'taken')).toMatch(/^Took 50% of its text from this page, word for word or reworded;/);
    expect(says(PAGE, 'a', 'version')).toMatch(/^A later version of the text of this page: /);
    expect(says('a', PAGE, 'version')).toMatch(/^A later version of the text of Northern Wire: /);
  });
});
