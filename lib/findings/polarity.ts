import { type Comparison, type Draft, editSize, isReworded, mark, open, type SideName } from './comparison.ts';
import type { Edit } from './diff.ts';
import { isNegator, negatorChanges } from './negation.ts';
import { keyAt, openWords } from './open-words.ts';
import { isStrong, type Opposition, opposition } from './opposite.ts';
import { oppositesApart } from './opposites-apart.ts';

/** Statements turned round: a word replaced by its opposite, a negation lost or put in. */
export function negationChanges(c: Comparison): Draft[] {
  const opposites = c.views.article.context.language === 'en' ? [...inPlace(c), ...apart(c)] : [];
  return [...opposites, ...negatorChanges(c)];
}

/** Edits of more words than this are another wording: opposites in them need not stand for one another. */
const SMALL_EDIT = 8;
const SMALL_REWORDED = 4;

function inPlace(c: Comparison): Draft[] {
  const most = isReworded(c) ? SMALL_REWORDED : SMALL_EDIT;
  return c.edits.flatMap((edit) => {
    if (editSize(edit) > most) return [];
    return openWords(c, edit, 'article').flatMap((a) => {
      for (const s of openWords(c, edit, 'source')) {
        const how = opposition(keyAt(c, 'article', a), keyAt(c, 'source', s));
        if (!how || (isReworded(c) && !isStrong(keyAt(c, 'article', a)))) continue;
        return opposed(c, a, s, how, [edit, edit]);
      }
      return [];
    });
  });
}

/** Opposites that stand in different places of the two sentences. */
const apart = (c: Comparison): Draft[] =>
  oppositesApart(c).flatMap(({ a, s, edits }) => opposed(c, a, s, 'claim', edits));

/** A negation no further off than the longest edit that is looked into turns the word itself round. */
const NEGATED = SMALL_EDIT;

/** The finding of two opposites, or none where a negation undoes the difference. */
function opposed(c: Comparison, a: number, s: number, how: Opposition, edits: readonly [Edit, Edit]): Draft[] {
  const negated = (side: SideName, itself: number) =>
    [...new Set(edits)]
      .flatMap((edit) => open(c, edit, side))
      .filter((i) => i !== itself && Math.abs(i - itself) <= NEGATED && isNegator(c, side, i));
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
