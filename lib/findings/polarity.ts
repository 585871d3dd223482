import { say } from '../words/say.ts';
import {
  type Comparison,
  type Draft,
  editSize,
  editsWith,
  indexesOf,
  isHyphenated,
  isLight,
  isReworded,
  keyAt,
  mark,
  open,
  quoteAt,
  SIDES,
  type SideName,
} from './comparison.ts';
import { denialChanges } from './denials.ts';
import type { Edit } from './diff.ts';
import type { Item } from './item.ts';
import { negatorChanges } from './negation.ts';
import { denies, isNegator } from './negators.ts';
import { isConverse, isReversal, isStrong, type Opposition, opposition } from './opposite.ts';
import { oppositesApart } from './opposites-apart.ts';
import { particleChanges } from './particles.ts';
import { negationsOf } from './scope.ts';
import { TRAIT } from './term.ts';
import { settleStances, sharedStances, turnedStances } from './turned-stances.ts';

/** Statements turned round: a word replaced by its opposite, a negation lost or put in. */
export function negationChanges(c: Comparison): Draft[] {
  const english = c.views.article.context.language === 'en';
  const opposites = english ? [...inPlace(c), ...apart(c), ...particleChanges(c)] : [];
  const stances = english ? sharedStances(c) : [];
  settleStances(c, stances);
  const denied = [...denialChanges(c), ...negatorChanges(c)];
  return [...opposites, ...denied, ...turnedStances(c, stances)];
}

/** Edits of more words than this are another wording: opposites in them need not stand for one another. */
const SMALL_EDIT = 8;
const SMALL_REWORDED = 4;

/** Items of an edit's side that are plain words, and that nothing has explained yet. */
const openWords = (c: Comparison, edit: Edit, side: SideName): number[] =>
  open(c, edit, side).filter((i) => /^[a-z]{2,}$/.test(keyAt(c, side, i)));

function inPlace(c: Comparison): Draft[] {
  const most = isReworded(c) ? SMALL_REWORDED : SMALL_EDIT;
  return editsWith(c, TRAIT.turns).flatMap((edit) => {
    if (editSize(edit) > most) return [];
    return openWords(c, edit, 'article').flatMap((a) => {
      for (const s of openWords(c, edit, 'source')) {
        const [now, was] = [c.article[a] as Item, c.source[s] as Item];
        if (((now.traits | was.traits) & TRAIT.turns) === 0) continue;
        const tight = !isReworded(c) && editSize(edit) <= SMALL_REWORDED;
        const how = opposition(now.term, was.term) ?? (tight && isReversal(now.term, was.term) ? 'claim' : undefined);
        const isHowMany = HOW_MANY.test(now.key) && HOW_MANY.test(was.key);
        if (!how || (isReworded(c) && !isHowMany && !standsFor(c, a, s))) continue;
        return opposed(c, a, s, how, [edit, edit]);
      }
      return [];
    });
  });
}

/** Of whom something is said: in the same place, one for another turns it round whatever else is worded otherwise. */
const HOW_MANY = /^(?:both|neither)$/;

/** As far from a word its own words stand: what is "denied", what "rose". */
const BESIDE = 3;

/**
 * Whether, in a sentence told in other words, two opposites are said of one thing: a word of weight near both is the same.
 * Compounds ("jaw-dropping") and words that tell one event from its two ends ("bought", "sold") are left alone.
 */
function standsFor(c: Comparison, a: number, s: number): boolean {
  const [now, was] = [c.article[a] as Item, c.source[s] as Item];
  if (!isStrong(now.key) || isConverse(now.term) || isConverse(was.term)) return false;
  if (isHyphenated(c, 'article', [a, a + 1]) || isHyphenated(c, 'source', [s, s + 1])) return false;
  const only = (side: SideName, at: number) =>
    c[side].slice(Math.max(0, at - 2), at + 3).some((item) => item.key === 'only');
  if (only('article', a) !== only('source', s)) return false;
  return indexesOf([a - BESIDE, a + BESIDE + 1]).some((i) => {
    const partner = c.toSource[i] ?? -1;
    return partner >= 0 && Math.abs(partner - s) <= BESIDE && !isLight(c.article[i] as Item);
  });
}

/** Opposites that stand in different places of the two sentences. */
const apart = (c: Comparison): Draft[] =>
  oppositesApart(c).flatMap(({ a, s, edits }) => opposed(c, a, s, 'claim', edits));

/** A negation no further off than the longest edit that is looked into turns the word itself round. */
const NEGATED = SMALL_EDIT;

/** Whether an edit lies so near the two words that a negation in it may belong to them. */
const isNear = (edit: Edit, a: number, s: number): boolean =>
  edit.a[0] <= a + NEGATED && edit.a[1] >= a - NEGATED && edit.s[0] <= s + NEGATED && edit.s[1] >= s - NEGATED;

/** The finding of two opposites, or none where a negation undoes the difference. */
function opposed(c: Comparison, a: number, s: number, how: Opposition, edits: readonly [Edit, Edit]): Draft[] {
  const near = new Set([...edits, ...c.edits.filter((edit) => isNear(edit, a, s))]);
  const negated = (side: SideName, itself: number) =>
    [...near]
      .flatMap((edit) => open(c, edit, side))
      .filter(
        (i) =>
          i !== itself &&
          Math.abs(i - itself) <= NEGATED &&
          (isNegator(c, side, i) || (isReworded(c) && denies(keyAt(c, side, i)))),
      );
  const not = { article: negated('article', a), source: negated('source', s) };
  mark(c, 'typed', 'article', [a, a + 1]);
  mark(c, 'typed', 'source', [s, s + 1]);
  // "did not approve" and "rejected" say the same.
  if (not.article.length + not.source.length === 1 || isUndone(c, a, s)) {
    const own = { article: negationsOf(c, 'article', a, a + 1), source: negationsOf(c, 'source', s, s + 1) };
    for (const side of SIDES) for (const i of own[side] ?? not[side]) c.settled[side].add(i);
    return [];
  }
  const quoted = quoteAt(c, 'article', a) >= 0 && quoteAt(c, 'source', s) >= 0;
  // The far end of a scale inside a quotation is told by the quotation's own finding.
  if (how === 'scale' && quoted) return [];
  const says = say('engine_opposite', c.article[a]?.text ?? '', c.source[s]?.text ?? '');
  return [{ kind: 'negation', article: [a, a + 1], source: [s, s + 1], says }];
}

/** Whether the negations in the clauses of the two words undo the difference. */
function isUndone(c: Comparison, a: number, s: number): boolean {
  const [now, was] = [negationsOf(c, 'article', a, a + 1), negationsOf(c, 'source', s, s + 1)];
  return now !== null && was !== null && (now.length + was.length) % 2 === 1;
}
