import type { HeldArticle } from '../../article/article.ts';
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

/** Runs of characters between white space: a word count that costs nothing beside indexing. */
export function countRuns(text: string): number {
  let runs = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);
    if (!space && !inside) runs++;
    inside = !space;
  }
  return runs;
}
