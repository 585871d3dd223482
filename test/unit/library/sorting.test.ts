import { expect, test } from 'vitest';
import { type Sort, sorted } from '../../../components/library/sorting.ts';

const row = (key: number, fields: { title?: string; outlet?: string; published?: string; added?: number }) => ({
  key,
  id: String(key),
  words: 1,
  added: key,
  ...fields,
});

const rows = [
  row(1, { title: 'beta', outlet: 'Zephyr', published: '2026-01-02T10:00:00+05:00' }),
  row(2, { title: 'Älpha', published: '2026-01-02T06:00:00Z' }),
  row(3, { title: 'Gamma 10', outlet: 'Acorn', published: '2026-03-01' }),
  row(4, { title: 'Gamma 9', outlet: 'acorn', added: 0 }),
];

test.each<[Sort, number[]]>([
  ['added', [3, 2, 1, 4]],
  ['title', [2, 1, 4, 3]],
  ['outlet', [3, 4, 1, 2]],
  ['published', [3, 2, 1, 4]],
])('sorted by %s, rows without it last', (sort, expected) => {
  expect(sorted(rows, sort).map(({ key }) => key)).toEqual(expected);
});
