/** 200,000 words of ten characters each: more than any article, little enough to be stored and compared. */
export const MAX_TEXT = 2_000_000;

/** Characters of an address that is kept. */
export const MAX_URL = 4096;
