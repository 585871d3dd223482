import { say } from '../words/say.ts';
import {
  type Comparison,
  type Draft,
  editSize,
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
import { denies, isNegator } from './negators.ts';
import { DENIALS, NOT_RULED_OUT } from './words/denials.ts';

/** Longer edits are another wording, in which the same verb may be said of something else. */
const SMALL_EDIT = 6;
/** As many words may stand between the denial and its verb: "prevented the crew from leaving". */
const BETWEEN = 3;

/** "Denied taking" for "took", "has yet to decide" for "has decided": a denial before a verb that the other side has alone. */
export function denialChanges(c: Comparison): Draft[] {
  return c.edits.flatMap((edit) => (editSize(edit) > SMALL_EDIT ? [] : SIDES.flatMap((side) => of(c, edit, side))));
}

function of(c: Comparison, edit: Edit, side: SideName): Draft[] {
  const other = otherSide(side);
  const [own, facing] = [rangeIn(edit, side), rangeIn(edit, other)];
  // Asked of every edit: nearly all begin no denial.
  if (!indexesOf(own).some((i) => FIRST.has(keyAt(c, side, i)))) return [];
  const there = open(c, edit, other);
  if (there.length !== facing[1] - facing[0]) return [];
  if (there.some((i) => isNegator(c, other, i) || denies(keyAt(c, other, i)))) return [];
  for (const at of open(c, edit, side)) {
    const denial = denialAt(c, side, at);
    if (!denial || isSaidThere(c, other, denial)) continue;
    const behind = at + denial.words.length;
    const verb = indexesOf([behind, own[1]])
      .slice(0, BETWEEN + 1)
      .find((i) => isDenied(keyAt(c, side, i), denial.before));
    const base = verb === undefined ? undefined : c[side][verb]?.term.base;
    const same = base !== undefined && there.some((i) => c[other][i]?.term.base === base);
    if (!same && !isRuledIn(c, edit, side, at, there)) continue;
    const shown: Range = [at, same ? (verb as number) + 1 : behind];
    if (indexesOf(shown).some((i) => c.typed[side].has(i) || c.settled[side].has(i))) continue;
    mark(c, 'typed', side, shown);
    mark(c, 'typed', other, facing);
    const says = say(side === 'article' ? 'engine_negationPut' : 'engine_negationLost', wordsOf(c, side, [at, behind]));
    const range = { [side]: shown, [other]: facing } as { article: Range; source: Range };
    return [{ kind: 'negation', ...range, says }];
  }
  return [];
}

/** Whether a sentence told in other words denies by the same verb, wherever that has gone. */
const isSaidThere = (c: Comparison, other: SideName, { words: [verbs] }: Denial): boolean =>
  isReworded(c) && c[other].some(({ key }) => verbs?.has(key));

/** "Ruled out" for "confirmed", and nothing else. */
const isRuledIn = (c: Comparison, edit: Edit, side: SideName, at: number, there: readonly number[]): boolean =>
  rangeIn(edit, side)[1] === at + 2 &&
  rangeIn(edit, side)[0] === at &&
  keyAt(c, side, at + 1) === 'out' &&
  there.length === 1 &&
  NOT_RULED_OUT.has(keyAt(c, otherSide(side), there[0] as number));

type Denial = (typeof DENIALS)[number];

const FIRST: ReadonlySet<string> = new Set(DENIALS.flatMap(({ words }) => [...(words[0] ?? [])]));

const denialAt = (c: Comparison, side: SideName, at: number): Denial | undefined =>
  DENIALS.find(({ words }) => words.every((forms, k) => forms.has(keyAt(c, side, at + k))));

const isDenied = (key: string, before: Denial['before']): boolean =>
  before === 'gerund' ? /^[a-z]{2,}ing$/.test(key) : /^[a-z]{2,}$/.test(key);
