import { isAnchored } from './anchored.ts';
import { type Comparison, isReworded, type Range, type SideName, wordsOf } from './comparison.ts';
import { isName } from './is-name.ts';
import { nameRuns } from './name-runs.ts';
import { arePlain, isPlain, known, MANY } from './names-known.ts';

/** So many words from a name stands what tells its place in the sentence. */
const NEAR = 3;

type Pair = readonly [article: Range, source: Range];

/**
 * Names of a sentence in other words that stand for one another wherever they have gone: the rest of the name is the same and
 * neither text has the other's whole ("Amy Wilkins", "Amy Ferrante"), or they are the only ones, neither text knows any part of
 * the other's, and they are near the same word or have two parts each.
 */
export function namesRetold(c: Comparison): Pair[] {
  if (!isReworded(c)) return [];
  const runs = (side: SideName) => c.edits.flatMap((edit) => nameRuns(c, edit, side));
  const [as, ss] = [runs('article'), runs('source')];
  if (as.length > MANY || ss.length > MANY) return [];
  return as.flatMap((a): Pair[] => {
    const alike = ss
      .map((s) => differing(c, a, s))
      .find((names) => names && !arePlain(c, ...names.parts) && !isWholeKnown(c, names.whole));
    if (alike) return [alike.parts];
    const [s] = ss;
    const only = s && as.length === 1 && ss.length === 1 && !isPlain(c, a, s) && !known(c, a, s);
    return only && (isAnchored(c, a[0], s[0], NEAR) || (isFull(a) && isFull(s))) ? [[a, s]] : [];
  });
}

/** A given name and a family name, or more. */
const isFull = ([from, to]: Range): boolean => to - from > 1;

/** Two names that have a part in common: what differs of them, and the whole of them. */
type Alike = { readonly parts: Pair; readonly whole: Pair };

/** What differs of two names that have a part in common, within them or right beside them. */
function differing(c: Comparison, a: Range, s: Range): Alike | undefined {
  let [from, to, there, end] = [...a, ...s];
  const before = Number(isSameName(c, from - 1, there - 1));
  const behind = Number(isSameName(c, to, end));
  const whole: Pair = [
    [from - before, to + behind],
    [there - before, end + behind],
  ];
  let parts = before + behind;
  for (; from < to && there < end && isSameName(c, from, there); from++, there++) parts++;
  for (; from < to && there < end && isSameName(c, to - 1, end - 1); to--, end--) parts++;
  if (parts === 0 || from === to || there === end) return undefined;
  return {
    parts: [
      [from, to],
      [there, end],
    ],
    whole,
  };
}

/** Whether either text has the other's whole name somewhere. */
const isWholeKnown = (c: Comparison, [a, s]: Pair): boolean =>
  c.views.source.text.includes(wordsOf(c, 'article', a)) || c.views.article.text.includes(wordsOf(c, 'source', s));

const isSameName = (c: Comparison, a: number, s: number): boolean =>
  isName(c.article, a, c.views.article) && c.article[a]?.key === c.source[s]?.key;
