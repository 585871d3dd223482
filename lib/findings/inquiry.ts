import { say } from '../words/say.ts';
import {
  type Comparison,
  type Draft,
  isLight,
  keyAt,
  mark,
  otherSide,
  type Range,
  rangeIn,
  type SideName,
  wordsOf,
} from './comparison.ts';
import type { Edit } from './diff.ts';
import { NOT_KNOWN, STILL_ASKED } from './words/inquiry.ts';

/** More words than these are a statement of their own. */
const LONGEST = 14;
/** As many words may stand as fact in the place of what was open. */
const FACING = 8;

/**
 * What one text calls not known and the other states: "The cause is not known. Investigators are looking at a lorry"
 * for "The cause is a lorry". It looks like a negation lost, but what was lost is the doubt.
 */
export const inquiryChanges = (c: Comparison): Draft[] =>
  c.edits.flatMap((edit) => [...closed(c, edit, 'source'), ...closed(c, edit, 'article')]);

const BEING = new Set('is are was were be been remain remains remained stay stays stayed'.split(' '));

const keysOf = (c: Comparison, side: SideName, range: Range): string =>
  c[side]
    .slice(...range)
    .map((item) => item.key)
    .join(' ');

function closed(c: Comparison, edit: Edit, side: SideName): Draft[] {
  const other = otherSide(side);
  const own = withVerb(c, side, rangeIn(edit, side));
  const facing = own && withVerb(c, other, rangeIn(edit, other));
  if (!own || !facing || own[1] - own[0] > LONGEST || facing[1] - facing[0] > FACING) return [];
  if (!NOT_KNOWN.test(keysOf(c, side, own)) || STILL_ASKED.test(keysOf(c, other, facing))) return [];
  if (!states(c, other, facing)) return [];
  mark(c, 'typed', side, own);
  mark(c, 'typed', other, facing);
  const words = wordsOf(c, 'source', side === 'source' ? own : facing);
  if (side === 'source') return [{ kind: 'hedge', article: facing, source: own, says: say('engine_asFact', words) }];
  return [{ kind: 'hedge', article: own, source: facing, says: say('engine_leftOpen', words) }];
}

/** The range with the verb of being that it hangs on, in it or right before it. */
function withVerb(c: Comparison, side: SideName, [from, to]: Range): Range | undefined {
  if (from < to && BEING.has(keyAt(c, side, from))) return [from, to];
  return BEING.has(keyAt(c, side, from - 1)) ? [from - 1, to] : undefined;
}

/** Whether something of weight follows the verb in the same sentence: what is stated. */
function states(c: Comparison, side: SideName, [from, to]: Range): boolean {
  for (let i = from + 1; i < Math.max(to, from + FACING) && c[side][i]; i++) {
    const between = c.views[side].text.slice(c[side][i - 1]?.end, c[side][i]?.start);
    if (/[.!?;\n]/.test(between)) return false;
    const item = c[side][i];
    if (item && !isLight(item)) return true;
  }
  return false;
}
