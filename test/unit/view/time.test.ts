import { afterEach, describe, expect, test } from 'vitest';
import { dateWords, timeFrom } from '../../../lib/view/time.ts';
import { timeBetween } from '../../../lib/words/apart.ts';
import { bytesWords, figure, languageName, listed } from '../../../lib/words/figures.ts';
import { voiceOf } from '../../../lib/words/messages.ts';
import { speak } from '../../../lib/words/say.ts';
import { areasOf } from '../../../locales/read.ts';

const as = (language: string) => speak(voiceOf(language, areasOf(language.slice(0, 2))));
afterEach(() => as('en'));

/** Without the marks that keep a stretch of text in its own direction, which differ between versions of `Intl`. */
const bare = (words: string | null) => words?.replace(/[\u061c\u200e\u200f\u2068\u2069]/g, '').replace(/\s/g, ' ');

describe.each([
  ['en', '3 hours earlier', '1 day later', '2 years earlier', '2 Mar 2026, 09:05 UTC', '2 days ago', '1.4 GB'],
  ['en-US', '3 hours earlier', '1 day later', '2 years earlier', 'Mar 2, 2026, 9:05 AM UTC', '2 days ago', '1.4 GB'],
  ['de', '3 Stunden früher', '1 Tag später', '2 Jahre früher', '2. März 2026, 09:05 UTC', 'vor 2 Tagen', '1,4 GB'],
  [
    'fr',
    '3 heures plus tôt',
    '1 jour plus tard',
    '2 ans plus tôt',
    '2 mars 2026, 09:05 UTC',
    'il y a 2 jours',
    '1,4 Go',
  ],
  ['es', '3 horas antes', '1 día después', '2 años antes', '2 mar 2026, 09:05 UTC', 'hace 2 días', '1,4 GB'],
  [
    'ar-EG',
    'قبل ذلك بـ٣ ساعات',
    'بعد ذلك بيوم',
    'قبل ذلك بسنتين',
    '٢ مارس ٢٠٢٦، ٩:٠٥ ص بالتوقيت العالمي',
    'قبل يومين',
    '١٫٤ غ.ب',
  ],
])('%s', (language, hours, day, years, date, ago, bytes) => {
  test('tells the time between two texts', () => {
    as(language);
    expect(bare(timeBetween('2026-03-02T09:00:00Z', '2026-03-02T12:00:00Z'))).toBe(hours);
    expect(bare(timeBetween('2026-03-03', '2026-03-02'))).toBe(day);
    expect(bare(timeBetween('2024-03-02', '2026-03-22'))).toBe(years);
  });

  test('writes dates, times from now and sizes as the language does', () => {
    as(language);
    expect(bare(dateWords('2026-03-02T09:05:00Z'))).toBe(date);
    expect(bare(timeFrom(Date.UTC(2026, 1, 1), Date.UTC(2026, 1, 3)))).toBe(ago);
    expect(bare(bytesWords(1_400_000_000))).toBe(bytes);
  });
});

test('figures, lists and names of languages', () => {
  expect([figure(12_340), listed(['a', 'b', 'c']), languageName('de'), bytesWords(14_000_000)]).toEqual([
    '12,340',
    'a, b and c',
    'German',
    '14 MB',
  ]);
  as('de');
  expect([figure(12_340), listed(['a', 'b', 'c']), languageName('de'), languageName('??')]).toEqual([
    '12.340',
    'a, b und c',
    'Deutsch',
    '??',
  ]);
});
