import { say } from '../words/say.ts';
import { attemptChanges } from './attempts.ts';
import {
  type Comparison,
  type Draft,
  editSize,
  editsWith,
  isLight,
  isReworded,
  keyAt,
  mark,
  open,
  otherSide,
  type Range,
  rangeIn,
  rangeOf,
  type SideName,
  wordsOf,
} from './comparison.ts';
import type { Edit } from './diff.ts';
import { hedgeIn, isFirm, isOpenIn, isOpenWord, openWords } from './hedge-mentions.ts';
import type { Item } from './item.ts';
import { madeCertain } from './made-certain.ts';
import { strengthened } from './strengthened.ts';
import { superlativeChanges } from './superlatives.ts';
import { TRAIT } from './term.ts';
import { OPEN_MODALS } from './words/hedges.ts';

/** Claims made firmer or weaker: a hedge taken out, put in, or replaced by a plain statement. */
export function hedgeChanges(c: Comparison): Draft[] {
  const lost = editsWith(c, TRAIT.hedges, 'source').flatMap((edit) => loneHedge(c, edit, 'source'));
  const gained = editsWith(c, TRAIT.hedges, 'article').flatMap((edit) => loneHedge(c, edit, 'article'));
  // One lost and another gained, with no plain statement in their places: the claim is as open as it was.
  // In other words the plain statement may itself be the rewording: there any one answers any other.
  const counts = isReworded(c) ? () => true : isBare;
  const both = Math.min(lost.filter(counts).length, gained.filter(counts).length);
  const kept = [...without(lost, both, counts), ...without(gained, both, counts)].filter(
    (hedge) => !isAnswered(c, hedge),
  );
  const plain = kept.map((hedge) => draftOf(c, hedge));
  return [...plain, ...superlativeChanges(c), ...attemptChanges(c), ...strengthened(c), ...madeCertain(c)];
}

/** In other words a claim is as open where as many words leave something open, whichever they are and wherever they stand. */
function isAnswered(c: Comparison, { side }: LoneHedge): boolean {
  const there = openWords(c, otherSide(side));
  return isReworded(c) && there > 0 && there >= openWords(c, side);
}

/** A hedge that its edit's other side lacks; `firm` where a plain statement stands in its place. */
type LoneHedge = { readonly side: SideName; readonly range: Range; readonly edit: Edit; readonly firm: boolean };

const isBare = (hedge: LoneHedge): boolean => !hedge.firm;

function without(hedges: readonly LoneHedge[], count: number, counts: (hedge: LoneHedge) => boolean): LoneHedge[] {
  let left = count;
  return hedges.filter((hedge) => !counts(hedge) || left-- <= 0);
}

/** Longer edits are another wording, in which "is" or "will" stands for much else. */
const SMALL_EDIT = 6;
const SMALL_REWORDED = 3;
/** As many words may stand in the place of a hedge and be shown with it. */
const FACING = 4;

function loneHedge(c: Comparison, edit: Edit, side: SideName): LoneHedge[] {
  const other = otherSide(side);
  const range = hedgeIn(c, edit, side);
  if (
    !range ||
    (isReworded(c) && (isAbility(c, edit, side) || keyAt(c, side, range[0]) === 'so')) ||
    isPenalty(c, edit, side) ||
    isOpenIn(c, edit, other) ||
    repeated(c, range, side, other)
  )
    return [];
  const facing = open(c, edit, other);
  const firm =
    plainlyLost(c, edit, side, range) ||
    facing.some((i) => isFirm(keyAt(c, other, i), keyAt(c, side, range[0]))) ||
    sameVerb(c, edit, side, facing);
  // A modal or a verb of belief may go in many ways; only a firm word in its place makes the claim firmer.
  const small = editSize(edit) <= (isReworded(c) ? SMALL_REWORDED : SMALL_EDIT);
  if (isOpenWord(c, side, range) && !(firm && small)) return [];
  // In another wording a hedge counts as lost only beside the word that it hedged.
  if (isReworded(c) && !firm && !besideMatched(c, side, range)) return [];
  return [{ side, range, edit, firm }];
}

function draftOf(c: Comparison, { side, range: hedge, edit }: LoneHedge): Draft {
  const facing = open(c, edit, otherSide(side));
  const place = facing.length <= FACING ? rangeOf(facing) : null;
  const own = rangeIn(edit, side);
  // A modal is shown with its verb where the whole edit is that ("may be" for "is").
  const range = place && isOpenWord(c, side, hedge) && own[1] - own[0] <= FACING ? own : hedge;
  mark(c, 'typed', side, range);
  mark(c, 'typed', otherSide(side), place);
  const words = wordsOf(c, side, hedge);
  if (side === 'source') {
    return {
      kind: 'hedge',
      article: place,
      source: range,
      says: say('engine_firmer', words),
    };
  }
  return { kind: 'hedge', article: range, source: place, says: say('engine_softer', words) };
}

/** "may have crossed" for "have crossed" or "crossed": the modal went and the verb behind it stayed, with nothing put in. */
function plainlyLost(c: Comparison, edit: Edit, side: SideName, [at, end]: Range): boolean {
  if (!OPEN_MODALS.has(keyAt(c, side, at))) return false;
  const [facing, own] = [rangeIn(edit, otherSide(side)), rangeIn(edit, side)];
  const next = c[side][own[1]];
  const auxiliaries = c[side].slice(end, own[1]).every((item) => /^(?:have|be|been)$/.test(item.key));
  return !isReworded(c) && facing[0] === facing[1] && auxiliaries && next !== undefined && !next.capital;
}

/** "may have come" for "came": the verb itself stands in the place of the modal and the verb. */
function sameVerb(c: Comparison, edit: Edit, side: SideName, facing: readonly number[]): boolean {
  const bases = new Set(facing.map((i) => c[otherSide(side)][i]?.term.base));
  return open(c, edit, side).some((i) => !isLight(c[side][i] as Item) && bases.has(c[side][i]?.term.base));
}

/** "could see" for "saw", "could understand": could is here was able to, and the deed is the same. */
const isAbility = (c: Comparison, edit: Edit, side: SideName): boolean =>
  open(c, edit, side).some((i) => c[side][i]?.key === 'could' && ABILITY.test(keyAt(c, side, i + 1)));
const ABILITY =
  /^(?:also|see|hear|feel|smell|understand|remember|recall|imagine|tell|find|spend|afford|reach|read|get|be)$/;

/** "Could face up to nine years" for "faces up to nine years": the most that may come leaves it as open. */
const isPenalty = (c: Comparison, edit: Edit, side: SideName): boolean =>
  open(c, edit, side).some(
    (i) =>
      OPEN_MODALS.has(keyAt(c, side, i)) &&
      /^(?:face|get|receive)$/.test(keyAt(c, side, i + 1)) &&
      AT_MOST.test([2, 3, 4].map((k) => keyAt(c, side, i + k)).join(' ')),
  );
const AT_MOST = /^(?:up to|as (?:much|many)|a maximum|at most|no more) ?/;

/** The same hedge, in any form, elsewhere on the other side: moved with its words. */
function repeated(c: Comparison, hedge: Range, side: SideName, other: SideName): boolean {
  const bases = new Set(
    c[side]
      .slice(...hedge)
      .map((item) => item.term.base.slice(0, 6))
      .filter((word) => word.length > 3),
  );
  const places = isReworded(c) ? [...c[other].keys()] : c.edits.flatMap((edit) => open(c, edit, other));
  return places.some((i) => bases.has((c[other][i] as Item).term.base.slice(0, 6)));
}

function besideMatched(c: Comparison, side: SideName, [from, to]: Range): boolean {
  const matches = side === 'source' ? c.toArticle : c.toSource;
  return (matches[to] ?? -1) >= 0 || (from > 0 && (matches[from - 1] ?? -1) >= 0);
}
