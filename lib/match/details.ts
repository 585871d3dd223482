import type { Link } from '../align/links.ts';
import type { Prepared, Sentence } from '../align/prepare.ts';
import type { Unquoted } from './unquoted.ts';

/** Whether a key is a name (compared by sound). */
export const isName = (key: string): boolean => key.startsWith('~');
/** Whether a key is a figure. */
export const isFigure = (key: string): boolean => /^\p{N}/u.test(key);
/** Names and figures belong to the event: whoever reports it has them. */
export const isDetail = (key: string): boolean => isName(key) || isFigure(key);

/** Share of the distinct keys of one sort in linked sentences that both sides of the link have; 0.5 where there are none. */
export function kept(a: Prepared, b: Prepared, links: readonly Link[], sort: (key: string) => boolean): number {
  let [both, either] = [0, 0];
  for (const l of links) {
    const mine = (a.sentences[l.i] as Sentence).keys.filter(sort);
    const theirs = new Set((b.sentences[l.j] as Sentence).keys.filter(sort));
    both += mine.filter((k) => theirs.has(k)).length;
    either += Math.min(mine.length, theirs.size);
  }
  return (both + 1) / (either + 2);
}

/**
 * Share of what linked sentences say that is not figures of one side standing against other figures of the other: low where
 * two bulletins fill one form anew, high where a story was copied and its figures altered, for a story is mostly words.
 */
export function besidesOtherFigures(a: Prepared, b: Prepared, links: readonly Link[]): number {
  let [other, all] = [0, 0];
  for (const l of links) {
    const [mine, theirs] = [(a.sentences[l.i] as Sentence).keys, new Set((b.sentences[l.j] as Sentence).keys)];
    const figures = mine.filter(isFigure);
    const both = figures.filter((k) => theirs.has(k)).length;
    other += Math.min(figures.length, [...theirs].filter(isFigure).length) - both;
    all += Math.min(mine.length, theirs.size);
  }
  return 1 - other / Math.max(20, all);
}

/** The article's own names and figures, outside quotations, against all that the source has. */
export function detailsOf(mine: readonly Unquoted[], b: Prepared): { details: number; own: number } {
  const source = new Set(b.keys);
  const details = new Set(mine.flatMap((s) => s.keys.filter(isDetail)));
  const met = [...details].filter((k) => source.has(k)).length;
  return { details: (met + 1) / (details.size + 2), own: Math.log1p(details.size - met) / 4 };
}
