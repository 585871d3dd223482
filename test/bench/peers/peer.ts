import type { HeldArticle } from '../../../lib/article/article.ts';

/** Something else that a person would build such a search on. */
export type Peer = {
  /** Takes a batch in; `key` of an article is its place in the pack. */
  add(articles: readonly HeldArticle[], firstKey: number): void | Promise<void>;
  /** The key of the best article for a text, the whole of it asked. */
  best(article: HeldArticle): number | null | Promise<number | null>;
};

export const PEERS = ['minisearch', 'flexsearch', 'orama', 'fuse', 'multientry'] as const;
export type PeerName = (typeof PEERS)[number];

/** Results asked for: as many as go on to alignment here. */
export const RESULTS = 8;
