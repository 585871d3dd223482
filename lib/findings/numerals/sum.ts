import type { Amount } from './phrase.ts';

/** What a language's larger numbers are made of. */
export type Parts = {
  /** A number below a thousand (or a million, in German) that begins at word `at`. */
  readonly below: (keys: readonly string[], at: number) => Amount | undefined;
  /** What a word multiplies by: "mille", "millones". */
  readonly size: (key: string) => number | undefined;
  /** Words for one that are a number only before a size: "un million". */
  readonly one: ReadonlySet<string>;
  /** "And a half" behind a number or a size: the words that it takes, or 0. */
  readonly half: (keys: readonly string[], at: number) => number;
};

/**
 * The number that begins at word `at`: groups below a thousand, each with its sizes, from the largest down ("deux millions
 * trois cent mille", "dos mil millones y medio"). Linear.
 */
export function sum(keys: readonly string[], at: number, { below, size, one, half }: Parts): Amount | undefined {
  let [total, i, last] = [0, at, Number.POSITIVE_INFINITY];
  while (last > 1) {
    const leading = one.has(keys[i] ?? '') && size(keys[i + 1] ?? '') !== undefined;
    const part = leading ? { value: 1, length: 1 } : below(keys, i);
    let j = i + (part?.length ?? 0);
    let factor = 1;
    for (let each = size(keys[j] ?? ''); each !== undefined; each = size(keys[++j] ?? '')) factor *= each;
    if (j === i || factor >= last || (part !== undefined && part.value % 1 > 0 && i > at)) break;
    total += (part?.value ?? 1) * factor;
    [i, last] = [j, factor];
    const more = half(keys, i);
    if (more > 0) return { value: total + factor / 2, length: i + more - at };
  }
  return i > at ? { value: total, length: i - at } : undefined;
}
