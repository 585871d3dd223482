import { readPage } from '../../lib/article/read-page.ts';
import type { ReadHtml } from '../../lib/corpus/import/record.ts';
import { saidUntraced } from '../../lib/corpus/import/untraced.ts';

/** A saved page as an article. It is parsed, never run, and nothing that it names is fetched. */
export const readHtml: ReadHtml = (html, url) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const stated = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined;
  const address = [url, stated].find((href) => href !== undefined && URL.canParse(href));
  const page = readPage(document, address ?? 'about:blank');
  if (page.status !== 'article') return { ok: false, why: saidUntraced(page.status) };
  const { url: read, ...article } = page.article;
  return { ok: true, value: read && /^https?:/.test(read) ? { ...article, url: read } : article };
};
