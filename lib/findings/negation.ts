import { say } from '../words/say.ts';
import { affirmed } from './affirmed.ts';
import {
  type Comparison,
  type Draft,
  editsWith,
  indexesOf,
  isReworded,
  keyAt,
  mark,
  NEARLY_SAME,
  open,
  otherSide,
  type Range,
  rangeIn,
  type SideName,
  wordsOf,
} from './comparison.ts';
import { deniesAlike } from './denied-alike.ts';
import type { Edit } from './diff.ts';
import { denies, isNegator } from './negators.ts';
import { TRAIT } from './term.ts';

type Negator = { readonly at: number; readonly edit: Edit };

/** Negations that one side has and the other lacks. */
export function negatorChanges(c: Comparison): Draft[] {
  const left = { article: [] as Negator[], source: [] as Negator[] };
  for (const edit of editsWith(c, TRAIT.negates)) {
    const here = (side: SideName) => open(c, edit, side).filter((i) => isNegator(c, side, i));
    const instead = (side: SideName) =>
      open(c, edit, side).some((i) => !isNegator(c, side, i) && denies(keyAt(c, side, i)));
    const [as, ss] = [here('article'), here('source')];
    const both = Math.min(as.length, ss.length);
    if (!instead('source')) left.article.push(...as.slice(both).map((at) => ({ at, edit })));
    if (!instead('article')) left.source.push(...ss.slice(both).map((at) => ({ at, edit })));
  }
  const kept = withoutMoved(c, left.article, left.source);
  return [
    ...kept.article.flatMap((negator) => turned(c, 'article', negator)),
    ...kept.source.flatMap((negator) => turned(c, 'source', negator)),
  ];
}

/** "never have" for "have never": a negation that moved by so many words denies the same. */
const MOVED = 3;

function withoutMoved(
  c: Comparison,
  as: readonly Negator[],
  ss: readonly Negator[],
): { article: Negator[]; source: Negator[] } {
  const source = [...ss];
  const article = as.filter((a) => {
    const s = source.findIndex((other) => c.likeness < NEARLY_SAME || Math.abs(a.edit.s[0] - other.at) <= MOVED);
    if (s >= 0) source.splice(s, 1);
    return s < 0;
  });
  return { article, source };
}

/** A negation within a longer stretch of other words belongs to a statement of its own. */
const LONGEST = 6;
const LONGEST_REWORDED = 3;
/** As many words may stand in a negation's place and be shown with it. */
const FACING = 3;

/** Verbs that "not" leans on; the two are shown together ("is not" for "is"). */
const AUXILIARY = new Set(
  'is are was were am be do does did has have had can could will would shall should may might must'.split(' '),
);

function turned(c: Comparison, side: SideName, { at, edit }: Negator): Draft[] {
  if (c.typed[side].has(at)) return [];
  if (deniesAlike(c, side, at, edit)) {
    c.settled[side].add(at);
    return [];
  }
  const [own, facing] = [rangeIn(edit, side), rangeIn(edit, otherSide(side))];
  const pure = facing[0] === facing[1];
  if (isReworded(c)) {
    // In other words the place must be sure: matched words on either side, or what it denies said without it.
    const sure = pure && own[0] > 0 && own[1] < c[side].length && own[1] - own[0] <= LONGEST_REWORDED;
    if (!sure) return undenied(c, side, at);
  } else if (own[1] - own[0] > LONGEST) return [];
  // What another finding shows is not shown again.
  const free = (of: SideName, range: Range) => indexesOf(range).every((i) => !c.typed[of].has(i));
  const leans =
    pure &&
    at === own[0] &&
    at > 0 &&
    AUXILIARY.has(keyAt(c, side, at - 1)) &&
    free(side, [at - 1, at]) &&
    free(otherSide(side), [facing[0] - 1, facing[0]]);
  // "did not rule" for "ruled", "failed to report" for "reported": shown with their verbs.
  const whole = !pure && own[1] - own[0] <= FACING && free(side, own);
  const shown: Range = leans ? [at - 1, at + 1] : whole ? own : [at, at + 1];
  const beside: Range = leans ? [facing[0] - 1, facing[0]] : facing;
  const tight = leans || (!pure && facing[1] - facing[0] <= FACING);
  const place = tight && free(otherSide(side), beside) ? beside : null;
  mark(c, 'typed', side, shown);
  mark(c, 'typed', otherSide(side), place);
  return [found(c, side, at, shown, place)];
}

/** The negation alone, and the word that the other side says without it. */
function undenied(c: Comparison, side: SideName, at: number): Draft[] {
  const there = affirmed(c, side, at);
  if (there === undefined || c.typed[otherSide(side)].has(there)) return [];
  const place: Range = [there, there + 1];
  mark(c, 'typed', side, [at, at + 1]);
  mark(c, 'typed', otherSide(side), place);
  return [found(c, side, at, [at, at + 1], place)];
}

function found(c: Comparison, side: SideName, at: number, shown: Range, place: Range | null): Draft {
  const says = say(side === 'article' ? 'engine_negationPut' : 'engine_negationLost', wordsOf(c, side, [at, at + 1]));
  const [article, source] = side === 'article' ? [shown, place] : [place, shown];
  return { kind: 'negation', article, source, says };
}
