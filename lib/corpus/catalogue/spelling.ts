import Fuse from 'fuse.js';
import type { Listed } from './listed.ts';

/** How far a word may be off: one wrong letter in five, two in nine. */
const OFF = 0.24;
/** More would find almost anything. */
const NEAREST = 5;
/** Words of three letters and fewer are each other's misspelling too easily. */
const LEAST = 4;

export type Spelling = {
  /** Whether some word of the list starts with it. */
  readonly knows: (word: string) => boolean;
  /** The nearest words of the list that start with the same letter, best first; none where nothing is near. */
  readonly near: (word: string) => readonly string[];
};

/** The distinct words of a list, by their first letter. */
function vocabulary(list: readonly Listed[]): ReadonlyMap<string, ReadonlySet<string>> {
  // Cut at blanks first: only the distinct pieces, one in ten, go through the slow expression.
  const pieces = new Set<string>();
  for (const one of list) for (const piece of one.words.split(/[ \n]/)) pieces.add(piece);
  const words = new Map<string, Set<string>>();
  for (const word of [...pieces].flatMap((piece) => piece.match(/[\p{L}\p{N}']+/gu) ?? [])) {
    const letter = word.charAt(0);
    const same = words.get(letter);
    if (same) same.add(word);
    else words.set(letter, new Set([word]));
  }
  return words;
}

/**
 * Misspelt names, looked up among the distinct words of the list: there are far fewer of those than of titles, and who
 * misspells a name gets its first letter right, so that fuse.js, which reads all it is given at every query, stays quick.
 */
export function makeSpelling(list: readonly Listed[]): Spelling {
  let words: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  const alike = (word: string): readonly string[] => {
    words ??= vocabulary(list);
    return [...(words.get(word.charAt(0)) ?? [])];
  };
  return {
    knows: (word) => alike(word).some((known) => known.startsWith(word)),
    near: (word) =>
      word.length < LEAST
        ? []
        : new Fuse(alike(word), { threshold: OFF, minMatchCharLength: LEAST })
            .search(word, { limit: NEAREST })
            .map(({ item }) => item),
  };
}
