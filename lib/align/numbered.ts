import type { Token, Written } from '../text/tokens.ts';

/** The distinct words of a text in one of their forms, numbered from 0 in the order in which they come. */
export type Numbered = {
  readonly words: readonly string[];
  /** The word of each token. */
  readonly of: Int32Array;
  readonly numbers: ReadonlyMap<string, number>;
};

/** Numbers the tokens of a text by a form of theirs, which is asked for once of those written alike. */
export function numbered({ tokens, same }: Written, form: (token: Token) => string): Numbered {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const of = new Int32Array(tokens.length);
  /** By the number of a way of writing; these come in order too. */
  const known: number[] = [];
  for (let t = 0; t < of.length; t++) {
    const as = same[t] as number;
    if (as === known.length) {
      const word = form(tokens[t] as Token);
      const number = numbers.get(word) ?? words.length;
      if (number === words.length) {
        words.push(word);
        numbers.set(word, number);
      }
      known.push(number);
    }
    of[t] = known[as] as number;
  }
  return { words, of, numbers };
}

/** For each word of `b` its number among the words of `a`; those that only `b` has are numbered on from there. */
export function bridge(a: Numbered, b: Numbered): { readonly to: Int32Array; readonly size: number } {
  let size = a.words.length;
  const to = new Int32Array(b.words.length);
  for (let n = 0; n < to.length; n++) to[n] = a.numbers.get(b.words[n] as string) ?? size++;
  return { to, size };
}
