import { say } from '../words/say.ts';
import {
  type Comparison,
  type Draft,
  editsWithBoth,
  isReworded,
  keyAt,
  mark,
  NEARLY_SAME,
  open,
  otherSide,
  type SideName,
} from './comparison.ts';
import type { Edit } from './diff.ts';
import { isNegator } from './negators.ts';
import { TRAIT } from './term.ts';
import { INTENTIONS, SCALES, SETTLED } from './words/strength.ts';

/** So few words at most stand for one another: "plans to" for "will". */
const IN_PLACE = 2;

/** Of causes and decisions, which have small words with them. */
const IN_A_PHRASE = 3;

/** Whether hardly anything else differs. */
const isAlone = (c: Comparison): boolean => c.edits.length === 1 || c.likeness >= NEARLY_SAME;

/** "Some" made "all", "often" made "always", "plans to" made "will": stated without the exception that the other text leaves. */
export const strengthened = (c: Comparison): Draft[] =>
  isReworded(c)
    ? []
    : editsWithBoth(c, TRAIT.scales).flatMap((edit) => [...of(c, edit, 'article'), ...of(c, edit, 'source')]);

/** The finding where `side` has the absolute word and the other side the open one. */
function of(c: Comparison, edit: Edit, side: SideName): Draft[] {
  const other = otherSide(side);
  const [own, facing] = [open(c, edit, side), open(c, edit, other)];
  if (own.length === 0 || facing.length === 0 || own.length > IN_A_PHRASE || facing.length > IN_A_PHRASE) return [];
  const key = (of: SideName, i: number) => keyAt(c, of, i);
  const few = own.length <= IN_PLACE && facing.length <= IN_PLACE;
  const scale = (few ? [...SCALES, ...SETTLED] : SETTLED).some(
    ({ open: weaker, absolute }) =>
      own.some((i) => absolute.has(key(side, i))) && facing.some((i) => weaker.has(key(other, i))),
  );
  const will = own.length === 1 && key(side, own[0] as number) === 'will';
  const meant = few && will && INTENTIONS.has(key(other, facing[0] as number));
  // Elsewhere "should" is as often a rewording of it.
  const due = will && facing.length === 1 && key(other, facing[0] as number) === 'should' && isAlone(c);
  if (!scale && !meant && !due) return [];
  // "Is not known to": nothing is settled by that.
  if (own.some((i) => isNegator(c, side, i)) || facing.some((i) => isNegator(c, other, i))) return [];
  const range = {
    [side]: [own[0], (own.at(-1) as number) + 1],
    [other]: [facing[0], (facing.at(-1) as number) + 1],
  } as { article: [number, number]; source: [number, number] };
  mark(c, 'typed', 'article', range.article);
  mark(c, 'typed', 'source', range.source);
  const [now, was] = [word(c, 'article', range.article[0]), word(c, 'source', range.source[0])];
  const says = say(side === 'article' ? 'engine_firmerFor' : 'engine_softerFor', now, was);
  return [{ kind: 'hedge', ...range, says }];
}

const word = (c: Comparison, side: SideName, at: number): string => c[side][at]?.text ?? '';
