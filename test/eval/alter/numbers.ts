import { pick, type Random } from '../../random.ts';
import { anyOf, both, cased, MONTH, pickOther, type Rule, swap } from './rule.ts';

const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty'.split(' ');
const ORDINALS = 'third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Another whole number of about the size, never a rounding of it. */
function otherNumber(random: Random, value: number): number {
  const to = pick(random, [
    value * 2,
    Math.round(value * 1.5) + 1,
    Math.round(value / 2),
    value + 1 + Math.floor(random() * value),
  ]);
  return to === value || to < 2 ? value + 3 : to;
}

const grouped = (value: number): string => value.toLocaleString('en-US');
const number = (how: string, pattern: RegExp, put: Rule['put'], rest: Partial<Rule> = {}): Rule => ({
  kind: 'number',
  how,
  pattern,
  put,
  ...rest,
});

/** Numbers altered: values, units, orders of size. */
export const NUMBERS: readonly Rule[] = [
  number(
    'figure',
    new RegExp(
      `(?<![\\p{L}\\p{N}$£€.,:/#'’-])(?<!${MONTH} )[2-9]\\d{0,2}(?= (?!percent|per cent|million|billion|trillion|a\\.m|p\\.m|am|pm)[a-z]{3,})`,
      'gu',
    ),
    (m, { random }) => String(otherNumber(random, Number(m[0]))),
  ),
  number('thousands', /(?<![\d,.$£€])\d{1,3},\d{3}(?![\d,.]|\.\d)/g, (m, { random }) =>
    grouped(otherNumber(random, Number(m[0].replace(',', '')))),
  ),
  number(
    'word',
    new RegExp(`(?<![\\p{L}-])(?:${NUMBER_WORDS.join('|')})(?= [a-z]{3,}s\\b)`, 'giu'),
    (m, { random }) => {
      const to = pickOther(random, NUMBER_WORDS, m[0]);
      return to && cased(to, m[0]);
    },
  ),
  number('ordinal word', anyOf(ORDINALS), (m, { random }) => {
    const to = pickOther(random, ORDINALS, m[0]);
    return to && cased(to, m[0]);
  }),
  number('ordinal figure', /\b([4-9]|1\d|2[4-9])th\b/g, (m) => `${Number(m[1]) === 19 ? 14 : Number(m[1]) + 1}th`),
  number('per cent', /\b\d{1,2}(?:\.\d)?(?=%| percent| per cent)/g, (m, { random }) =>
    m[0].includes('.')
      ? `${Number(m[0].split('.')[0]) + 3}.${m[0].split('.')[1]}`
      : String(otherNumber(random, Number(m[0]))),
  ),
  number('money', /(?<=\$)\d{1,3}(?=(?:,000)? (?!million|billion|trillion))/g, (m, { random }) =>
    String(otherNumber(random, Number(m[0]))),
  ),
  number('money of millions', /(?<=\$)\d{1,3}(?:\.\d)?(?= (?:million|billion|trillion))/g, (m, { random }) =>
    m[0].includes('.') ? m[0].replace('.', '') : String(otherNumber(random, Number(m[0]))),
  ),
  number(
    'order of size',
    /(?<=\d )(million|billion|trillion)\b/g,
    (m) => ({ million: 'billion', billion: 'million', trillion: 'billion' })[m[1] as 'million'],
  ),
  number('decimal', /(?<![\d$,])[1-9]\.[1-9](?!\d|\.\d)/g, (m) => {
    const [a, b] = m[0].split('.');
    return a === b ? `${a}.${Number(b) === 1 ? 4 : 1}` : `${b}.${a}`;
  }),
  swap(
    'number',
    'fraction',
    new Map([
      ['one-third', 'one-quarter'],
      ['two-thirds', 'three-quarters'],
      ['a third', 'a quarter'],
      ['a quarter', 'a third'],
      ['half of', 'a third of'],
      ['three-quarters', 'two-thirds'],
      ['one-fifth', 'one-half'],
      ['half the', 'a quarter of the'],
    ]),
  ),
  number('range', /(?<![\d,.$-])(\d{1,3})( to |[-–])(\d{1,3})(?=[ %][a-z]*)(?![\d-])/g, (m) =>
    Number(m[3]) > Number(m[1]) ? `${m[1]}${m[2]}${Number(m[3]) * 2}` : undefined,
  ),
  number('age', /\b[2-8]\d(?=-year-old|[- ]year old)/g, (m) =>
    String(Number(m[0]) > 50 ? Number(m[0]) - 20 : Number(m[0]) + 20),
  ),
  number('age in commas', /(?<=[A-Z][a-z]+, )[2-8]\d(?=, [a-z])/g, (m) =>
    String(Number(m[0]) > 50 ? Number(m[0]) - 9 : Number(m[0]) + 9),
  ),
  number(
    'score',
    /(?<![\d-])\d{1,2}[-–]\d{1,2}(?= (?:vote|decision|ruling|margin|win|loss|in favor|against|majority))/g,
    (m) => {
      const [a, b] = m[0].split(/[-–]/).map(Number) as [number, number];
      return `${a + 2}-${b + 1}`;
    },
  ),
  swap(
    'number',
    'vague',
    both('dozens_of/hundreds_of thousands_of/millions_of tens_of_thousands/hundreds_of_thousands'),
  ),
  number('a dozen', /\ba dozen\b/g, () => 'two dozen'),
  swap('number', 'times', both('doubled/tripled twice/three_times double/triple doubling/tripling')),
  number(
    'one in',
    /\b(one|1) (in|out of) (three|four|five|six|10|five|20)\b/gi,
    (m) => `${m[1]} ${m[2]} ${m[3] === 'three' ? 'eight' : m[3]?.match(/\d/) ? '50' : 'nine'}`,
  ),
  number(
    'ago',
    new RegExp(
      `(?<![\\p{L}-])(?:${NUMBER_WORDS.join('|')}|\\d{1,2})(?= (?:years|months|weeks|days|hours) (?:ago|later|earlier))`,
      'giu',
    ),
    (m, { random }) => (/\d/.test(m[0]) ? String(Number(m[0]) + 7) : pickOther(random, NUMBER_WORDS, m[0])),
    { also: ['date'] },
  ),
  number('number and ranking', /\bNo\. ([1-9])\b/g, (m) => `No. ${Number(m[1]) + 2}`),
  number(
    'left out',
    new RegExp(
      `(?<=\\b(?:the|of|these|those|his|her|its|all) )(?:\\d{2,3}|${NUMBER_WORDS.slice(1).join('|')}) (?=[a-z]{4,}s\\b)`,
      'gu',
    ),
    () => '',
  ),
  swap('number', 'unit of length', both('miles/kilometers feet/yards inches/feet tons/pounds acres/square_miles'), {
    pattern: /(?<=\d )(?:miles|feet|inches|tons|acres)\b/g,
  }),
  swap('number', 'unit of time', both('hours/days weeks/months'), {
    pattern: /(?<=\b(?:two|three|four|five|six|\d{1,2}) )(?:hours|days|weeks|months)\b/g,
    also: ['date'],
  }),
  number('currency', /\$(?=\d+(?:\.\d)? (?:million|billion))/g, (_, { random }) => pick(random, ['€', '£'])),
  number('points', /(?<=\d)( percent|%)(?= (?:of|in|from|to|a|on|by)\b)/g, () => ' percentage points'),
  number('last digit', /(?<![\d,.$])[1-9]\d{3,5}(?![\d,.]|\.\d)(?= [a-z]{4,})/g, (m) =>
    /^(?:19|20)\d\d$/.test(m[0]) ? undefined : `${m[0].slice(0, -1)}${(Number(m[0].at(-1)) + 4) % 10}`,
  ),
  number(
    'digit of a large one',
    /\b(\d{1,3}),(\d{2})([1-9])(?!\d|,\d)/g,
    (m) => `${m[1]},${m[2]}${(Number(m[3]) % 9) + 1}`,
  ),
];
