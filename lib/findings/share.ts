import type { NumberMention, Read } from './number.ts';
import type { Token } from './token.ts';
import { SMALL } from './words/numerals.ts';

/** Behind "one in five" these say that it is no share but a time: "one in five minutes". */
const TIME = /^(?:second|minute|hour|day|night|week|month|year|season|game|match|attempt)s?$/;

const whole = (key: string): number =>
  key === 'one' ? 1 : key === 'hundred' ? 100 : (SMALL.get(key) ?? (/^\d{1,3}$/.test(key) ? Number(key) : 0));

/** Of so many a part is told as a share ("two in ten", "3 of 4"); of others only as "one in so many": "12 of 40 schools" are twelve. */
const ROUND: ReadonlySet<number> = new Set([3, 4, 5, 10, 20, 100]);

/** English "one in five", "two in 10", "nine out of ten", "3 of 4": a part of so many, as a share. Equal shares are one number. */
export function readShare(tokens: readonly Token[], at: number, text: string): Read<NumberMention> | undefined {
  const key = (i: number) => tokens[i]?.key ?? '';
  const outOf = key(at + 1) === 'out' && key(at + 2) === 'of';
  const link = key(at + 1);
  if (!outOf && link !== 'in' && link !== 'of') return undefined;
  const top = whole(key(at));
  if (top === 0) return undefined;
  const behind = at + (outOf ? 3 : 2);
  const last = key(behind) === 'every' ? behind + 1 : behind;
  const [first, end] = [tokens[at], tokens[last]];
  if (top > 1 && !ROUND.has(whole(end?.key ?? ''))) return undefined;
  if (!first || !end || whole(end.key) <= Math.max(top, 1) || TIME.test(key(last + 1))) return undefined;
  // "one in five-a-side football", "one, in two weeks".
  if (/[-\u2010\u2011]/.test(text[end.end] ?? '') || !/^[\w ]+$/.test(text.slice(first.start, end.end)))
    return undefined;
  return { mention: { value: top / whole(end.key), unit: '', form: 'count', weak: false }, length: last - at + 1 };
}
