import {
  type Comparison,
  type Draft,
  editSize,
  isLight,
  isReworded,
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
import type { Item } from './item.ts';
import { base } from './opposite.ts';
import {
  FIRM_WORDS,
  HEDGE_PHRASES,
  HEDGE_WORDS,
  OPEN_MODALS,
  OPEN_TOO,
  OPEN_VERBS,
  SETTLING_VERBS,
} from './words/hedges.ts';

/** Claims made firmer or weaker: a hedge taken out, put in, or replaced by a plain statement. */
export function hedgeChanges(c: Comparison): Draft[] {
  const lost = c.edits.flatMap((edit) => loneHedge(c, edit, 'source'));
  const gained = c.edits.flatMap((edit) => loneHedge(c, edit, 'article'));
  // One lost and another gained, with no plain statement in their places: the claim is as open as it was.
  const both = Math.min(lost.filter(isBare).length, gained.filter(isBare).length);
  return [...without(lost, both), ...without(gained, both)].map((hedge) => draftOf(c, hedge));
}

/** A hedge that its edit's other side lacks; `firm` where a plain statement stands in its place. */
type LoneHedge = { readonly side: SideName; readonly range: Range; readonly edit: Edit; readonly firm: boolean };

const isBare = (hedge: LoneHedge): boolean => !hedge.firm;

function without(hedges: readonly LoneHedge[], count: number): LoneHedge[] {
  let left = count;
  return hedges.filter((hedge) => hedge.firm || left-- <= 0);
}

/** Longer edits are another wording, in which "is" or "will" stands for much else. */
const SMALL_EDIT = 6;
const SMALL_REWORDED = 3;
/** As many words may stand in the place of a hedge and be shown with it. */
const FACING = 4;

function loneHedge(c: Comparison, edit: Edit, side: SideName): LoneHedge[] {
  const other = otherSide(side);
  const range = hedgeIn(c, edit, side);
  if (!range || hasHedge(c, edit, other) || repeated(c, range, side, other)) return [];
  const facing = open(c, edit, other);
  const firm =
    facing.some((i) => isFirm(c[other][i]?.key ?? '', c[side][range[0]]?.key ?? '')) || sameVerb(c, edit, side, facing);
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
      says: `Stated more firmly than in the original, which has “${words}”.`,
    };
  }
  return { kind: 'hedge', article: range, source: place, says: `Stated less firmly than in the original: “${words}”.` };
}

/** Hedging phrases by each of their words, longest first. */
const phrasesWith = new Map<string, (readonly string[])[]>();
for (const phrase of HEDGE_PHRASES) {
  for (const word of phrase) phrasesWith.set(word, [...(phrasesWith.get(word) ?? []), phrase]);
}

/** The first hedge that has an open word of its own in the edit: longest phrase first, then a word. */
function hedgeIn(c: Comparison, edit: Edit, side: SideName): Range | undefined {
  const words = open(c, edit, side);
  for (const i of words) {
    for (const phrase of phrasesWith.get(c[side][i]?.key ?? '') ?? []) {
      const start = i - phrase.indexOf(c[side][i]?.key ?? '');
      if (start <= i && phrase.every((word, k) => c[side][start + k]?.key === word)) {
        const own = phrase.map((_, k) => start + k).filter((k) => words.includes(k));
        // "to" alone, or "is" alone, is no hedge lost.
        if (own.some((k) => (c[side][k]?.key.length ?? 0) > 3 || c[side][k]?.key === 'so'))
          return [
            start,
            start +
              phrase.length +
              (words.includes(start + phrase.length) && c[side][start + phrase.length]?.key === 'be' ? 1 : 0),
          ];
      }
    }
  }
  const at = words.find((i) => hedgeWord(c[side][i]?.key ?? ''));
  return at === undefined ? undefined : [at, at + 1];
}

const hasHedge = (c: Comparison, edit: Edit, side: SideName): boolean =>
  hedgeIn(c, edit, side) !== undefined || open(c, edit, side).some((i) => OPEN_TOO.has(c[side][i]?.key ?? ''));

/** Whether `word` leaves no doubt where `hedge` did. */
const isFirm = (word: string, hedge: string): boolean =>
  OPEN_VERBS.has(hedge) ? SETTLING_VERBS.has(word) || /^(?:is|are|was|were)$/.test(word) : FIRM_WORDS.has(word);

/** "may have come" for "came": the verb itself stands in the place of the modal and the verb. */
function sameVerb(c: Comparison, edit: Edit, side: SideName, facing: readonly number[]): boolean {
  const bases = new Set(facing.map((i) => base(c[otherSide(side)][i]?.key ?? '')));
  return open(c, edit, side).some((i) => !isLight(c[side][i] as Item) && bases.has(base(c[side][i]?.key ?? '')));
}

/** Whether a word is a hedge by itself. */
const hedgeWord = (word: string): boolean => HEDGE_WORDS.has(word) || OPEN_MODALS.has(word) || OPEN_VERBS.has(word);

const isOpenWord = (c: Comparison, side: SideName, [at, end]: Range): boolean =>
  end - at === 1 && (OPEN_MODALS.has(c[side][at]?.key ?? '') || OPEN_VERBS.has(c[side][at]?.key ?? ''));

/** The same hedge, in any form, elsewhere on the other side: moved with its words. */
function repeated(c: Comparison, hedge: Range, side: SideName, other: SideName): boolean {
  const bases = new Set(
    c[side]
      .slice(...hedge)
      .map((item) => base(item.key).slice(0, 6))
      .filter((word) => word.length > 3),
  );
  const places = isReworded(c) ? [...c[other].keys()] : c.edits.flatMap((edit) => open(c, edit, other));
  return places.some((i) => bases.has(base(c[other][i]?.key ?? '').slice(0, 6)));
}

function besideMatched(c: Comparison, side: SideName, [from, to]: Range): boolean {
  const matches = side === 'source' ? c.toArticle : c.toSource;
  return (matches[to] ?? -1) >= 0 || (from > 0 && (matches[from - 1] ?? -1) >= 0);
}
