import { type Comparison, isLight } from './comparison.ts';

/**
 * Whether one and the same word of weight stands within `near` words of item `a` of the article and of item `s` of the source.
 * A sentence turned round keeps such neighbours where it keeps no order.
 */
export function isAnchored(c: Comparison, a: number, s: number, near: number): boolean {
  const around = c.source.slice(Math.max(0, s - near), s + near + 1);
  return c.article
    .slice(Math.max(0, a - near), a + near + 1)
    .some((item) => !isLight(item) && around.some(({ key }) => key === item.key));
}
