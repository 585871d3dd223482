import type { ChangeKind } from '../../../lib/report.ts';
import { pick, type Random } from '../../random.ts';

/** What a rule may draw on besides the words that it matched. */
export type Given = {
  readonly random: Random;
  /** Surnames and given names met in other articles. */
  readonly surnames: readonly string[];
  readonly givenNames: readonly string[];
  /** Other words of the article, for words put in another's place. */
  readonly words: readonly string[];
  /** ISO day of publication, or ''. */
  readonly published: string;
};

/**
 * One way to alter a text: `pattern` finds the places, `put` says what comes in the place of the match, undefined where
 * it fits nowhere. `inside` restricts it to words in quotation marks or outside them.
 */
export type Rule = {
  readonly kind: ChangeKind | 'noise';
  readonly how: string;
  /** Other kinds that a finding may rightly have. */
  readonly also?: readonly ChangeKind[];
  readonly pattern: RegExp;
  readonly put: (match: RegExpExecArray, given: Given) => string | undefined;
  readonly inside?: boolean;
};

/** One of a list other than `not`, compared without case; undefined where there is none. */
export const pickOther = (random: Random, list: readonly string[], not: string): string | undefined => {
  const others = list.filter((one) => one.toLowerCase() !== not.toLowerCase());
  return others.length === 0 ? undefined : pick(random, others);
};

/** The capital of `like` given to `word`. */
export const cased = (word: string, like: string): string =>
  like[0] !== like[0]?.toLowerCase() ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word;

/** "a/b" pairs as a map in both directions. */
export function both(pairs: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const pair of pairs.split(' ')) {
    const [one, other] = pair.split('/').map((word) => word.replaceAll('_', ' ')) as [string, string];
    map.set(one, map.get(one) ?? other);
    map.set(other, map.get(other) ?? one);
  }
  return map;
}

/** A pattern of whole words, any of them, longest first. */
export const anyOf = (words: Iterable<string>, flags = 'giu'): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}'’-])(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}'’-])`,
    flags,
  );

/** A rule that replaces words by a table, keeping the capital. */
export const swap = (
  kind: Rule['kind'],
  how: string,
  table: ReadonlyMap<string, string>,
  rest: Partial<Rule> = {},
): Rule => ({
  kind,
  how,
  pattern: anyOf(table.keys()),
  put: (match) => {
    const to = table.get(match[0].toLowerCase());
    return to === undefined ? undefined : cased(to, match[0]);
  },
  ...rest,
});

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
