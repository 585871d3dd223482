import { expect, test } from 'vitest';
import { compare } from '../../../lib/trace.ts';
import { changes } from './said.ts';

/** One sentence without an end, of words that only that text has. */
const endless = (prefix: string, words: number): string =>
  Array.from({ length: words }, (_, i) => `${prefix}${(i * 7919) % 10_007}`).join(' ');

test('a stretch too long to compare word by word is one change that says so', () => {
  const found = changes(`The port closed. ${endless('a', 2000)}`, `The port closed. ${endless('b', 2000)}`);
  expect(found.map(({ kind, says }) => [kind, says])).toEqual([['wording', 'Too long to be compared word by word.']]);
});

test('the report says it too', async () => {
  const shared = endless('w', 1200);
  const report = await compare(
    { text: `${shared} ${endless('a', 900)} ${shared}` },
    { id: 'original', text: `${shared} ${endless('b', 900)} ${shared}` },
  );
  expect(report.notes?.join(' ')).toContain('too long to be compared word by word');
});
