import { say } from '../words/say.ts';
import {
  type Comparison,
  type Draft,
  isReworded,
  keyAt,
  mark,
  open,
  otherSide,
  type Range,
  rangeIn,
  SIDES,
  type SideName,
  wordsOf,
} from './comparison.ts';
import type { Edit } from './diff.ts';

/** "The oldest" for "one of the oldest", "the richest" for "among the richest": the one that was one of several. */
export const superlativeChanges = (c: Comparison): Draft[] =>
  isReworded(c) ? [] : c.edits.flatMap((edit) => SIDES.flatMap((side) => of(c, edit, side)));

/** Superlatives that do not end in -est, and words that are none though they do. */
const MORE = new Set('most least best worst top leading first last'.split(' '));
const NO_SUPERLATIVE = new Set(
  'rest west east guest test forest interest protest request quest arrest nest chest harvest conquest contest west southwest northwest southeast northeast invest latest'.split(
    ' ',
  ),
);
const isSuperlative = (key: string): boolean =>
  MORE.has(key) || (/^[a-z]{2,}est$/.test(key) && !NO_SUPERLATIVE.has(key));

function of(c: Comparison, edit: Edit, side: SideName): Draft[] {
  const other = otherSide(side);
  const [own, facing] = [rangeIn(edit, side), rangeIn(edit, other)];
  if (facing[0] !== facing[1] || open(c, edit, side).length !== own[1] - own[0]) return [];
  const several = c[side]
    .slice(...own)
    .map((item) => item.text.toLowerCase())
    .join(' ');
  if (!/^(?:one of|some of|among|amongst)$/.test(several)) return [];
  // "The" stayed, and the superlative with it: right behind, or behind "second" or "very".
  if (keyAt(c, side, own[1]) !== 'the') return [];
  if (![1, 2].some((k) => isSuperlative(keyAt(c, side, own[1] + k)))) return [];
  mark(c, 'typed', side, own);
  const says = say(side === 'source' ? 'engine_firmer' : 'engine_softer', wordsOf(c, side, own));
  const range = { [side]: own, [other]: null } as { article: Range | null; source: Range | null };
  return [{ kind: 'hedge', ...range, says }];
}
