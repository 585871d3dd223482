/**
 * Words of one article. The longest magazine pieces have some 30,000; a "story" of more than this is a book, a log or
 * a whole archive in one record, and would take seconds to index and to compare.
 */
export const MAX_WORDS = 100_000;

/** Bytes of one line of a pack, and of one text or HTML file: several times the longest article, in any script. */
export const MAX_BYTES = 16 * 2 ** 20;

/** As a person is told of a limit. */
export const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
