import { type Comparison, isLight } from './comparison.ts';
import type { Item } from './item.ts';

/**
 * Whether one and the same word of weight, in whatever form, stands within `near` words of item `a` of the article and of item `s`
 * of the source. A sentence turned round keeps such neighbours where it keeps no order. Only words that
 * tell something (`tells`) count.
 */
export function isAnchored(
  c: Comparison,
  a: number,
  s: number,
  near: number,
  tells: (item: Item) => boolean = () => true,
): boolean {
  const around = (items: readonly Item[], at: number) =>
    items
      .slice(Math.max(0, at - near), at + near + 1)
      .filter((item) => item !== items[at] && !isLight(item) && tells(item));
  const there = new Set(around(c.source, s).map(({ term }) => term.base));
  return around(c.article, a).some(({ term }) => there.has(term.base));
}
