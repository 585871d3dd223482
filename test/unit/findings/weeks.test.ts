import { describe, expect, test } from 'vitest';
import { typed } from './said.ts';

/** A Tuesday. */
const PUBLISHED = '2025-10-07T10:20:00Z';
const told = (language: string, source: string, article: string): string[] =>
  typed(source, article, { language, article: PUBLISHED, source: PUBLISHED });

describe('a weekday and the week that it is in', () => {
  test.each([
    ['en', 'They will vote on Thursday next week.', 'They will vote on 16 October.'],
    ['en', 'They voted on Thursday of last week.', 'They voted on 2 October.'],
    ['de', 'Sie stimmen am Donnerstag kommender Woche ab.', 'Sie stimmen am 16. Oktober ab.'],
    ['de', 'Sie stimmen am Donnerstag in der kommenden Woche ab.', 'Sie stimmen am 16. Oktober ab.'],
    ['fr', 'Ils voteront jeudi de la semaine prochaine.', 'Ils voteront le 16 octobre.'],
    ['es', 'Votarán el jueves de la próxima semana.', 'Votarán el 16 de octubre.'],
    ['ar', 'سيصوتون الخميس من الأسبوع المقبل.', 'سيصوتون في 16 أكتوبر.'],
  ])('%s: are its day: %s', (language, source, article) => {
    expect(told(language, source, article)).toEqual([]);
    expect(told(language, article, source)).toEqual([]);
  });

  test.each([
    [
      'They will vote on Thursday next week.',
      'They will vote on 23 October.',
      'date: Thursday next week -> 23 October',
    ],
    [
      'They will vote on Thursday next week.',
      'They will vote on Thursday this week.',
      'date: Thursday next week -> Thursday this week',
    ],
    [
      'They meet on Thursday, next week they vote.',
      'They meet on 16 October, next week they vote.',
      'date: Thursday -> 16 October',
    ],
  ])('are no other: %s | %s', (source, article, expected) => {
    expect(told('en', source, article)).toEqual([expected]);
  });

  test('are told by the days that they come to, and by themselves where these are not known', () => {
    const [friday, monday] = ['2026-01-16T10:00:00Z', '2026-01-19T10:00:00Z'];
    const [next, now] = ['They will vote on Monday next week.', 'They will vote on Monday this week.'];
    expect(typed(next, now, { source: friday, article: monday })).toEqual([]);
    expect(typed('They meet on Tuesday of next week.', 'They meet on Thursday of next week.')).toEqual([
      'date: Tuesday of next week -> Thursday of next week',
    ]);
  });
});

test('a year before a name that is a unit too', () => {
  expect(typed('In 1959, Miles Davis recorded it.', 'In 1960, Miles Davis recorded it.')).toEqual([
    'date: 1959 -> 1960',
  ]);
});
