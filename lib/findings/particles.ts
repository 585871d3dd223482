import { say } from '../words/say.ts';
import { baseOf } from './base.ts';
import {
  type Comparison,
  type Draft,
  isLight,
  keyAt,
  mark,
  matchesOf,
  open,
  otherSide,
  type Range,
  rangeIn,
  SIDES,
  type SideName,
  wordsOf,
} from './comparison.ts';
import type { Edit } from './diff.ts';
import type { Item } from './item.ts';

const bases = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(baseOf));

/** Verbs, by their base ("advize" as all -ise is compared), that a word behind them turns round. */
const TURNED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['off', bases('call')],
  ['against', bases('vote advise advize rule decide argue recommend campaign speak spoke spoken')],
]);

/** "Called a strike" for "called off a strike", "voted in" for "voted against": the small word that turned the verb round. */
export const particleChanges = (c: Comparison): Draft[] =>
  c.edits.flatMap((edit) => SIDES.flatMap((side) => of(c, edit, side)));

function of(c: Comparison, edit: Edit, side: SideName): Draft[] {
  const other = otherSide(side);
  const [own, facing] = [rangeIn(edit, side), rangeIn(edit, other)];
  const [at] = own;
  if (own[1] !== at + 1 || at === 0 || facing[1] - facing[0] > 1 || facing[0] === 0) return [];
  const particle = keyAt(c, side, at);
  const verbs = TURNED.get(particle);
  if (!verbs?.has(c[side][at - 1]?.term.base ?? '') || matchesOf(c, side)[at - 1] !== facing[0] - 1) return [];
  if (open(c, edit, side).length === 0 || c.typed[side].has(at - 1)) return [];
  // "Called the strike off", "against which he voted".
  if (c[other].some((item) => item.key === particle)) return [];
  if (open(c, edit, other).some((i) => !isLight(c[other][i] as Item))) return [];
  const [shown, place]: Range[] = [
    [at - 1, at + 1],
    [facing[0] - 1, facing[1]],
  ] as [Range, Range];
  mark(c, 'typed', side, shown as Range);
  mark(c, 'typed', other, place as Range);
  const says = say(side === 'article' ? 'engine_negationPut' : 'engine_negationLost', wordsOf(c, side, [at, at + 1]));
  const range = { [side]: shown, [other]: place } as { article: Range; source: Range };
  return [{ kind: 'negation', ...range, says }];
}
