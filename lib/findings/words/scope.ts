const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words between a negation and what it denies, however much they weigh. */
export const BETWEEN = /^(?:yet|ever|even|longer|just|also|still|been|be|have|[a-z]+ly)$/;

/** Words that begin another clause. */
export const CLAUSE_WORDS: ReadonlySet<string> = set(
  'but while whereas although though because and that who which after before when',
);

/** Words near which it cannot be told whether a thing is said at all: conditions, wishes, neither of two. */
const OPEN =
  'unless until till unlikely anything any anyone ever aim aimed aims seek sought try tried tries meant supposed hoped neither nor';

/** The same, with demands and "hardly": near one of them the negations of a clause are not counted. */
export const UNSURE: ReadonlySet<string> = set(
  `${OPEN} if whether only should must ought urge urges urged demand demands demanded call calls called calling rather instead ` +
    'less little few fewer hardly barely scarcely almost nearly refrain refrains refrained refraining',
);

/** Words that may deny one near them, in a sentence told in other words. */
export const MAY_DENY: ReadonlySet<string> = set(
  `${OPEN} before yet intended last excluded excludes excluding exempt exempted absent absence`,
);

/** Verbs right before what they end: it is no longer, and yet was. */
export const ENDING: ReadonlySet<string> = set(
  'suspend suspends suspended suspending halt halts halted halting stop stops stopped stopping cease ceases ceased ceasing cancel ' +
    'cancels canceled canceling cancelled cancelling abandon abandons abandoned abandoning scrap scraps scrapped scrapping ' +
    'freeze freezes froze frozen freezing',
);

/** Verbs of which what is behind them is not so, or did not happen. */
export const DENYING_VERBS: ReadonlySet<string> = set(
  'deny denies denied denying escape escapes escaped escaping avoid avoids avoided avoiding avert averts averted averting lack lacks ' +
    'lacked lacking violate violates violated violating breach breaches breached breaching',
);

/** Of the words that deny (`DENYING`) those that make little of a thing, or set another in its place. */
export const LESSENING: ReadonlySet<string> = set(
  'rather instead unlike few fewer little hard difficult short free away beyond far against unable unknown',
);
