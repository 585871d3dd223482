import { STOP_WORDS } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import { hashString } from './hash.ts';

const TERM_SEED = 0x7e32;
const HEADLINE_SEED = 0x4ead;

/** Words that say what a text is about: not a stop word, at least two letters or a figure. */
const tells = (t: Token): boolean => t.norm.length > 1 && !STOP_WORDS.has(t.norm);

const distinct = (tokens: readonly Token[], seed: number): number[] => {
  const stems = new Set<string>();
  for (const t of tokens) if (tells(t)) stems.add(t.stem);
  return [...stems].map((stem) => hashString(stem, seed));
};

/** The hash under which a stem stands in the index. */
export const termHash = (stem: string): number => hashString(stem, TERM_SEED);

/** Hash of each distinct content word, stemmed: what a rewrite or a translation there and back keeps. */
export const termHashes = (tokens: readonly Token[]): number[] => distinct(tokens, TERM_SEED);

/** The same for a headline, in a hash family of its own: a rewritten body under a kept headline is found by it. */
export const headlineHashes = (tokens: readonly Token[]): number[] => distinct(tokens, HEADLINE_SEED);
