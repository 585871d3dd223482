import { say } from '../words/say.ts';
import {
  type Comparison,
  type Draft,
  editSize,
  editsWith,
  indexesOf,
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
import { hedgeIn } from './hedge-mentions.ts';
import { isNegator } from './negators.ts';
import { TRAIT } from './term.ts';
import { ATTEMPTS, BRINKS } from './words/attempts.ts';

/** Longer edits are another wording, in which the same verb may be said of something else. */
const SMALL_EDIT = 6;

/** "Tried to bribe" for "bribed", "at risk of collapsing" for "collapsing": a deed that one side only has attempted or feared. */
export const attemptChanges = (c: Comparison): Draft[] =>
  isReworded(c)
    ? []
    : editsWith(c, TRAIT.scales).flatMap((edit) =>
        editSize(edit) > SMALL_EDIT ? [] : SIDES.flatMap((side) => of(c, edit, side)),
      );

function of(c: Comparison, edit: Edit, side: SideName): Draft[] {
  const other = otherSide(side);
  const [own, facing] = [rangeIn(edit, side), rangeIn(edit, other)];
  const there = open(c, edit, other);
  if (there.length !== facing[1] - facing[0] || hedgeIn(c, edit, other)) return [];
  if (there.some((i) => isNegator(c, other, i) || ATTEMPTS.has(keyAt(c, other, i)))) return [];
  for (const at of open(c, edit, side)) {
    const verb = attempted(c, side, at);
    if (verb === undefined || verb > own[1] || indexesOf([at, verb]).some((i) => c.typed[side].has(i))) continue;
    // The verb stands in the edit in another form, or right behind it in the same one.
    const base = c[side][verb]?.term.base;
    const stayed = verb === own[1];
    const same = stayed ? facing[0] === facing[1] : there.some((i) => c[other][i]?.term.base === base);
    if (!same || isNegated(c, side, at)) continue;
    const shown: Range = [at, stayed ? verb : verb + 1];
    const place: Range | null = facing[1] > facing[0] ? facing : null;
    mark(c, 'typed', side, shown);
    mark(c, 'typed', other, place);
    const says = say(side === 'source' ? 'engine_firmer' : 'engine_softer', wordsOf(c, side, [at, verb]));
    const range = { [side]: shown, [other]: place } as { article: Range | null; source: Range | null };
    return [{ kind: 'hedge', ...range, says }];
  }
  return [];
}

/** The verb behind an attempt or a brink that begins at an index. */
function attempted(c: Comparison, side: SideName, at: number): number | undefined {
  if (ATTEMPTS.has(keyAt(c, side, at)) && keyAt(c, side, at + 1) === 'to')
    return isVerb(keyAt(c, side, at + 2)) ? at + 2 : undefined;
  const brink = BRINKS.find((words) => words.every((word, k) => keyAt(c, side, at + k) === word));
  const verb = at + (brink?.length ?? 0);
  return brink && /^[a-z]{2,}ing$/.test(keyAt(c, side, verb)) ? verb : undefined;
}

const isVerb = (key: string): boolean => /^[a-z]{2,}$/.test(key) && !/^(?:the|an|his|her|its|their)$/.test(key);

/** "Never tried to bribe": what is not even tried is denied on both sides. */
const isNegated = (c: Comparison, side: SideName, at: number): boolean =>
  [at - 1, at - 2].some((i) => isNegator(c, side, i));
