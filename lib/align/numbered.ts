/** The distinct words of a text, numbered from 0 in the order in which they come. */
export type Numbered = {
  readonly words: readonly string[];
  /** The word of each token. */
  readonly of: Int32Array;
  readonly numbers: ReadonlyMap<string, number>;
};

/** Numbers the words of a text, given token by token. */
export function numbered(row: readonly string[]): Numbered {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const of = new Int32Array(row.length);
  for (let t = 0; t < row.length; t++) {
    const word = row[t] as string;
    let number = numbers.get(word);
    if (number === undefined) {
      number = words.length;
      words.push(word);
      numbers.set(word, number);
    }
    of[t] = number;
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
