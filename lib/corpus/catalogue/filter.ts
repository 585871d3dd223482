import type { Listed } from './listed.ts';

/** What is to be listed; what is left out lets everything through. Days are days since 1970 (UTC), both ends included. */
export type Filter = {
  readonly outlet?: string;
  readonly source?: string;
  readonly language?: string;
  readonly from?: number;
  readonly to?: number;
};

export const isOpen = (filter: Filter): boolean => Object.values(filter).every((value) => value === undefined);

/** Those that pass every part of the filter, in the order given. */
export function filtered(list: readonly Listed[], filter: Filter): readonly Listed[] {
  if (isOpen(filter)) return list;
  const { outlet, source, language, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = filter;
  return list.filter(
    (one) =>
      (outlet === undefined || one.outlet === outlet) &&
      (language === undefined || one.language === language) &&
      (source === undefined || one.sources.includes(source)) &&
      one.day >= from &&
      one.day <= to,
  );
}

/** How many articles have each value, most first; those that have none stand under the empty string. */
export function countBy(list: readonly Listed[], field: 'outlet' | 'language' | 'sources'): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of list) {
    const values = field === 'sources' ? one.sources : [one[field]];
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1));
}
