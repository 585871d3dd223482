import type { Article } from '../../article/article.ts';
import { readPage } from '../../article/read-page.ts';
import type { TextMap } from '../../article/text-map.ts';
import type { Unreadable } from '../../messages.ts';
import { MAX_TEXT } from '../check-message.ts';

export type PageArticle =
  | { readonly status: 'article'; readonly article: Article; readonly map: TextMap }
  | { readonly status: 'unreadable'; readonly why: Unreadable };

/** Reads the page's article. A page that breaks the reader is a page that could not be read, not an error of ours alone. */
export function readArticle(document: Document): PageArticle {
  try {
    const result = readPage(document, document.location.href);
    if (result.status !== 'article') return { status: 'unreadable', why: result.status };
    if (result.article.text.length > MAX_TEXT) return { status: 'unreadable', why: 'too-long' };
    return result;
  } catch (error) {
    console.error('Wirecopy could not read this page', error);
    return { status: 'unreadable', why: 'failed' };
  }
}
