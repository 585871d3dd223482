import { STOP_WORDS } from '../text/stop-words.ts';
import { type Comparison, type Draft, editSize, isReworded, mark, open, rangeIn, type SideName } from './comparison.ts';
import type { Edit } from './diff.ts';
import { isNegator, negatorChanges } from './negation.ts';
import { base, type Opposition, opposition } from './opposite.ts';

/** Statements turned round: a word replaced by its opposite, a negation lost or put in. */
export function negationChanges(c: Comparison): Draft[] {
  const opposites = c.views.article.context.language === 'en' ? [...inPlace(c), ...nearby(c)] : [];
  return [...opposites, ...negatorChanges(c)];
}

/** Edits of more words than this are another wording: opposites in them need not stand for one another. */
const SMALL_EDIT = 8;
const SMALL_REWORDED = 4;

const keyAt = (c: Comparison, side: SideName, at: number): string => c[side][at]?.key ?? '';
const words = (c: Comparison, edit: Edit, side: SideName): number[] =>
  open(c, edit, side).filter((i) => /^[a-z]{2,}$/.test(keyAt(c, side, i)));

/** Words of place, order and amount that rewording uses in other senses. */
const DIRECTIONS = new Set(
  'after before above below under over inside outside left right first last early late earlier later most least more less public private'.split(
    ' ',
  ),
);
const isStrong = (key: string): boolean => key.length > 3 && !STOP_WORDS.has(key) && !DIRECTIONS.has(key);

function inPlace(c: Comparison): Draft[] {
  const most = isReworded(c) ? SMALL_REWORDED : SMALL_EDIT;
  return c.edits.flatMap((edit) => {
    if (editSize(edit) > most) return [];
    return words(c, edit, 'article').flatMap((a) => {
      for (const s of words(c, edit, 'source')) {
        const how = opposition(keyAt(c, 'article', a), keyAt(c, 'source', s));
        if (!how || (isReworded(c) && !isStrong(keyAt(c, 'article', a)))) continue;
        return opposed(c, a, s, how, edit);
      }
      return [];
    });
  });
}

/** How far a word and its opposite may stand from the equal words between them, and how many of these there may be. */
const APART = 4;

/** "all but one in custody", "the release of all but one": the opposite stands on the other side of a few equal words. */
function nearby(c: Comparison): Draft[] {
  const drafts: Draft[] = [];
  for (let e = 0; e + 1 < c.edits.length; e++) {
    const [before, after] = [c.edits[e] as Edit, c.edits[e + 1] as Edit];
    if (after.a[0] - before.a[1] > APART) continue;
    const last = (side: SideName) => words(c, before, side).filter((i) => rangeIn(before, side)[1] - i <= APART);
    const first = (side: SideName) => words(c, after, side).filter((i) => i - rangeIn(after, side)[0] < APART);
    for (const [as, ss, edit] of [
      [last('article'), first('source'), before],
      [first('article'), last('source'), after],
    ] as const) {
      for (const a of as) {
        const s = ss.find((i) => isReverse(c, a, i));
        if (s !== undefined) drafts.push(...opposed(c, a, s, 'claim', edit));
      }
    }
  }
  return drafts;
}

/** A strong opposite, and neither word in any form on the other side. */
function isReverse(c: Comparison, a: number, s: number): boolean {
  const [now, was] = [keyAt(c, 'article', a), keyAt(c, 'source', s)];
  if (!isStrong(now) || !isStrong(was) || opposition(now, was) !== 'claim') return false;
  return (
    !c.source.some((item) => base(item.key) === base(now)) && !c.article.some((item) => base(item.key) === base(was))
  );
}

function opposed(c: Comparison, a: number, s: number, how: Opposition, edit: Edit): Draft[] {
  const negated = (side: SideName, itself: number) =>
    open(c, edit, side).filter((i) => i !== itself && isNegator(c, side, i));
  const not = { article: negated('article', a), source: negated('source', s) };
  mark(c, 'typed', 'article', [a, a + 1]);
  mark(c, 'typed', 'source', [s, s + 1]);
  // "did not approve" and "rejected" say the same.
  if (not.article.length + not.source.length === 1) {
    for (const side of ['article', 'source'] as const) for (const i of not[side]) c.settled[side].add(i);
    return [];
  }
  const quoted = (c.article[a]?.quote ?? -1) >= 0 && (c.source[s]?.quote ?? -1) >= 0;
  // The far end of a scale inside a quotation is told by the quotation's own finding.
  if (how === 'scale' && quoted) return [];
  const says = `The opposite: “${c.article[a]?.text}” here, “${c.source[s]?.text}” in the original.`;
  return [{ kind: 'negation', article: [a, a + 1], source: [s, s + 1], says }];
}
