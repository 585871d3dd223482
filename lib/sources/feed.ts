/** How a source is written. */
export type FeedKind = 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap' | 'sitemap-index';

/** One article that a feed or a sitemap names. */
export type FeedItem = {
  /** Absolute address of its page. */
  readonly url: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** ISO 8601. */
  readonly modified?: string;
  readonly author?: string;
  /** BCP 47. */
  readonly language?: string;
  /** The longest text that the feed carries of it, as HTML. */
  readonly html?: string;
};

/** A document that an index of sitemaps names. */
export type FeedPart = { readonly url: string; readonly modified?: string };

/** What one document of a source holds. */
export type Feed = {
  readonly kind: FeedKind;
  readonly title?: string;
  readonly language?: string;
  /** Minutes between two refreshes that the publisher asks for at least (`ttl`, `sy:updatePeriod`). */
  readonly everyMinutes?: number;
  /** In the order of the document. */
  readonly items: readonly FeedItem[];
  /** Of an index alone. */
  readonly parts: readonly FeedPart[];
};
