/** Words that say behind "not" or "yet to be" that nobody knows (English, folded). */
const KNOWING = 'known|clear|certain|sure|confirmed|established|determined|verified|understood|explained|settled';

/** Ways to say that something is not known, over folded words with a space between. */
export const NOT_KNOWN = new RegExp(
  `\\b(?:not (?:\\w+ly |yet |being )?(?:${KNOWING})|yet to be (?:${KNOWING})|unknown|unclear|uncertain|undetermined|` +
    'unconfirmed|unverified|unexplained|a mystery|(?:under|being|still) investigat(?:ion|ed)|in dispute|disputed)\\b',
);

/** Words that say so of what stands in the other text's place: then nothing was made firmer there. */
export const STILL_ASKED =
  /\b(?:not|no|never|unknown|unclear|uncertain|mystery|investigat\w*|may|might|could|believed?|thought|likely|possibl[ey]|probably|perhaps|suspected|alleged(?:ly)?|whether|if|known|clear|certain|sure|confirmed|established|determined|verified)\b/;
