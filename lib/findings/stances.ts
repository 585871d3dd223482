import { type Comparison, isHyphenated, keyAt, quoteAt, type SideName } from './comparison.ts';
import { negationsOf } from './scope.ts';
import { MOVEMENT, meaningsOf } from './stance-words.ts';
import { TRAIT } from './term.ts';

/** What a side says in one place: with all negations counted, the thing itself or its contrary. */
export type Stance = {
  /** The words that say it, half-open. */
  readonly at: number;
  readonly end: number;
  readonly says: 1 | -1;
  /** The negations that turn them round, the nearest first. */
  readonly negations: readonly number[];
};

/** As far from what moved a figure may stand that says by how much or to what. */
const BY = 5;

/** Where a side says one thing or its contrary; null where one of the places cannot be read for sure. */
export type Stances = Stance[] | null;

/** What a side says, by what it speaks of: the number of the meaning, of a movement its figure. */
export function stancesOf(c: Comparison, side: SideName): ReadonlyMap<string, Stances> {
  const found = new Map<string, Stances>();
  if ((c.traits[side] & TRAIT.stance) === 0) return found;
  let end = 0;
  c[side].forEach(({ term, traits }, at) => {
    if ((traits & TRAIT.stance) === 0 || at < end) return;
    for (const { stance, sign, length } of meaningsOf(term, c[side][at + 1]?.term)) {
      end = at + length;
      const topic = stance === MOVEMENT ? figure(c, side, at, end) : `${stance}`;
      const one = stanceAt(c, side, at, end, sign);
      const before = found.get(topic);
      if (one === null) found.set(topic, null);
      else if (before === undefined) found.set(topic, [one]);
      else before?.push(one);
    }
  });
  return found;
}

function stanceAt(c: Comparison, side: SideName, at: number, end: number, sign: 1 | -1): Stance | null {
  if (quoteAt(c, side, at) >= 0 || isHyphenated(c, side, [at, end])) return null;
  const negations = negationsOf(c, side, at, end);
  if (!negations) return null;
  return { at, end, says: (negations.length % 2 === 0 ? sign : -sign) as 1 | -1, negations };
}

/** What speaks of a movement whose figure is not told. */
export const MOVED = 'moved';

/** The first figure behind what moved, or the one before it: "fell by 9 percent", "rose on Monday to 40", "a 3 percent rise". */
function figure(c: Comparison, side: SideName, at: number, end: number): string {
  for (let i = end; i < end + BY; i++) {
    // "Rose at a rate of 3 percent" is no rise to 3.
    if (keyAt(c, side, i) === 'at') break;
    if (c[side][i]?.number) return keyAt(c, side, i);
  }
  return c[side][at - 1]?.number ? keyAt(c, side, at - 1) : MOVED;
}
