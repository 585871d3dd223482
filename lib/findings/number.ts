import { figureValue } from './figure.ts';
import type { Language } from './language.ts';
import type { Token } from './token.ts';
import { ATTACHED, MAGNITUDES, ONLY_IN, ORDINALS, SMALL, UNITS, VAGUE } from './words/numerals.ts';

/** A number as a text means it. */
export type NumberMention = {
  readonly value: number;
  /** '%', '$', '€' …, or '' for a bare count. */
  readonly unit: string;
  /** A place in an order ("17th", "third"), or an order of size alone ("thousands"). */
  readonly form: 'count' | 'ordinal' | 'vague';
  /** "one", "first": as often a figure of speech as a number. */
  readonly weak: boolean;
};

/** A mention and how many tokens it takes. */
export type Read<T> = { readonly mention: T; readonly length: number };

const touches = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && b?.start === a.end;
const ORDINAL_END = /^(?:st|nd|rd|th|er|ere|e|eme|o|a)$/;

/** The number that begins at token `at`, if one does. `text` is the whole text that the tokens lie in. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<NumberMention> | undefined {
  let i = at;
  let unit = '';
  const first = tokens[at] as Token;
  if (first.kind === 'sign' && UNITS.has(first.key) && tokens[at + 1]?.kind === 'figure') {
    unit = UNITS.get(first.key) as string;
    i++;
  }
  const base = tokens[i] as Token;
  const read = base.kind === 'figure' ? readFigure(tokens, i, text, language) : readWords(tokens, i, text, language);
  if (!read) return undefined;
  i += read.length;
  if (read.mention.form === 'count' && unit === '') {
    const next = tokens[i];
    const [one, two] = [next?.key ?? '', tokens[i + 1]?.key ?? ''];
    if (next && UNITS.has(one)) {
      unit = UNITS.get(one) as string;
      i++;
    } else if ((one === 'per' || one === 'pour' || one === 'por') && (two === 'cent' || two === 'ciento')) {
      unit = '%';
      i += 2;
    }
  }
  return { mention: { ...read.mention, unit }, length: i - at };
}

function readFigure(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<NumberMention> | undefined {
  const token = tokens[at] as Token;
  // "G20", "Covid-19", "F-16": part of a name.
  if (
    /\p{L}[-\u2010\u2011]?$/u.test(text.slice(Math.max(0, token.start - 2), token.start)) &&
    !isCompound(text, token)
  ) {
    return undefined;
  }
  let value = figureValue(token.text, language);
  // "0410000" is a code or a score.
  if (Number.isNaN(value) || /^0\p{N}/u.test(token.text)) return undefined;
  let i = at + 1;
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
  for (let m = tokens[i]; m && isMagnitude(m, language); m = tokens[++i]) value *= MAGNITUDES.get(m.key) as number;
  return { mention: { value: round(value), unit: '', form, weak: false }, length: i - at };
}

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

const isMagnitude = (token: Token, language: Language): boolean =>
  MAGNITUDES.has(token.key) && !(language === 'en' && /^(?:cent|mil|mille)$/.test(token.key));

/** Keeps 0.1 + 0.2 from showing: twelve significant digits. */
const round = (value: number): number => Number(value.toPrecision(12));

const smallValue = (key: string, language: Language): number | undefined => {
  const only = ONLY_IN.get(key);
  return only === undefined || only === language ? SMALL.get(key) : undefined;
};

function readWords(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<NumberMention> | undefined {
  const token = tokens[at] as Token;
  const key = token.key;
  const vague = VAGUE.get(key);
  if (language === 'en') {
    const size = tokens[at + 1]?.key === 'of' ? VAGUE.get(tokens[at + 2]?.key ?? '') : undefined;
    if (size !== undefined && (key === 'tens' || key === 'hundreds')) {
      return {
        mention: { value: size * (key === 'tens' ? 10 : 100), unit: '', form: 'vague', weak: false },
        length: 3,
      };
    }
    if (vague !== undefined) return { mention: { value: vague, unit: '', form: 'vague', weak: false }, length: 1 };
    const ordinal = ORDINALS.get(key);
    if (ordinal !== undefined)
      return { mention: { value: ordinal, unit: '', form: 'ordinal', weak: ordinal <= 2 }, length: 1 };
  }
  const cardinal = readCardinal(tokens, at, text, language);
  const last = cardinal && ORDINALS.get(tokens[at + cardinal.length]?.key ?? '');
  // "twenty-first"
  if (last !== undefined && last < 10 && cardinal && cardinal.mention.value % 10 === 0 && language === 'en') {
    const value = cardinal.mention.value + last;
    return { mention: { ...cardinal.mention, value, form: 'ordinal' }, length: cardinal.length + 1 };
  }
  return cardinal;
}

/** "twenty-five", "a thousand", "two hundred and six", "deux mille", "one": a running sum, hundreds inside thousands. */
function readCardinal(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<NumberMention> | undefined {
  let total = 0;
  let part = 0;
  let i = at;
  let ended = at;
  let last = Number.POSITIVE_INFINITY;
  for (let token = tokens[i]; token; token = tokens[++i]) {
    const small = token.key === 'one' ? 1 : smallValue(token.key, language);
    if (small !== undefined && small < last && (last === Number.POSITIVE_INFINITY || last >= 20)) {
      part += small;
      last = small < 20 ? 0 : small;
    } else if (
      isMagnitude(token, language) &&
      (part > 0 || total > 0 || isUnitBefore(tokens[i - 1], i === at, language))
    ) {
      const size = MAGNITUDES.get(token.key) as number;
      if (size < 1000) part = (part || 1) * size;
      else {
        total += (part || 1) * size;
        part = 0;
      }
      last = Number.POSITIVE_INFINITY;
    } else if (i === at && (token.key === 'a' || token.key === 'an') && MAGNITUDES.has(tokens[i + 1]?.key ?? ''))
      continue;
    else if (
      i > at &&
      token.key === 'and' &&
      total + part >= 100 &&
      smallValue(tokens[i + 1]?.key ?? '', language) !== undefined
    )
      continue;
    else break;
    ended = i + 1;
    if (!tokens[i + 1] || /[^\s\-\u2010\u2011]/.test(text.slice(token.end, tokens[i + 1]?.start))) break;
  }
  if (ended === at) return undefined;
  const value = total + part;
  const only = ended - at === 1;
  return { mention: { value: round(value), unit: '', form: 'count', weak: only && value === 1 }, length: ended - at };
}

/** Whether a magnitude word may stand without a number before it: "a thousand" in English, "mille", "tausend" alone. */
const isUnitBefore = (before: Token | undefined, first: boolean, language: Language): boolean =>
  first ? language !== 'en' : before?.key === 'a' || before?.key === 'an';
