import { andAHalf, readFraction } from './fractions.ts';
import type { Language } from './language.ts';
import type { NumberMention, Read } from './number.ts';
import { ABROAD, HALVES } from './numerals/abroad.ts';
import { phraseAt } from './numerals/phrase.ts';
import type { Token } from './token.ts';
import { ABOUT, GROUPS, MAGNITUDES, ONLY_IN, ORDINALS, SMALL, VAGUE } from './words/numerals.ts';

/** Whether a word multiplies the number before it ("million"), in this language. */
export const isMagnitude = (token: Token, language: Language): boolean =>
  MAGNITUDES.has(token.key) &&
  (ONLY_IN.get(token.key) ?? language) === language &&
  !(language === 'en' && /^(?:cent|mil|mille)$/.test(token.key));

/** Keeps 0.1 + 0.2 from showing: twelve significant digits. */
export const round = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));

const smallValue = (key: string, language: Language): number | undefined => {
  const only = ONLY_IN.get(key);
  return only === undefined || only === language ? SMALL.get(key) : undefined;
};

/** "And a half" behind a figure and its size, in another language: the tokens that it takes, or 0. */
export function halfBehind(tokens: readonly Token[], at: number, text: string, language: Language): number {
  const half = HALVES[language];
  return half && at < tokens.length ? half(phraseAt(tokens, at, text).keys, 0) : 0;
}

/** The number written in words that begins at token `at`, if one does. */
export function readNumberWords(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Read<NumberMention> | undefined {
  const abroad = ABROAD[language];
  if (abroad) return abroad(phraseAt(tokens, at, text));
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
    const group = tokens[at + 1]?.key === 'of' ? GROUPS.get(key) : undefined;
    if (group !== undefined) return { mention: { value: group, unit: '', form: 'count', weak: false }, length: 1 };
    const fraction = readFraction(tokens, at, text);
    if (fraction) return fraction;
    if (vague !== undefined) return { mention: { value: vague, unit: '', form: 'vague', weak: false }, length: 1 };
    const ordinal = ORDINALS.get(key);
    if (ordinal !== undefined)
      return { mention: { value: ordinal, unit: '', form: 'ordinal', weak: ordinal <= 2 }, length: 1 };
  }
  const cardinal = readCardinal(tokens, at, text, language);
  if (cardinal && isSeveral(tokens, at, language)) return orderOfSize(cardinal);
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
  // "two and a half million": the half waits for the size that it is a part of.
  let half = 0;
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
      (part > 0 ||
        total > 0 ||
        standsAlone(tokens[i - 1], i === at, language) ||
        (i === at && isSeveral(tokens, at, language)))
    ) {
      const size = MAGNITUDES.get(token.key) as number;
      part += half;
      half = 0;
      if (size < 1000) part = (part || 1) * size;
      else {
        total += (part || 1) * size;
        part = 0;
      }
      last = Number.POSITIVE_INFINITY;
    } else if (i > at && language === 'en' && half === 0 && andAHalf(tokens, i) > 0) {
      half = 0.5;
      i += 2;
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
  const value = total + part + half;
  const only = ended - at === 1;
  return { mention: { value: round(value), unit: '', form: 'count', weak: only && value === 1 }, length: ended - at };
}

/** Whether a magnitude word may stand without a number before it: "a thousand", "some thousand", "mille", "tausend". */
const standsAlone = (before: Token | undefined, first: boolean, language: Language): boolean =>
  first ? language !== 'en' || ABOUT.has(before?.key ?? '') : before?.key === 'a' || before?.key === 'an';

/** "Several thousand", "a few hundred": a size with no number before it but a word for some. */
const isSeveral = (tokens: readonly Token[], at: number, language: Language): boolean =>
  language === 'en' &&
  /^(?:several|few|many)$/.test(tokens[at - 1]?.key ?? '') &&
  MAGNITUDES.has(tokens[at]?.key ?? '');

/** Such a number names only an order of size: "several dozen" are dozens. */
const orderOfSize = ({ mention, length }: Read<NumberMention>): Read<NumberMention> => ({
  mention: { ...mention, value: mention.value === 12 ? (VAGUE.get('dozens') as number) : mention.value, form: 'vague' },
  length,
});
