import Fuse from 'fuse.js';

/** What the search looks at: short strings only, never a text. */
export type Searchable = {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly opening?: string;
};

/**
 * How far a word may be off: one wrong letter in five, two in nine; words of four letters and fewer must be right, as
 * they would otherwise match inside almost anything. Names of reporters and towns are what people misspell.
 */
const OFF = 0.24;

/**
 * A search box over a list: every word of the query must be found, spelt about right, in the title, the outlet or the
 * author; best first. An empty query finds all, in the order of the list.
 */
export function makeSearch<T extends Searchable>(list: readonly T[]): (query: string) => readonly T[] {
  let fuse: Fuse<T> | null = null;
  return (query) => {
    if (query.trim() === '') return list;
    // Made at the first query: indexing 10,000 rows takes a tenth of a second.
    fuse ??= new Fuse(list, {
      keys: [
        { name: 'title', weight: 2 },
        { name: 'outlet', weight: 1 },
        { name: 'author', weight: 1 },
        { name: 'opening', weight: 1 },
      ],
      threshold: OFF,
      ignoreLocation: true,
      ignoreDiacritics: true,
      useTokenSearch: true,
      tokenMatch: 'all',
    });
    return fuse.search(query.trim()).map(({ item }) => item);
  };
}
