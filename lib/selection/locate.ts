import type { Span } from '../text/span.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { alignWords } from './align-words.ts';
import { densestWindow } from './window.ts';

/** How a short text stands in an article: all of it as it is, all of it with other words, or a part of it. */
export type Kind = 'verbatim' | 'altered' | 'part';

export type Located = {
  readonly kind: Kind;
  /** Share of the short text's weighed words that stand there, 0..1. */
  readonly share: number;
  /** What of the short text stands there, and where in the article. */
  readonly here: Span;
  readonly there: Span;
};

/** "the", "said": they stand everywhere, so a place is not found by them. */
const LIGHT = 0.3;

/** Share of the words from which on the whole stands there, altered; of few words more, as chance has more to choose from. */
const WHOLE = { share: 0.6, few: 0.75, words: 10 };
/** A part is told of from this many equal words in a row on, which is what the index is sure to find. */
const A_PART = 8;

/** What a word tells: stop words little. */
export const tells = (token: Token): number => (STOP_WORDS.has(token.norm) || token.norm.length < 2 ? LIGHT : 1);

const sum = (tokens: readonly Token[]): number => tokens.reduce((all, token) => all + tells(token), 0);

/** The most pairs in a row whose words follow each other on both sides and are equal. */
function longestRun(
  pairs: readonly (readonly [number, number])[],
  equal: (pair: readonly [number, number]) => boolean,
): number {
  let [run, longest] = [0, 0];
  pairs.forEach((pair, n) => {
    const before = pairs[n - 1];
    const follows = before && pair[0] === before[0] + 1 && pair[1] === before[1] + 1;
    run = equal(pair) ? (follows ? run + 1 : 1) : 0;
    longest = Math.max(longest, run);
  });
  return longest;
}

/**
 * Whether the short text begins or ends in the middle of a word of the article, as a selection by mouse does: its first or
 * last word is the end or the beginning of the article's.
 */
const isCut = (short: Token | undefined, long: Token | undefined, side: 'start' | 'end'): boolean =>
  short !== undefined &&
  long !== undefined &&
  (side === 'start' ? long.norm.endsWith(short.norm) : long.norm.startsWith(short.norm));

/**
 * The index of the token so many words before or after another one, within its sentence: a changed word at an end of the
 * passage is left out of the alignment, and is the article's word in its place all the same.
 */
function reach(long: readonly Token[], article: string, from: number, by: number): number {
  const step = Math.sign(by);
  let at = from;
  for (let left = Math.abs(by); left > 0; left--) {
    const [here, next] = [long[at] as Token, long[at + step]];
    if (!next) break;
    const between = step > 0 ? article.slice(here.end, next.start) : article.slice(next.end, here.start);
    if (/[.!?\u061F\u3002\n]/.test(between)) break;
    at += step;
  }
  return at;
}

/** Where a short text stands in an article, or null. `short` is its words. */
export function locate(short: readonly Token[], article: string): Located | null {
  const all = tokenize(article);
  const [from, to] = densestWindow(short, all, tells);
  const long = all.slice(from, to);
  const { pairs } = alignWords(short, long, tells);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return null;
  const equal = ([i, j]: readonly [number, number]) => (short[i] as Token).norm === (long[j] as Token).norm;
  const rest = short.length - 1 - last[0];
  const cutStart = first[0] === 1 && isCut(short[0], long[first[1] - 1], 'start');
  const cutEnd = rest === 1 && isCut(short.at(-1), long[last[1] + 1], 'end');
  const begin = cutStart ? first[1] - 1 : first[1];
  const end = cutEnd ? last[1] + 1 : last[1];
  const whole = (first[0] === 0 || cutStart) && (rest === 0 || cutEnd);
  const matched = pairs.length + Number(cutStart) + Number(cutEnd);
  const share = sum(pairs.map(([i]) => short[i] as Token)) / sum(short);
  const placed = {
    share: matched === short.length ? 1 : share,
    here: {
      start: (short[cutStart ? 0 : first[0]] as Token).start,
      end: (short[cutEnd ? short.length - 1 : last[0]] as Token).end,
    },
    there: { start: (long[begin] as Token).start, end: (long[end] as Token).end },
  };
  if (whole && matched === short.length && end - begin + 1 === short.length && pairs.every(equal)) {
    return { kind: 'verbatim', ...placed };
  }
  if (share >= (short.length < WHOLE.words ? WHOLE.few : WHOLE.share)) {
    const there = {
      start: (long[reach(long, article, begin, -first[0])] as Token).start,
      end: (long[reach(long, article, end, rest)] as Token).end,
    };
    const here = { start: (short[0] as Token).start, end: (short.at(-1) as Token).end };
    return { kind: 'altered', share, here, there };
  }
  return longestRun(pairs, equal) >= A_PART ? { kind: 'part', ...placed } : null;
}
