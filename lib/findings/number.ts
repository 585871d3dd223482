import { oncePerText } from '../text/once.ts';
import { figureValue } from './figure.ts';
import type { Language } from './language.ts';
import { halfBehind, isMagnitude, readNumberWords, round } from './number-words.ts';
import { inSoMany } from './numerals/in-so-many.ts';
import { phraseAt } from './numerals/phrase.ts';
import { readShare } from './share.ts';
import type { Token } from './token.ts';
import { ATTACHED, MAGNITUDES, UNITS } from './words/numerals.ts';

/** A number as a text means it. */
export type NumberMention = {
  readonly value: number;
  /** '%', '$', '€' …, or '' for a bare count. */
  readonly unit: string;
  /** A place in an order ("17th", "third"), an order of size alone ("thousands"), a multiple ("twice", "three times"). */
  readonly form: 'count' | 'ordinal' | 'vague' | 'factor';
  /** "one", "first": as often a figure of speech as a number. */
  readonly weak: boolean;
};

/** A mention and how many tokens it takes. */
export type Read<T> = { readonly mention: T; readonly length: number };

const touches = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && b?.start === a.end;
/** As written before a currency's sign in French and Spanish. */
const MILLIONS: ReadonlyMap<string, number> = new Map([
  ['M', 1e6],
  ['Md', 1e9],
  ['Mds', 1e9],
]);
/** Arabic writes "and", "by", "for" to the figure, at times with a line between: "\u064822", "\u0644\u0640214". */
const CLITIC_AR = /(?<![\p{L}\p{M}])[\u0648\u0641\u0628\u0644\u0643]{1,2}\u0640?$/u;
const ORDINAL_END = /^(?:st|nd|rd|th|er|ere|e|eme|o|a)$/;

/** The number that begins at token `at`, if one does. `text` is the whole text that the tokens lie in. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<NumberMention> | undefined {
  const share = language === 'en' ? readShare(tokens, at, text) : inSoMany(phraseAt(tokens, at, text), language);
  if (share) return share;
  let i = at;
  let unit = '';
  const first = tokens[at] as Token;
  if (first.kind === 'sign' && UNITS.has(first.key) && tokens[at + 1]?.kind === 'figure') {
    unit = UNITS.get(first.key) as string;
    i++;
  }
  const base = tokens[i] as Token;
  const read =
    base.kind === 'figure' ? readFigure(tokens, i, text, language) : readNumberWords(tokens, i, text, language);
  if (!read) return undefined;
  i += read.length;
  if (read.mention.form === 'count' && unit === '') {
    const next = tokens[i];
    const [one, two] = [next?.key ?? '', tokens[i + 1]?.key ?? ''];
    const money = moneyBehind(one, two, language) ?? poundsBehind(one, two, read.mention.value);
    if (next && UNITS.has(one)) {
      unit = UNITS.get(one) as string;
      i++;
      // A share of the whole and the distance of two shares are not the same.
      if (unit === '%' && /^points?$/.test(tokens[i]?.key ?? '')) {
        unit = 'pp';
        i++;
      }
    } else if (money) {
      unit = money.unit;
      i += money.length;
    } else if (
      (/^(?:per|pour|por)$/.test(one) && /^(?:cent|ciento|cento)$/.test(two)) ||
      (one === 'في' && /^(?:المية|الماية)$/.test(two))
    ) {
      unit = '%';
      i += 2;
    } else if (one === 'times' && next?.text === 'times') {
      return { mention: { ...read.mention, form: 'factor' }, length: i + 1 - at };
    }
  }
  return { mention: { ...read.mention, unit }, length: i - at };
}

/** "88 million pounds" are money; "two million pounds of beef" are not, and fewer may be either. */
const poundsBehind = (one: string, two: string, value: number): { unit: string; length: number } | undefined =>
  one === 'pounds' && two !== 'of' && value >= 1e6 ? { unit: '\u00A3', length: 1 } : undefined;

/** "44 millions de francs", "2,7 millions d'euros": the currency and the tokens that it takes. */
function moneyBehind(one: string, two: string, language: Language): { unit: string; length: number } | undefined {
  if (language === 'en') return undefined;
  const unit = /^d(?:e|i|['\u2019\u02BC])$/.test(one) ? UNITS.get(two) : undefined;
  return unit === undefined || unit === '%' ? undefined : { unit, length: 2 };
}

function readFigure(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
  isWhole = true,
): Read<NumberMention> | undefined {
  const token = tokens[at] as Token;
  // "G20", "Covid-19", "F-16": part of a name.
  const before = text.slice(Math.max(0, token.start - 4), token.start);
  if (/\p{L}[-\u2010\u2011]?$/u.test(before) && !isCompound(text, token) && !CLITIC_AR.test(before)) return undefined;
  const spaced = groupsBehind(tokens, at, text);
  const groups = spaced > 0 && language === 'en' && thousands(text).byCommas ? 0 : spaced;
  const written = tokens.slice(at, at + groups + 1).map((one) => one.text);
  let value = figureValue(written.join(''), language);
  // "0410000" is a code or a score.
  if (Number.isNaN(value) || /^0\p{N}/u.test(token.text)) return undefined;
  let i = at + groups + 1;
  const below = fractionAt(tokens, at, text);
  if (below !== undefined) {
    value /= below;
    i++;
  }
  let form: NumberMention['form'] = 'count';
  const next = tokens[i];
  if (next && touches(token, next) && ORDINAL_END.test(next.key)) {
    form = 'ordinal';
    i++;
  } else if (next && touches(token, next) && ATTACHED.has(next.key)) {
    value *= ATTACHED.get(next.key) as number;
    i++;
  }
  // "2,3 M€", "3 Md€"
  const euros = language !== 'en' && tokens[i + 1]?.kind === 'sign' ? MILLIONS.get(tokens[i]?.text ?? '') : undefined;
  if (euros !== undefined) {
    value *= euros;
    i++;
  }
  let size = 0;
  for (let m = tokens[i]; m && isMagnitude(m, language); m = tokens[++i]) {
    size = MAGNITUDES.get(m.key) as number;
    value *= size;
  }
  // "38 ألفا و500", "3 ملايين و200 ألف"
  for (let bound = isWhole && language === 'ar' ? size : 0; bound > 0; ) {
    const rest = restBehind(tokens, i, text, bound);
    if (!rest) break;
    value += rest.mention.value;
    bound = rest.mention.value;
    i += rest.length;
  }
  // "2 millones y medio"
  const half = size > 0 ? halfBehind(tokens, i, text, language) : 0;
  if (half > 0) {
    value += size / 2;
    i += half;
  }
  return { mention: { value: round(value), unit: '', form, weak: false }, length: i - at };
}

/** What an Arabic "and" written to a figure adds to the number before it, where it is less than the last size; a share adds nothing. */
function restBehind(
  tokens: readonly Token[],
  at: number,
  text: string,
  bound: number,
): Read<NumberMention> | undefined {
  const [and, figure] = [tokens[at], tokens[at + 1]];
  if (and?.key !== 'و' || figure?.kind !== 'figure' || !touches(and, figure)) return undefined;
  if (text.slice(tokens[at - 1]?.end, and.start) !== ' ') return undefined;
  const rest = readFigure(tokens, at + 1, text, 'ar', false);
  if (rest?.mention.form !== 'count' || rest.mention.value >= bound) return undefined;
  return UNITS.get(tokens[at + 1 + rest.length]?.key ?? '') === '%' ? undefined : { ...rest, length: rest.length + 1 };
}

/** Whether a text parts thousands by commas: then it parts none by spaces. Of the texts of a comparison, worked out once. */
const thousands = oncePerText(6, (text) => ({ byCommas: /\d,\d{3}(?!\d)/.test(text) }));

/** How many groups of three digits follow behind a plain space each: "14 800", in English in South Africa alone. */
function groupsBehind(tokens: readonly Token[], at: number, text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]?.text ?? '') || /\d[ .,]?$/.test(text.slice(0, tokens[at]?.start).slice(-2)))
    return 0;
  let groups = 0;
  for (let i = at + 1; groups <= MOST_GROUPS; i++, groups++) {
    const [before, group] = [tokens[i - 1], tokens[i]];
    if (!before || !group || text.slice(before.end, group.start) !== ' ') return groups;
    // The last one may have decimals: "14 800,50".
    if (!/^\d{3}(?:,\d{1,2})?$/.test(group.text) || (groups > 0 && !/^\d{3}$/.test(before.text))) return groups;
  }
  return 0;
}

/** Trillions; more in a row are a table. */
const MOST_GROUPS = 4;

/** "1/2", "3/8": what the figure is divided by. Other pairs with a stroke are dates or scores. */
function fractionAt(tokens: readonly Token[], at: number, text: string): number | undefined {
  const [above, below] = [tokens[at], tokens[at + 1]];
  if (!above || below?.kind !== 'figure' || text.slice(above.end, below.start) !== '/') return undefined;
  return /^(?:2|3|4|5|8|16|32)$/.test(below.text) && Number(above.text) < Number(below.text)
    ? Number(below.text)
    : undefined;
}

/** "mid-2014", "pre-1990": a figure behind a word in lower case and a hyphen is still a number ("Covid-19" is not). */
const isCompound = (text: string, token: Token): boolean =>
  /(?<![\p{L}\p{N}])\p{Ll}+[-\u2010\u2011]$/u.test(text.slice(Math.max(0, token.start - 16), token.start));
