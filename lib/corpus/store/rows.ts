import type { HeldArticle } from '../../article/article.ts';
import { countRuns } from '../count-runs.ts';
import { headOf } from '../head.ts';
import type { Head } from '../library.ts';
import type { HeadRow } from './database.ts';

/** Characters of the text kept in the head of an article without a title. */
const OPENING = 90;

export function headRow(key: number, article: HeldArticle, added: number): HeadRow {
  const { author, title, text } = article;
  return {
    ...headOf(key, article),
    ...(author !== undefined && { author }),
    ...(title === undefined && { opening: text.slice(0, OPENING).trim() }),
    words: countRuns(text),
    added,
  };
}

/** What the contract calls a head, without the fields that only the list needs. */
export function toHead({ author: _author, opening: _opening, words: _words, added: _added, ...head }: HeadRow): Head {
  return head;
}
