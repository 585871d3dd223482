import { fold } from '../../text/fold.ts';
import type { Listed } from './listed.ts';
import { makeSpelling } from './spelling.ts';

/** A search over a list that stays what it is; `find` again for each query. */
export type Finder = (query: string) => readonly Listed[];

/** A word that stands at the start of a word is what a person typed; one inside another is chance. */
const startsWord = (words: string, word: string): boolean => {
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(words[at - 1] as string)) return true;
  }
  return false;
};

/**
 * Finds the articles that have every word of a query at the start of a word of their title, outlet or author. A word that
 * none has is taken for a misspelling of the nearest ones that some have. In the order of the list; an empty query finds
 * all. Looking through a hundred thousand takes some 20 ms: no index would be worth its keeping.
 */
export function makeFinder(list: readonly Listed[]): Finder {
  const spelling = makeSpelling(list);
  return (query) => {
    const words = fold(query)
      .split(/[^\p{L}\p{N}']+/u)
      .filter((word) => word !== '');
    let found = list;
    for (const word of words) {
      const exact = found.filter((one) => one.words.includes(word) && startsWord(one.words, word));
      // Nothing among those found so far may still mean that the word as such is known: then nothing matches.
      if (exact.length > 0 || spelling.knows(word)) {
        found = exact;
        continue;
      }
      const near = spelling.near(word);
      found = found.filter((one) => near.some((n) => one.words.includes(n) && startsWord(one.words, n)));
    }
    return found;
  };
}
