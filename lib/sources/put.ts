import type { HeldArticle } from '../article/article.ts';
import type { Shelf } from './context.ts';

/** A piece of work that ends with an article in the library. */
type Marked = {
  /** Whether it was written down before that the article is being put there. */
  readonly putting?: true;
  /** Writes that down. */
  readonly mark: () => Promise<unknown>;
};

/**
 * Puts an article into the library. What is to be done stands in another database, and no step writes into both: a
 * background that was stopped between them finds its own article there when it begins again, which is no less new for that.
 */
export async function putArticle(
  shelf: Shelf,
  article: HeldArticle,
  source: string,
  { putting, mark }: Marked,
): ReturnType<Shelf['add']> {
  if (!putting && !(await shelf.holds(article.id))) await mark();
  const added = await shelf.add(article, source);
  return putting && added.status === 'stored' && added.how === 'held' ? { ...added, how: 'added' } : added;
}
