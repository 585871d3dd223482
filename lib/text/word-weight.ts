import { STEMS_BY_FREQUENCY } from './word-ranks.ts';

const stems = STEMS_BY_FREQUENCY.split(' ');
const RARE = Math.log(new Set(stems).size + 2);
const weights = new Map(stems.map((stem, rank) => [stem, Math.log(rank + 2) / RARE]));

/** Whether a stem is among the few thousand commonest of English news prose; others are names, terms, other languages. */
export const isCommon = (stem: string): boolean => weights.has(stem);

/**
 * How much a stem tells, 0..1: the logarithm of its rank by frequency (by Zipf's law that is its inverse document
 * frequency but for a factor). Needs no corpus, so that two files can be compared alone. Unlisted stems tell most.
 */
export const wordWeight = (stem: string): number => weights.get(stem) ?? 1;
