import type { Article, HeldArticle } from '../article/article.ts';
import type { Said } from '../words/said.ts';
import type { Web } from './fetch/fetch-text.ts';
import type { Begun } from './store/database.ts';

/** An HTML page read as an article, or one sentence why there is none in it. It needs a DOM, and so is handed in. */
export type ReadPage = (
  html: string,
  url: string,
) => Promise<
  { readonly status: 'article'; readonly article: Article } | { readonly status: 'none'; readonly says: Said }
>;

/** Where articles are put. */
export type Shelf = {
  /** Whether an article of this id is there. */
  readonly holds: (id: string) => Promise<boolean>;
  /**
   * `source`: the library's name for whoever gives it. `how`: new, another version of one that is held, or nothing new.
   * `full` is no fault of the article's; `emptied`: the reader deleted everything meanwhile.
   */
  readonly add: (
    article: HeldArticle,
    source: string,
  ) => Promise<
    | { readonly status: 'stored'; readonly how: 'added' | 'updated' | 'held' }
    | { readonly status: 'full' | 'failed' | 'emptied'; readonly says: Said }
  >;
};

/** All that refreshing needs of the world, and since when it is at work. */
export type Context = Begun & {
  readonly web: Web;
  readonly readPage: ReadPage;
  readonly shelf: Shelf;
};
