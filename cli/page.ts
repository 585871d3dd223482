import type { Article } from '../lib/article/article.ts';
import { readPage } from '../lib/article/read-page.ts';
import { saidUntraced } from '../lib/corpus/import/untraced.ts';
import { sayIt } from '../lib/words/said.ts';
import { parseHtml } from './html.ts';
import { bad, good, type Read } from './record.ts';

/** A page that does not say where it came from is read as if from here: relative links then lead nowhere real. */
const NOWHERE = 'about:blank';

/** Whether a text is an HTML page, by its beginning. */
export const isHtml = (text: string): boolean =>
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b/i.test(
    text.slice(0, 4096),
  );

/** A page read: its article, and one sentence where it is none that would be traced in a browser. */
export type PageRead = {
  readonly article: Article;
  readonly untraced?: { readonly status: string; readonly reason: string };
};

/** A saved page as what there is of an article in it (its text may be empty), or one sentence why there is nothing. */
export function readSavedPage(html: string, url?: string): Read<PageRead> {
  if (html.trim() === '') return bad('the page is empty');
  const page = tryRead(html, url);
  if (page instanceof Error) return bad(`the page could not be read: ${page.message}`);
  if (page.status === 'article') return good({ article: addressed(page.article) });
  const reason = sayIt(saidUntraced(page.status));
  if (!page.reading) return bad(reason);
  return good({ article: addressed(page.reading.article), untraced: { status: page.status, reason } });
}

/** A saved page as an article, or one sentence why there is none in it. */
export function pageToArticle(html: string, url?: string): Read<Article> {
  const page = readSavedPage(html, url);
  if (!page.ok) return page;
  // Who names a file has chosen it: a short text, a live blog or what stands before a wall is read all the same.
  const { article, untraced } = page.value;
  return article.text.trim() === '' ? bad(untraced?.reason ?? 'the page has no text') : good(article);
}

/** Markup can be so broken that the parser itself fails; the pages after it must be read all the same. */
function tryRead(html: string, url: string | undefined) {
  try {
    return readPage(parseHtml(html), url ?? NOWHERE);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A file has no address of its own: the one that the page states for itself, or none. */
function addressed({ url, ...article }: Article): Article {
  const own = url === NOWHERE ? article.canonical : url;
  return own === undefined ? article : { ...article, url: own };
}
