import type { Article } from '../article/article.ts';
import type { Credit } from '../report.ts';
import { once } from '../text/once.ts';
import { type Ownness, ownness } from './agency.ts';
import { type Readings, readings } from './collation.ts';
import { findCredits } from './credits.ts';
import { type When, whenOf } from './dates.ts';
import { publishingAgency } from './outlet.ts';
import { stateside, wear } from './wear.ts';

/** All that the judgement reads of one article, each worked out once, when it is first asked for: most pairs need few. */
export type Witness = {
  readonly article: Article;
  readonly credits: readonly Credit[];
  readonly own: readonly Ownness[];
  readonly publisher: string | null;
  readonly when: When | null;
  readonly wear: number;
  readonly stateside: number;
  readonly readings: Readings;
};

/** Reads one article for the judgement. */
export function witness(article: Article, credits: readonly Credit[] = findCredits(article)): Witness {
  const { text } = article;
  const own = once(() => ownness(article, credits));
  const worn = once(() => wear(text));
  const american = once(() => stateside(text));
  const read = once(() => readings(text));
  return {
    article,
    credits,
    publisher: publishingAgency(article),
    when: whenOf(article),
    get own() {
      return own();
    },
    get wear() {
      return worn();
    },
    get stateside() {
      return american();
    },
    get readings() {
      return read();
    },
  };
}
