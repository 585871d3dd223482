import type { Article } from '../article/article.ts';
import type { Credit } from '../report.ts';
import { type Ownness, ownness } from './agency.ts';
import { type Readings, readings } from './collation.ts';
import { findCredits } from './credits.ts';
import { type When, whenOf } from './dates.ts';
import { publishingAgency } from './outlet.ts';
import { stateside, wear } from './wear.ts';

/** All that the judgement reads of one article, worked out once. */
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
  return {
    article,
    credits,
    own: ownness(article, credits),
    publisher: publishingAgency(article),
    when: whenOf(article),
    wear: wear(article.text),
    stateside: stateside(article.text),
    readings: readings(article.text),
  };
}
