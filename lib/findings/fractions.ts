import type { NumberMention, Read } from './number.ts';
import type { Token } from './token.ts';
import { FACTORS, MAGNITUDES, ORDINALS, SMALL, VAGUE } from './words/numerals.ts';

/** What stands behind "half" or "a third" where it is a share of something, not the second half or a third person. */
const OF = new Set('of the its their his her all those these that our'.split(' '));
/** What stands before "half" where it is a number by itself: "more than half", "one half". */
const AMOUNT = new Set('one than about nearly almost roughly around least to by'.split(' '));

const count = (value: number, length: number, form: NumberMention['form'] = 'count'): Read<NumberMention> => ({
  mention: { value, unit: '', form, weak: false },
  length,
});

/** What stands before or behind a share that is said of nothing: "fell by a third", "fell by almost two fifths in May". */
const SHARE_BEFORE = new Set('by than nearly almost about roughly around over under'.split(' '));
const SHARE_BEHIND = new Set('in on since after from to last this between compared and but while'.split(' '));

/** Denominators: "third", "quarters", "fifths". */
function denominator(key: string): number | undefined {
  if (key === 'quarter' || key === 'quarters') return 4;
  if (key === 'half' || key === 'halves') return 2;
  const n = ORDINALS.get(key.replace(/s$/, ''));
  return n !== undefined && n > 2 ? n : undefined;
}

const numerator = (key: string): number | undefined => (/^(?:a|an|one)$/.test(key) ? 1 : SMALL.get(key));

/**
 * The English share or multiple that begins at token `at`: "half of", "half a million", "two-thirds", "a quarter of",
 * "twice", "doubled", "three times". A share is a count below one, a multiple has the form `factor`.
 */
export function readFraction(tokens: readonly Token[], at: number, text: string): Read<NumberMention> | undefined {
  const key = (i: number) => tokens[i]?.key ?? '';
  const token = tokens[at] as Token;
  const factor = FACTORS.get(key(at));
  if (factor !== undefined) return count(factor, 1, 'factor');
  const top = numerator(key(at));
  if (top !== undefined && key(at + 1) === 'times' && tokens[at + 1]?.text === 'times')
    return top > 1 ? count(top, 2, 'factor') : undefined;
  if (key(at) === 'half') {
    const [a, size] = [key(at + 1), MAGNITUDES.get(key(at + 2))];
    if ((a === 'a' || a === 'an') && size !== undefined) return count(size / 2, 3);
    const share = OF.has(a) || AMOUNT.has(key(at - 1));
    return share && !/^(?:first|second|other)$/.test(key(at - 1)) ? count(0.5, 1) : undefined;
  }
  const below = top === undefined ? undefined : denominator(key(at + 1));
  if (top === undefined || below === undefined) return undefined;
  const joined = text.slice(token.end, tokens[at + 1]?.start) === '-';
  const plural = top > 1 && key(at + 1).endsWith('s');
  // "a third of", "one-third", "two thirds"; not "a third person", "two quarter-finals", "three quarters of growth".
  const ends = !tokens[at + 2] || SHARE_BEHIND.has(key(at + 2)) || /^\s*[.,;:!?]/.test(text.slice(tokens[at + 1]?.end));
  const alone = SHARE_BEFORE.has(key(at - 1)) && ends;
  const isShare = alone || joined || (plural ? OF.has(key(at + 2)) || below === 3 : key(at + 2) === 'of');
  return isShare && top < below && VAGUE.get(key(at)) === undefined ? count(top / below, 2) : undefined;
}

/** "and a half" behind a whole number: the tokens that it takes, or 0. */
export const andAHalf = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.key === 'and' && tokens[at + 1]?.key === 'a' && tokens[at + 2]?.key === 'half' ? 3 : 0;
