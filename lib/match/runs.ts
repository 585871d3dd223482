import type { Prepared } from '../align/prepare.ts';
import { isCommon } from '../text/word-weight.ts';

/** Shortest run of equal words that is looked at. Four words of ordinary prose are seldom chosen twice by chance. */
const RUN = 4;

export type Runs = {
  /** Share of the article's words outside quotation marks that stand in a common run. */
  readonly share: number;
  /** Words in the longest common run outside quotation marks, on both sides. */
  readonly longest: number;
};

/** Whether a run has at least two ordinary words: titles, names and figures alone are nobody's wording. */
function isProse(p: Prepared, from: number): boolean {
  let common = 0;
  for (let k = from; k < from + RUN; k++) if (isCommon((p.tokens[k] as { stem: string }).stem)) common++;
  return common >= 2;
}

/** Positions of every unquoted run of RUN words. */
function unquotedRuns(p: Prepared): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let i = 0; i + RUN <= p.tokens.length; i++) {
    const key = runAt(p, i);
    if (key === null) continue;
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  }
  return places;
}

function runAt(p: Prepared, i: number): string | null {
  let key = '';
  for (let k = i; k < i + RUN; k++) {
    if (p.quoted[k]) return null;
    key += `${(p.tokens[k] as { norm: string }).norm} `;
  }
  return key;
}

/** Common runs of words outside quotation marks. Linear but for words repeated in the source (at most 8 places each). */
export function commonRuns(a: Prepared, b: Prepared): Runs {
  const places = unquotedRuns(b);
  let covered = 0;
  let until = 0;
  let longest = 0;
  for (let i = 0; i + RUN <= a.tokens.length; i++) {
    const key = runAt(a, i);
    const at = key === null ? undefined : places.get(key);
    if (!at || !isProse(a, i)) continue;
    covered += i + RUN - Math.max(until, i);
    if (i >= until || longest < until - i) {
      for (const j of at.slice(0, 8)) {
        let n = RUN;
        while (same(a, i + n, b, j + n)) n++;
        longest = Math.max(longest, n);
      }
    }
    until = i + RUN;
  }
  let unquoted = 0;
  for (let i = 0; i < a.tokens.length; i++) if (!a.quoted[i]) unquoted++;
  return { share: covered / Math.max(RUN, unquoted), longest };
}

const same = (a: Prepared, i: number, b: Prepared, j: number): boolean =>
  i < a.tokens.length && j < b.tokens.length && !a.quoted[i] && !b.quoted[j] && a.tokens[i]?.norm === b.tokens[j]?.norm;
