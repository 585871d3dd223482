import type { HeldArticle } from '../article/article.ts';
import type { Named } from '../report.ts';

/** The articles that hold one hash. */
export type Posting = {
  /** How many articles hold it: its document frequency. */
  readonly count: number;
  /** Their keys, ascending; empty where `count` is over the limit asked for. */
  readonly keys: readonly number[] | Uint32Array;
};

/** What is shown or matched of an article without its text. */
export type Head = Named & { readonly key: number };

/** How many distinct hashes the index holds of an article, by its key: some 600 of 800 words. 0 where that is not known. */
export type LengthOf = (key: number) => number;

/**
 * All that the pipeline asks of a corpus. IndexedDB (the extension), memory (shell, tests) and an empty library serve
 * it alike. `key` is the library's own small integer for an article, what postings hold; `id` is the article's name.
 */
export interface Library {
  /** Number of articles held. */
  size(): Promise<number>;
  /** The posting of each hash that is held at all; lists longer than `limit` come back as their count alone. */
  postings(hashes: readonly number[], limit: number): Promise<Map<number, Posting>>;
  /** Heads in the order asked; keys that are gone are left out. */
  heads(keys: readonly number[]): Promise<Head[]>;
  /** How long each article is, as of now. */
  lengths(): Promise<LengthOf>;
  /** Whole articles in the order asked; keys that are gone are left out. */
  articles(keys: readonly number[]): Promise<HeldArticle[]>;
}
