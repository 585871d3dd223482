/** Fewer words are a phrase that anyone may write; five are a shingle of the index. */
export const LEAST_WORDS = 5;

/** A passage of more words is a text; its beginning is looked for. */
export const MOST_WORDS = 400;
