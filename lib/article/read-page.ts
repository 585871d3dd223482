import type { Article } from './article.ts';
import { findBody } from './body.ts';
import { canonical } from './canonical.ts';
import { layOut } from './layout.ts';
import { readMetadata } from './metadata.ts';
import { mapText, type TextMap } from './text-map.ts';

/** What reading a page comes to. `reason` is one sentence for the reader. */
export type ReadResult =
  | { readonly status: 'article'; readonly article: Article; readonly map: TextMap }
  | { readonly status: 'not-article' | 'too-short' | 'paywall' | 'live' | 'failed'; readonly reason: string };

/** Reads the article that a page holds. The page is not changed in any way. */
export function readPage(document: Document, url: string): ReadResult {
  const metadata = readMetadata(document, url);
  const layout = layOut(document);
  const body = findBody(layout, metadata.hints);
  if (body.length === 0) return { status: 'not-article', reason: 'No article was found on this page.' };
  const text = canonical(body);
  return { status: 'article', article: { ...metadata.article, text: text.text }, map: mapText(text) };
}
