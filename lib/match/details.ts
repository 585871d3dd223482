import type { Link } from '../align/links.ts';
import type { Prepared, Sentence } from '../align/prepare.ts';
import type { Pair } from '../align/weights.ts';
import { oncePer } from '../text/once.ts';
import type { Unquoted } from './unquoted.ts';

const NAME = 1;
const FIGURE = 2;
const TILDE = 0x7e;

/** What a key is; most begin with a plain letter, of which no pattern is asked. */
function sortOf(key: string): number {
  const first = key.charCodeAt(0);
  if (first === TILDE) return NAME;
  return !(first >= 0x61 && first <= 0x7a) && /^\p{N}/u.test(key) ? FIGURE : 0;
}

/** What each key of a text is, by its number; a name is compared by sound. */
const sortsOf = oncePer(({ keys }: Prepared): Uint8Array => new Uint8Array(keys.words.map(sortOf)));

/** Names and figures belong to the event: whoever reports it has them. */
export const isDetail = (p: Prepared, key: number): boolean => sortsOf(p)[key] !== 0;

type Count = { readonly mine: number; readonly theirs: number; readonly both: number };

/** Keys of one sort on each side of a link, and those that both sides have. `met` is a table of the pair's keys. */
function countSort({ a, b, to }: Pair, { i, j }: Link, sort: number, met: Int32Array, mark: number): Count {
  const [sortsA, sortsB] = [sortsOf(a), sortsOf(b)];
  let [mine, theirs, both] = [0, 0, 0];
  for (const key of (b.sentences[j] as Sentence).keys) {
    if (sortsB[key] !== sort) continue;
    met[to[key] as number] = mark;
    theirs++;
  }
  for (const k of (a.sentences[i] as Sentence).keys) {
    if (sortsA[k] !== sort) continue;
    mine++;
    if (met[k] === mark) both++;
  }
  return { mine, theirs, both };
}

/** Share of the distinct names in linked sentences that both sides of the link have; 0.5 where there are none. */
export function namesKept(pair: Pair, links: readonly Link[]): number {
  const met = new Int32Array(pair.size).fill(-1);
  let [kept, either] = [0, 0];
  links.forEach((link, n) => {
    const { mine, theirs, both } = countSort(pair, link, NAME, met, n);
    kept += both;
    either += Math.min(mine, theirs);
  });
  return (kept + 1) / (either + 2);
}

/**
 * Share of what linked sentences say that is not figures of one side standing against other figures of the other: low where
 * two bulletins fill one form anew, high where a story was copied and its figures altered, for a story is mostly words.
 */
export function besidesOtherFigures(pair: Pair, links: readonly Link[]): number {
  const { a, b } = pair;
  const met = new Int32Array(pair.size).fill(-1);
  let [other, all] = [0, 0];
  links.forEach((link, n) => {
    const { mine, theirs, both } = countSort(pair, link, FIGURE, met, n);
    other += Math.min(mine, theirs) - both;
    all += Math.min((a.sentences[link.i] as Sentence).keys.length, (b.sentences[link.j] as Sentence).keys.length);
  });
  return 1 - other / Math.max(20, all);
}

/** The article's own names and figures, outside quotations, against all that the source has. */
export function detailsOf(mine: readonly Unquoted[], { a, size, to }: Pair): { details: number; own: number } {
  const source = new Uint8Array(size);
  for (const k of to) source[k] = 1;
  const seen = new Uint8Array(size);
  let [all, met] = [0, 0];
  for (const { keys } of mine) {
    for (const k of keys) {
      if (seen[k] || !isDetail(a, k)) continue;
      seen[k] = 1;
      all++;
      met += source[k] as number;
    }
  }
  return { details: (met + 1) / (all + 2), own: Math.log1p(all - met) / 4 };
}
