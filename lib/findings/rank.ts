import type { Change, ChangeKind } from '../report.ts';

/** Facts before tone before wording: what a standards desk would correct first stands first. */
const ORDER: readonly ChangeKind[] = ['quote', 'negation', 'number', 'name', 'date', 'attribution', 'hedge', 'wording'];

/** Kinds that change what is said to be so; the rest changes how it is said. */
export const isFact = (kind: ChangeKind): boolean => kind !== 'wording' && kind !== 'hedge';

/** A name that is the same name in another spelling. */
export const isRespelling = ({ slight }: Change): boolean => slight === 'respelt';

/** A number that is the same one with fewer or more digits. */
export const isRounding = ({ slight }: Change): boolean => slight === 'rounded';

/** Whether a change makes the text say something else: neither tone nor wording, nor a mere re-spelling or rounding. */
export const changesFact = (change: Change): boolean =>
  isFact(change.kind) && !isRespelling(change) && !isRounding(change);

/** Smaller is graver. A name re-spelt and a number rounded stand between hedges and wording: below another name or number. */
export function gravity(change: Change): number {
  if (isRespelling(change)) return ORDER.indexOf('hedge') + 0.3;
  if (isRounding(change)) return ORDER.indexOf('hedge') + 0.6;
  return ORDER.indexOf(change.kind);
}

/** The changes, gravest first, those of one rank in the order given. */
export const rankChanges = (changes: readonly Change[]): Change[] =>
  changes.toSorted((one, other) => gravity(one) - gravity(other));
