import { STEMS_BY_FREQUENCY } from './word-ranks.ts';

const ranks = new Map(STEMS_BY_FREQUENCY.split(' ').map((stem, rank) => [stem, rank]));
const RARE = Math.log(ranks.size + 2);

/** Whether a stem is among the few thousand commonest of English news prose; others are names, terms, other languages. */
export const isCommon = (stem: string): boolean => ranks.has(stem);

/**
 * How much a stem tells, 0..1: the logarithm of its rank by frequency (by Zipf's law that is its inverse document
 * frequency but for a factor). Needs no corpus, so that two files can be compared alone. Unlisted stems tell most.
 */
export function wordWeight(stem: string): number {
  const rank = ranks.get(stem);
  return rank === undefined ? 1 : Math.log(rank + 2) / RARE;
}
