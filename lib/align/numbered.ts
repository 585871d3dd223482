import type { Token } from '../text/tokens.ts';

/** The distinct words of a text in one of their forms, numbered from 0 in the order in which they come. */
export type Numbered = {
  readonly words: readonly string[];
  /** The word of each token. */
  readonly of: Int32Array;
  readonly numbers: ReadonlyMap<string, number>;
};

/**
 * Numbers the tokens of a text by a form of theirs. `same` is equal for tokens written alike, whose form is thus asked for
 * once.
 */
export function numbered(tokens: readonly Token[], same: Uint32Array, form: (token: Token) => string): Numbered {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const of = new Int32Array(tokens.length);
  const known = new Map<number, number>();
  tokens.forEach((token, t) => {
    let number = known.get(same[t] as number);
    if (number === undefined) {
      const word = form(token);
      number = numbers.get(word) ?? words.length;
      if (number === words.length) {
        words.push(word);
        numbers.set(word, number);
      }
      known.set(same[t] as number, number);
    }
    of[t] = number;
  });
  return { words, of, numbers };
}

/** For each word of `b` its number among the words of `a`; those that only `b` has are numbered on from there. */
export function bridge(a: Numbered, b: Numbered): { readonly to: Int32Array; readonly size: number } {
  let size = a.words.length;
  const to = new Int32Array(b.words.length);
  for (let n = 0; n < to.length; n++) to[n] = a.numbers.get(b.words[n] as string) ?? size++;
  return { to, size };
}
