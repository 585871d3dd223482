import { readPage } from '../article/read-page.ts';
import { saidUntraced } from '../corpus/import/untraced.ts';
import type { ReadPage } from './context.ts';

/** Reads an article page with a DOM that is at hand. */
export const readWith =
  (parse: (html: string) => Document): ReadPage =>
  async (html, url) => {
    const read = readPage(parse(html), url);
    return read.status === 'article'
      ? { status: 'article', article: read.article }
      : { status: 'none', says: saidUntraced(read.status) };
  };
