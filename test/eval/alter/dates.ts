import { anyOf, both, cased, MONTH, pickOther, type Rule, swap } from './rule.ts';

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April June July August September October November December'.split(' ');

const date = (how: string, pattern: RegExp, put: Rule['put'], rest: Partial<Rule> = {}): Rule => ({
  kind: 'date',
  how,
  pattern,
  put,
  ...rest,
});

/** Dates and times altered. */
export const DATES: readonly Rule[] = [
  date('weekday', anyOf(WEEKDAYS, 'gu'), (m, { random }) => pickOther(random, WEEKDAYS, m[0])),
  date(
    'weekday for a week',
    /\bon (?:Monday|Tuesday|Wednesday|Thursday|Friday)\b(?! (?:morning|night|evening|afternoon))/g,
    () => 'last month',
  ),
  date(
    'month',
    new RegExp(`(?<=\\b(?:in|since|until|last|by) )(?:${MONTHS.join('|')})(?! \\d)`, 'g'),
    (m, { random }) => pickOther(random, MONTHS, m[0]),
  ),
  date('month of a day', new RegExp(`(?:${MONTHS.join('|')})(?= \\d{1,2}\\b)`, 'g'), (m, { random }) =>
    pickOther(random, MONTHS, m[0]),
  ),
  date('day', new RegExp(`(?<=${MONTH} )\\d{1,2}(?![\\d:])`, 'g'), (m) =>
    String(Number(m[0]) > 15 ? Number(m[0]) - 9 : Number(m[0]) + 9),
  ),
  date('year', /(?<=\b(?:in|since|until|by|of|from|before|after) )(?:19|20)\d\d\b(?!-)/g, (m) =>
    String(Number(m[0]) - 2),
  ),
  date('year of a month', new RegExp(`(?<=${MONTH} )(?:19|20)\\d\\d\\b`, 'g'), (m) => String(Number(m[0]) - 1)),
  date('year, any', /(?<![\d,.$-])(?:19[5-9]|20[01])\d(?= (?!people|troops)[a-z])/g, (m) => String(Number(m[0]) + 3)),
  swap(
    'date',
    'period',
    both(
      'last_week/last_month last_year/last_week next_week/next_month next_year/next_month this_week/this_year earlier_this_month/earlier_this_year',
    ),
  ),
  swap(
    'date',
    'this, last',
    new Map([
      ['this week', 'last week'],
      ['this year', 'last year'],
      ['this month', 'last month'],
      ['last month', 'this month'],
      ['next month', 'last month'],
    ]),
  ),
  date(
    'clock',
    /\b(\d{1,2})(:\d\d)?(?= ?[ap]\.?m\.?\b)/g,
    (m) => `${Number(m[1]) > 6 ? Number(m[1]) - 3 : Number(m[1]) + 3}${m[2] ?? ''}`,
    { also: ['number'] },
  ),
  date('half of the day', /(?<=\d )(a|p)\.m\.(?= )/g, (m) => (m[1] === 'a' ? 'p.m.' : 'a.m.')),
  swap('date', 'near', both('yesterday/today tomorrow/yesterday tonight/tomorrow')),
  date('decade', /\b(19[3-9]0)s\b/g, (m) => `${Number(m[1]) === 1990 ? 1970 : Number(m[1]) + 10}s`),
  date(
    'part of the day',
    /(?<=\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )(?:morning|night|evening|afternoon)\b/g,
    (m) => (m[0] === 'morning' ? 'night' : 'morning'),
  ),
  swap('date', 'season', both('spring/fall summer/winter'), {
    pattern: /(?<=\b(?:this|last|next|the|in) )(?:spring|summer|fall|winter)\b(?! of| apart| back)/g,
  }),
  date('last, next', /\b(last|next)(?= (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))/g, (m) =>
    m[1] === 'last' ? 'next' : 'last',
  ),
  date(
    'early, late',
    /\b(early|late)(?= (?:\d{4}|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\b)/gi,
    (m) => cased(m[0].toLowerCase() === 'early' ? 'late' : 'early', m[0]),
    { also: ['negation'] },
  ),
  date('century', /\b(19th|20th|18th|21st)(?=[ -]century)/g, (m) => (m[1] === '19th' ? '18th' : '19th'), {
    also: ['number'],
  }),
];
