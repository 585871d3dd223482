/**
 * Stands between the parts of the label's words, which are: what comes before the outlet's name, the name, what a narrow
 * window can do without (the time), the figures, and what it can do without of those. Words without it are one part.
 * Invisible, and not spoken: the words with it read like the words without.
 */
export const PART = '\u2063';
