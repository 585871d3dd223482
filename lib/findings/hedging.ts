import {
  type Comparison,
  type Draft,
  editSize,
  isReworded,
  mark,
  open,
  type Range,
  rangeOf,
  type SideName,
  wordsOf,
} from './comparison.ts';
import type { Edit } from './diff.ts';
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
  return c.edits.flatMap((edit) => [...compare(c, edit, 'source'), ...compare(c, edit, 'article')]);
}

/** Longer edits are another wording, in which "is" or "will" stands for much else. */
const SMALL_EDIT = 6;
const SMALL_REWORDED = 3;
/** As many words may stand in the place of a hedge and be shown with it. */
const FACING = 4;

/** A hedge on `side` of the edit that the other side lacks. */
function compare(c: Comparison, edit: Edit, side: SideName): Draft[] {
  const other = side === 'source' ? 'article' : 'source';
  const hedge = hedgeIn(c, edit, side);
  if (!hedge || hasHedge(c, edit, other) || repeated(c, hedge, side, other)) return [];
  const facing = open(c, edit, other);
  const firm = facing.some((i) => isFirm(c[other][i]?.key ?? '', c[side][hedge[0]]?.key ?? ''));
  // A modal or a verb of belief may go in many ways; only a firm word in its place makes the claim firmer.
  if (isOpenWord(c, side, hedge) && !(firm && editSize(edit) <= (isReworded(c) ? SMALL_REWORDED : SMALL_EDIT)))
    return [];
  // In another wording a hedge counts as lost only beside the word that it hedged.
  if (isReworded(c) && !firm && !besideMatched(c, side, hedge)) return [];
  mark(c, 'typed', side, hedge);
  const place = facing.length <= FACING ? rangeOf(facing) : null;
  if (place) mark(c, 'typed', other, place);
  const words = wordsOf(c, side, hedge);
  const says =
    side === 'source'
      ? `Stated more firmly than in the original, which has “${words}”.`
      : `Stated less firmly than in the original: “${words}”.`;
  return [
    { kind: 'hedge', article: side === 'article' ? hedge : place, source: side === 'source' ? hedge : place, says },
  ];
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
          return [start, start + phrase.length];
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
