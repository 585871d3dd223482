/** English verbs by which a deed is tried, planned or threatened and not yet done, before "to" (folded). */
export const ATTEMPTS: ReadonlySet<string> = new Set(
  (
    'try tries tried trying attempt attempts attempted attempting seek seeks sought seeking plot plots plotted plotting ' +
    'conspire conspires conspired conspiring threaten threatens threatened threatening plan plans planned planning'
  ).split(' '),
);

/** Phrases that say the same before a gerund: "on the brink of collapsing". */
export const BRINKS: readonly (readonly string[])[] = [
  'at risk of',
  'in danger of',
  'on the verge of',
  'on the brink of',
  'on the point of',
  'close to',
].map((phrase) => phrase.split(' '));
