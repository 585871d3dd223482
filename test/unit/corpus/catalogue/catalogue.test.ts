import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBy, filtered } from '../../../../lib/corpus/catalogue/filter.ts';
import { makeFinder } from '../../../../lib/corpus/catalogue/find.ts';
import { type Listed, lister, type Row } from '../../../../lib/corpus/catalogue/listed.ts';
import { ordered, type Sort } from '../../../../lib/corpus/catalogue/order.ts';
import { tally } from '../../../../lib/corpus/catalogue/tally.ts';
import { DAY } from '../../../../lib/durations.ts';

const keys = (list: readonly Listed[]) => list.map(({ key }) => key);
const make = (rows: readonly Partial<Row>[]): readonly Listed[] =>
  rows.map((row, i) => ({ key: i + 1, added: (i + 1) * 1000, ...row })).map(lister());

const list = make([
  {
    title: 'Dam at Vellmark bursts',
    outlet: 'Northern Wire',
    published: '2026-03-01T10:00:00+05:00',
    language: 'en-GB',
  },
  { title: 'Älteste Brücke gesperrt', outlet: 'Küstenblatt', published: '2026-03-02', language: 'de' },
  { opening: 'The minister said', author: 'Ada Lindqvist', sources: ['feed:a', 'pack:b'] },
  { title: 'Vellmark inquiry opens', outlet: 'Northern Wire', published: '2026-03-01T06:00:00Z', sources: ['feed:a'] },
]);

test.each<[Sort, number[]]>([
  ['added', [4, 3, 2, 1]],
  ['published', [2, 4, 1, 3]],
  ['title', [2, 1, 3, 4]],
  ['outlet', [2, 4, 1, 3]],
])('ordered by %s: what lacks it comes last, then the last added first', (sort, expected) => {
  expect(keys(ordered(list, sort))).toEqual(expected);
});

test.each<[string, number[]]>([
  ['', [1, 2, 3, 4]],
  ['vellmark', [1, 4]],
  ['VELL northern', [1, 4]],
  ['alteste', [2]],
  ['kustenblatt brucke', [2]],
  ['velmark', [1, 4]],
  ['lindquist', [3]],
  ['minister ada', [3]],
  ['mark', []],
  ['vellmark ada', []],
  ['zzzz', []],
  ['  …  ', [1, 2, 3, 4]],
])('search for "%s"', (query, expected) => {
  expect(keys(makeFinder(list)(query))).toEqual(expected);
});

test('a search never finds what has none of its words, and always what has them all', () => {
  const word = fc.stringMatching(/^[a-z]{2,6}$/);
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { maxLength: 20 }), word, (titles, asked) => {
      const some = make(titles.map((words) => ({ title: words.join(' ') })));
      const right = titles.flatMap((words, i) => (words.some((w) => w.startsWith(asked)) ? [i + 1] : []));
      const found = keys(makeFinder(some)(asked));
      if (right.length > 0) expect(found).toEqual(right);
      else if (asked.length < 4) expect(found).toEqual([]);
    }),
  );
});

test('filters by outlet, language, source and day', () => {
  const day = Date.parse('2026-03-01') / DAY;
  expect(keys(filtered(list, {}))).toEqual([1, 2, 3, 4]);
  expect(keys(filtered(list, { outlet: 'Northern Wire' }))).toEqual([1, 4]);
  expect(keys(filtered(list, { outlet: '' }))).toEqual([3]);
  expect(keys(filtered(list, { language: 'en' }))).toEqual([1]);
  expect(keys(filtered(list, { source: 'feed:a' }))).toEqual([3, 4]);
  expect(keys(filtered(list, { from: day, to: day }))).toEqual([1, 4]);
  expect(keys(filtered(list, { from: day + 1 }))).toEqual([2]);
  expect(keys(filtered(list, { outlet: 'Northern Wire', source: 'feed:a', to: day }))).toEqual([4]);
});

test('counts what can be chosen', () => {
  expect(countBy(list, 'outlet')).toEqual([
    ['Northern Wire', 2],
    ['', 1],
    ['Küstenblatt', 1],
  ]);
  expect(countBy(list, 'sources')).toEqual([
    ['feed:a', 2],
    ['pack:b', 1],
  ]);
});

test('a chart of two days by outlet', () => {
  const two = filtered(list, { from: Date.parse('2026-03-01') / DAY });
  const chart = tally(two, 1);
  expect(chart).toMatchObject({ unit: 'day', outlets: ['Northern Wire'], rest: true, most: 2 });
  expect(chart?.bars.map(({ counts }) => counts)).toEqual([
    [2, 0],
    [0, 1],
  ]);
  expect(tally([])).toBeNull();
});

test('the chart takes the unit that fits, its bars touch, and none but outliers are lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 2, max: 99 }), (span, count) => {
      const some = make(
        Array.from({ length: count }, (_, i) => ({
          published: new Date(Math.floor((i * span) / (count - 1)) * DAY).toISOString(),
        })),
      );
      const chart = tally(some);
      if (!chart) throw new Error('no chart');
      expect(chart.bars.length).toBeLessThanOrEqual(62);
      chart.bars.slice(1).forEach((bar, i) => {
        expect(bar.from).toBe((chart.bars[i]?.to ?? 0) + 1);
      });
      expect(chart.bars.reduce((sum, { all }) => sum + all, 0)).toBe(count);
    }),
    // 432 days are less than 62 weeks, and touch 63.
    { examples: [[431, 2]] },
  );
});
