import entries from './catalogue.json' with { type: 'json' };

/** Who publishes it: an agency, a distributor of press releases, a public body, a broadcaster. */
export type PublisherKind = 'wire' | 'press-release' | 'public-body' | 'broadcaster';

/** A well-known source that a reader may subscribe to with one click. */
export type CatalogueEntry = {
  readonly name: string;
  readonly kind: PublisherKind;
  /** BCP 47. */
  readonly language: string;
  /** The address of its feed or sitemap. */
  readonly url: string;
  /** The site on which its articles stand. */
  readonly home: string;
};

/**
 * The catalogue. Nothing in it is asked before the reader subscribes; an address that no longer answers says so in the
 * list of sources.
 */
export const CATALOGUE: readonly CatalogueEntry[] = entries as readonly CatalogueEntry[];
