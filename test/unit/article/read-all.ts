import type { Article } from '../../../lib/article/article.ts';
import { findBody } from '../../../lib/article/body.ts';
import { layOut } from '../../../lib/article/layout.ts';
import { readMetadata } from '../../../lib/article/metadata.ts';
import { readStatement, type Statement } from '../../../lib/article/statement.ts';
import { finish } from '../../../lib/article/steps.ts';

/** What a page says of its article, in the order that `readPage` asks it; text or none. */
export function readAll(document: Document, url: string): Statement & { readonly article: Omit<Article, 'text'> } {
  const statement = finish(readStatement(document, url));
  const layout = layOut(document);
  const body = finish(findBody(layout, statement.hints));
  return { ...statement, article: finish(readMetadata(document, statement, layout, body)) };
}
