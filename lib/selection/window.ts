import type { Token } from '../text/tokens.ts';

/** The window is this much longer than what is looked for, so that words put in do not push its end out. */
const SLACK = { times: 2, words: 12 };

/**
 * Range [from, to) of an article's tokens in which the most of a short text's words stand: one pass with a sliding window.
 * What is outside is not aligned, which keeps the cost of a long article that of a short one.
 */
export function densestWindow(
  short: readonly Token[],
  long: readonly Token[],
  weightOf: (token: Token) => number,
): [number, number] {
  const wanted = new Map(short.map((token) => [token.stem, weightOf(token)]));
  const width = Math.min(long.length, SLACK.times * short.length + SLACK.words);
  let [sum, best, at] = [0, -1, 0];
  for (let end = 0; end < long.length; end++) {
    sum += wanted.get((long[end] as Token).stem) ?? 0;
    if (end >= width) sum -= wanted.get((long[end - width] as Token).stem) ?? 0;
    if (sum > best + 1e-9) [best, at] = [sum, Math.max(0, end - width + 1)];
  }
  // The first best window ends at the last word found; it reaches as far behind it as before it.
  const from = Math.max(0, at - SLACK.words);
  return [from, Math.min(long.length, at + width + short.length)];
}
