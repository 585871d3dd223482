import { expect, test } from 'vitest';
import { bylineWords, bytesWords, count } from '../../../components/library/words.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1500, '1.5 KB'],
  [14_130_455, '14 MB'],
  [2.5e9, '2.5 GB'],
])('%i bytes read "%s"', (bytes, words) => {
  expect(bytesWords(bytes)).toBe(words);
});

test('counts and bylines leave out what is not known', () => {
  expect(count(1, 'article')).toBe('1 article');
  expect(count(1200, 'article')).toBe('1,200 articles');
  expect(bylineWords({ words: 640 })).toBe('640 words');
  expect(bylineWords({ outlet: 'Northern Wire', author: 'Ada Lindqvist', published: '2026-08-17', words: 1 })).toBe(
    'Northern Wire · Ada Lindqvist · 17 Aug 2026 · 1 word',
  );
});
