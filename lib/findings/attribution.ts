import { say } from '../words/say.ts';
import { isFrame, statedAtHead, statedBehind } from './attribution-frames.ts';
import {
  type Comparison,
  type Draft,
  editsWith,
  indexesOf,
  isLight,
  isReworded,
  keyAt,
  mark,
  open,
  otherSide,
  quoteAt,
  type Range,
  rangeIn,
  type SideName,
  wordsOf,
} from './comparison.ts';
import { isName } from './is-name.ts';
import { isSaying, isUnnamedSpeaker } from './speech.ts';
import { TRAIT } from './term.ts';
import { ATTRIBUTING, LOADED_SAYING, NEUTRAL_SAYING, PRONOUNS } from './words/saying.ts';

/** An attribution is a short phrase; a longer stretch with "said" in it is a statement put in or left out. */
const LONGEST = 12;
/** "according to" names its source at length ("a 112-page document obtained by …"). */
const LONGEST_ACCORDING = 25;
/** Words that may stand in the place of what was taken out. */
const LEFTOVER = 2;

/** Attributions left out or put in. Another speaker is found by `names` and `speakers`. */
export function attributionChanges(c: Comparison): Draft[] {
  const found = { source: phrases(c, 'source'), article: phrases(c, 'article') };
  if (found.source.length + found.article.length === 0) return [];
  return (['source', 'article'] as const).flatMap((side) => {
    // A verb of speech more on the other side: the attribution stands elsewhere, or is worded otherwise.
    const moved = Math.max(found[otherSide(side)].length, surplus(c, otherSide(side), found[side]));
    const told = [...found[side]].sort((one, other) => keptOf(c, side, other) - keptOf(c, side, one));
    return told.slice(moved).map((range): Draft => {
      mark(c, 'typed', side, range);
      const words = wordsOf(c, side, range);
      if (side === 'source')
        return { kind: 'attribution', article: null, source: range, says: say('engine_attributionLost', words) };
      return {
        kind: 'attribution',
        article: range,
        source: null,
        says: say('engine_attributionPut', words),
      };
    });
  });
}

/** How many words of weight of an attribution the other side has too: whose source it names is told there otherwise. */
const keptOf = (c: Comparison, side: SideName, range: Range): number =>
  c[side]
    .slice(...range)
    .filter(
      (item) => !isLight(item) && !item.date && c[otherSide(side)].some(({ term }) => term.base === item.term.base),
    ).length;

/** Verbs of speech that stand on this side alone, or in an attribution (`told`) on the other; those that moved without one are no such. */
function surplus(c: Comparison, side: SideName, told: readonly Range[]): number {
  const verbs = (of: SideName): number[] =>
    c.edits.flatMap((edit) => open(c, edit, of)).filter((i) => c[of][i]?.quote === -1 && REWORDED.has(keyAt(c, of, i)));
  const isTold = (at: number): boolean => told.some(([from, to]) => from <= at && at < to);
  const there = otherSide(side);
  const moved = isReworded(c) ? [] : verbs(there).flatMap((at) => (isTold(at) ? [] : [keyAt(c, there, at)]));
  return verbs(side).filter((at) => {
    const from = moved.indexOf(keyAt(c, side, at));
    if (from >= 0) moved.splice(from, 1);
    return from < 0;
  }).length;
}
/** What stands for an attribution without one: "is believed to", "reportedly". */
const STATED = 'found show shows showed believed thought suspected reportedly allegedly apparently supposedly'.split(
  ' ',
);
const REWORDED = new Set([...NEUTRAL_SAYING, ...LOADED_SAYING, ...STATED, 'indicating', 'according']);

/** The attributions that stand on one side alone, each the whole of what the other side lacks there. */
function phrases(c: Comparison, side: SideName): Range[] {
  return editsWith(c, TRAIT.attributes, side).flatMap((edit) => {
    const range = rangeIn(edit, side);
    const facing = open(c, edit, otherSide(side));
    if (range[0] === range[1] || facing.length > (isReworded(c) ? 0 : LEFTOVER)) return [];
    if (facing.some((i) => isSaying(keyAt(c, otherSide(side), i)))) return [];
    const phrase = accordingTo(c, side, range) ?? saidPhrase(c, side, range) ?? framed(c, side, range);
    return phrase && !(isQuoters(c, side, phrase) && saidNextTo(c, otherSide(side))) ? [phrase] : [];
  });
}

/** What attributes in another frame than "he said". */
function framed(c: Comparison, side: SideName, range: Range): Range | undefined {
  if (c.settled[side].has(range[0])) return undefined;
  const isFramed = (each: Range): boolean =>
    statedAtHead(c, side, each) || statedBehind(c, side, each) || isFrame(c, side, each);
  if (isFramed(range)) return range;
  // Of "The auditors insist that the sums …" the difference takes the second "the" for the one that is gone.
  const [from, to] = [range[0] - 1, range[1] - 1];
  if (from < 0 || keyAt(c, side, from) !== keyAt(c, side, to) || !isFramed([from, to])) return undefined;
  mark(c, 'settled', side, [to, to + 1]);
  return [from, to];
}

/** Whether the phrase stands at a quotation: who said it may as well be told before it or behind its next sentence. */
const isQuoters = (c: Comparison, side: SideName, [from, to]: Range): boolean =>
  quoteAt(c, side, from - 1) >= 0 || quoteAt(c, side, to) >= 0;

/** Characters of a paragraph that are looked at on either side of the pair. */
const BESIDE = 200;

/** Whether a text has a verb of speech in the same paragraph, right before or behind the pair. */
const saidNextTo = (c: Comparison, side: SideName): boolean => nextTo(c, side).some((word) => ATTRIBUTING.has(word));

/** The words of the paragraph right before and behind the pair. */
function nextTo(c: Comparison, side: SideName): string[] {
  const { text } = c.views[side];
  const [start, end] = [c[side][0]?.start ?? 0, c[side].at(-1)?.end ?? 0];
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const behind = text.slice(end, end + BESIDE);
  const beside = `${before.slice(before.lastIndexOf('\n') + 1)} ${behind.split('\n')[0]}`;
  return beside.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** "according to" with the source that it names; alone, the source is still named otherwise. */
function accordingTo(c: Comparison, side: SideName, [from, to]: Range): Range | undefined {
  const key = (i: number) => keyAt(c, side, i);
  for (let i = from; i < to; i++) {
    if (key(i) !== 'according' || key(i + 1) !== 'to' || c[side][i]?.quote !== -1) continue;
    const named = c[side].slice(i + 2, to).some((item) => !isLight(item) || PRONOUNS.has(item.key));
    return named && to - i <= LONGEST_ACCORDING ? [i, to] : undefined;
  }
  return undefined;
}

/** "he said", "said Kerry, a senator", "officials told reporters that": a verb of speech, who speaks, and little else. */
function saidPhrase(c: Comparison, side: SideName, [from, to]: Range): Range | undefined {
  if (to - from < 2 || to - from > LONGEST || c.settled[side].has(from)) return undefined;
  const key = (i: number) => keyAt(c, side, i);
  const inRange = indexesOf([from, to]);
  const verb = inRange.find((i) => ATTRIBUTING.has(key(i)) && c[side][i]?.quote === -1 && !c[side][i]?.capital);
  if (verb === undefined || NO_STATEMENT.test(key(verb - 1)) || key(verb + 1) === 'to') return undefined;
  if (inRange.some((i) => MODAL.test(key(i)))) return undefined;
  if (isClause(c, side, [from, to], verb) && inRange.some((i) => i !== verb && mayBeSomeone(c, side, i)))
    return [from, to];
  let speaker = false;
  for (let i = from; i < to; i++) {
    if (i === verb) continue;
    if (isWhoSpeaks(c, side, i) && (i < verb || !PRONOUNS.has(key(i)) || SAY.test(key(verb)))) speaker = true;
    else if (!mayStandBy(c, side, i)) return undefined;
  }
  return speaker || (!isReworded(c) && key(verb + 1) === 'that') ? [from, to] : undefined;
}

/** Before a verb of speech that states nothing: "was said", "to say". */
const NO_STATEMENT = /^(?:is|are|was|were|be|been|being|to|not|never)$/;
/** "or should I say", "you could say". */
const MODAL = /^(?:should|would|could|can|might|let|dare)$/;
const SAY = /^(?:say|says|said|claim|claims|claimed)$/;

/** A word that is more than "however" and "later": someone, or something said of them. */
const mayBeSomeone = (c: Comparison, side: SideName, at: number): boolean => {
  const item = c[side][at];
  return (
    item !== undefined &&
    !/^(?:however|though|meanwhile|instead|\w+ly)$/.test(item.key) &&
    !CIRCUMSTANCES.has(item.key) &&
    (!isLight(item) || PRONOUNS.has(item.key))
  );
};

/** ", an aide who asked not to be named said": set off by a comma, the verb of speech at one end. */
function isClause(c: Comparison, side: SideName, [from, to]: Range, verb: number): boolean {
  const before = c.views[side].text.slice(c[side][from - 1]?.end ?? 0, c[side][from]?.start);
  return from > 0 && /[,\u201D"]\s*$/.test(before) && (verb === from || verb === to - 1);
}

const isWhoSpeaks = (c: Comparison, side: SideName, at: number): boolean => {
  const key = keyAt(c, side, at);
  return (
    PRONOUNS.has(key) || isUnnamedSpeaker(key) || isName(c[side], at, c.views[side]) || c[side][at]?.capital === true
  );
};

/** What else may stand in an attribution: to whom, when, where, "that", "in a statement". */
const mayStandBy = (c: Comparison, side: SideName, at: number): boolean => {
  const item = c[side][at];
  return item !== undefined && (isLight(item) || item.date !== undefined || CIRCUMSTANCES.has(item.key));
};
const CIRCUMSTANCES = new Set(
  'statement interview reporter reporters news conference report email letter speech earlier later also state federal local senior former top anonymity condition'.split(
    ' ',
  ),
);
