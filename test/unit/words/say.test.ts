import { afterEach, describe, expect, test } from 'vitest';
import { joined } from '../../../lib/words/joined.ts';
import { voiceOf } from '../../../lib/words/messages.ts';
import { count, say, speak } from '../../../lib/words/say.ts';
import { english } from '../../../locales/english.ts';

const words = (articles: Record<string, string>, from = 'From $1 · $2') => ({ label: { from, articles } });
// The keys are the test's own.
const [from, articles] = ['label_from', 'label_articles'] as never[];

afterEach(() => speak(voiceOf('en', english)));

describe('words', () => {
  test('are filled in, figures in the language’s own way', () => {
    speak(voiceOf('de', words({})));
    expect(say(from as never, 'Nordpost', 12_340)).toBe('From Nordpost · 12.340');
  });

  test('take the form that the figure asks for', () => {
    speak(voiceOf('ar', words({ zero: 'z', one: 'o', two: 't', few: 'f $1', many: 'm', other: 'x' })));
    expect([0, 1, 2, 11, 100].map((n) => count(articles as never, n))).toEqual(['z', 'o', 't', 'm', 'x']);
  });

  test('take the general form where a language states no other', () => {
    speak(voiceOf('fr', words({ other: '$1 articles' })));
    expect(count(articles as never, 1)).toBe('1 articles');
  });

  test('keep a name from turning the sentence around it, where that is written from right to left', () => {
    speak(voiceOf('ar', words({}, 'من $1')));
    expect(say(from as never, 'Northern Wire')).toBe('من \u2068Northern Wire\u2069');
  });

  test('stand in a row, each kept to itself where the row is written from right to left', () => {
    expect(joined(['Northern Wire', undefined, '93%', '', '9 altered'])).toBe('Northern Wire · 93% · 9 altered');
    speak(voiceOf('ar', words({})));
    expect(joined(['93%', false, '9'])).toBe('\u206893%\u2069 · \u20689\u2069');
  });

  test('do not read a filling as a place to fill', () => {
    speak(voiceOf('en', words({})));
    expect(say(from as never, '$2', 'b')).toBe('From $2 · b');
  });
});
