import { isAnchored } from './anchored.ts';
import { type Comparison, isReworded, type Range, type SideName } from './comparison.ts';
import { isName } from './is-name.ts';
import { nameRuns } from './name-runs.ts';
import { arePlain, isPlain, known, MANY } from './names-known.ts';

/** So many words from a name stands what tells its place in the sentence. */
const NEAR = 3;

type Pair = readonly [article: Range, source: Range];

/**
 * Names of a sentence in other words that stand for one another wherever they have gone: neither text knows the other's, and
 * the rest of the name is the same ("Amy Wilkins", "Amy Ferrante"), or they are the only ones and near the same word.
 */
export function namesRetold(c: Comparison): Pair[] {
  if (!isReworded(c)) return [];
  const runs = (side: SideName) => c.edits.flatMap((edit) => nameRuns(c, edit, side));
  const [as, ss] = [runs('article'), runs('source')];
  if (as.length > MANY || ss.length > MANY) return [];
  return as.flatMap((a): Pair[] => {
    const parts = ss.map((s) => differing(c, a, s));
    const part = parts.find((pair) => pair && !arePlain(c, ...pair) && !known(c, ...pair));
    if (part) return [part];
    const [s] = ss;
    const only = s && as.length === 1 && ss.length === 1 && isAnchored(c, a[0], s[0], NEAR);
    return only && !isPlain(c, a, s) && !known(c, a, s) ? [[a, s]] : [];
  });
}

/** What differs of two names that have a part in common, within them or right beside them. */
function differing(c: Comparison, a: Range, s: Range): Pair | undefined {
  let [from, to, there, end] = [...a, ...s];
  let parts = Number(isSameName(c, from - 1, there - 1)) + Number(isSameName(c, to, end));
  for (; from < to && there < end && isSameName(c, from, there); from++, there++) parts++;
  for (; from < to && there < end && isSameName(c, to - 1, end - 1); to--, end--) parts++;
  return parts > 0 && from < to && there < end
    ? [
        [from, to],
        [there, end],
      ]
    : undefined;
}

const isSameName = (c: Comparison, a: number, s: number): boolean =>
  isName(c.article, a, c.views.article) && c.article[a]?.key === c.source[s]?.key;
