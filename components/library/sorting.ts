import type { HeadRow } from '../../lib/corpus/store/database.ts';

export type Sort = 'added' | 'published' | 'title' | 'outlet';

const text = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Rows in the order asked; those without the value come last, and the last added first among equals. */
export function sorted(rows: readonly HeadRow[], sort: Sort): readonly HeadRow[] {
  const newest = [...rows].sort((a, b) => b.added - a.added || b.key - a.key);
  if (sort === 'added') return newest;
  const value = (row: HeadRow): string => row[sort] ?? '';
  const direction = sort === 'published' ? -1 : 1;
  return newest.sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === '' || y === '') return Number(x === '') - Number(y === '');
    return direction * (sort === 'published' ? dateOrder(x, y) : text.compare(x, y));
  });
}

/** Dates with different offsets are compared as moments; what is no date, as text. */
function dateOrder(a: string, b: string): number {
  const difference = Date.parse(a) - Date.parse(b);
  return Number.isNaN(difference) ? text.compare(a, b) : difference;
}
