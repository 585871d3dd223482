import type { Change, ChangeKind } from '../report.ts';
import { RESPELLED } from './names.ts';

/** Facts before tone before wording. Smaller comes first. */
const ORDER: Record<ChangeKind, number> = {
  quote: 0,
  negation: 1,
  number: 2,
  name: 3,
  date: 4,
  attribution: 5,
  hedge: 6,
  wording: 9,
};
/** Behind every change of fact or tone, before mere wording. */
const RESPELLING = 7;
const ROUNDING = 8;

/** The place of a change among others, 0 (first) .. 9 (wording); a re-spelt name stands below a replaced one. */
export function changeRank(change: Change): number {
  if (change.kind === 'name' && change.says?.startsWith(RESPELLED)) return RESPELLING;
  if (change.kind === 'number' && /^(?:Rounded|Made exact)/.test(change.says ?? '')) return ROUNDING;
  return ORDER[change.kind];
}

/** The changes by rank, those of one rank in the order given. */
export const rankChanges = (changes: readonly Change[]): Change[] =>
  changes.toSorted((one, other) => changeRank(one) - changeRank(other));
