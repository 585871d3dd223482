import type { Article } from '../article/article.ts';
import { whenOf } from './dates.ts';
import { direction, SURE } from './direction.ts';
import { familyOf } from './family.ts';
import { names } from './pointers.ts';
import { areVersions } from './versions.ts';

/** Third texts heard at most on each pair: more of them change no answer, and every one is read sentence by sentence. */
const HEARD = 6;

/** How every two of some texts stand to each other; they go by number. */
export type Kin = {
  /** Whether two are versions of one outlet's or agency's own text. */
  readonly version: (i: number, j: number) => boolean;
  /** Whether one surely took from the other; never both ways. */
  readonly took: (i: number, from: number) => boolean;
  /** Whether the one names the other as its source: by a link, a credit or a declared address. */
  readonly names: (i: number, other: number) => boolean;
  /** When it came out, in milliseconds since 1970: the middle of what is known; null where nothing is. */
  readonly when: (i: number) => number | null;
};

/** Weighs some texts against each other as a report does with those of one page. Each pair is worked out when asked for. */
export function kinOf(articles: readonly Article[]): Kin {
  const [read = { text: '' }, ...held] = articles;
  const family = familyOf(read, new Map(held.map((one, n) => [n + 1, one])));
  const at = (i: number) => (i === 0 ? family.read : family.at(i));
  const others = (i: number, j: number) =>
    articles.flatMap((_, n) => (n === i || n === j ? [] : [at(n)])).slice(0, HEARD);
  const version = (i: number, j: number): boolean => areVersions(at(i), at(j));
  return {
    version,
    took: (i, from) => !version(i, from) && direction(at(i), at(from), others(i, from)) > SURE,
    names: (i, other) => names(at(i), at(other)),
    when: (i) => {
      const when = whenOf(articles[i] as Article);
      return when && (when.from + when.to) / 2;
    },
  };
}
