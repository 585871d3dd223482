import { expect, test } from 'vitest';
import { bylineWords, sourceName, timeLeft } from '../../../components/library/words.ts';
import { bytesWords } from '../../../lib/words/figures.ts';
import { count } from '../../../lib/words/say.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1500, '1.5 kB'],
  [14_130_455, '14 MB'],
  [2.5e9, '2.5 GB'],
])('%i bytes read "%s"', (bytes, words) => {
  expect(bytesWords(bytes)).toBe(words);
});

test.each([
  [3, 'a few seconds left'],
  [42, 'about 40 seconds left'],
  [200, 'about 3 minutes left'],
  [7_300, 'about 2 hours left'],
])('%i seconds read "%s"', (seconds, words) => {
  expect(timeLeft(seconds)).toBe(words);
});

test('counts and bylines leave out what is not known', () => {
  expect(count('library_articles', 1)).toBe('1 article');
  expect(count('library_articles', 1200)).toBe('1,200 articles');
  expect(bylineWords({ words: 640 })).toBe('640 words');
  expect(bylineWords({ outlet: 'Northern Wire', author: 'Ada Lindqvist', published: '2026-08-17', words: 1 })).toBe(
    'Northern Wire · Ada Lindqvist · 17 Aug 2026 · 1 word',
  );
});

test.each([
  ['read', 'Articles read'],
  ['feed:https://www.wire.example/world.xml', 'wire.example/world.xml'],
  ['pack:northern-wire', 'northern-wire'],
])('the source %s is called "%s"', (source, name) => {
  expect(sourceName(source)).toBe(name);
});
