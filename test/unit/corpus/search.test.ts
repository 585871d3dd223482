import { expect, test } from 'vitest';
import { makeSearch } from '../../../lib/corpus/search.ts';
import { story } from './stories.ts';

const rows = [
  { key: 1, title: 'Ferry of Ostermouth sold to a museum', outlet: 'Northern Wire', author: 'Ada Lindqvist' },
  { key: 2, title: 'Reservoir at Tarnwick overflows', outlet: 'Daily Lantern', author: 'Zoë Marchetti' },
  { key: 3, title: 'Ferry fares rise again', outlet: 'Daily Lantern', author: 'Ada Lindqvist' },
  { key: 4, outlet: 'Harbour Post', opening: 'Seven ice rinks closed on Monday' },
];
const search = makeSearch(rows);
const keys = (query: string) => search(query).map(({ key }) => key);

test.each([
  ['title', 'reservoir', [2]],
  ['outlet', 'harbour post', [4]],
  ['author, without its accent', 'zoe', [2]],
  ['words of several fields', 'ferry lantern', [3]],
  ['an author with a typing error', 'lindquist ferry', [1, 3]],
  ['a short word only as it is', 'wire', [1]],
  ['a misspelt place', 'ostermuth', [1]],
  ['the first words where there is no title', 'ice rinks', [4]],
  ['nothing', 'volcano', []],
  ['everything, for an empty query', '  ', [1, 2, 3, 4]],
])('finds by %s', (_by, query, expected) => {
  expect([...keys(query)].sort()).toEqual(expected);
});

test('the row that fits best comes first', () => {
  expect(keys('ferry fares')[0]).toBe(3);
});

test('10,000 rows are searched within a keystroke or two', () => {
  const many = makeSearch(Array.from({ length: 10_000 }, (_, n) => story(n)));
  many('warm');
  const started = performance.now();
  expect(many('lighthous vessby').length).toBeGreaterThan(50);
  // About 50 ms on an idle machine; ten times that still tells a search from a hang.
  expect(performance.now() - started).toBeLessThan(1500);
});
