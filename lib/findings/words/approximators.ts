/** What a word in front of a number makes of it: about as much, at least as much, at most as much. */
export type Bound = 'about' | 'least' | 'most';

/** The words that stand in front of a number and leave it open (English, folded), those of one bound alike. */
const WORDS: Record<Bound, string> = {
  about:
    'about/around/some/roughly/approximately/approx/circa/nearly/almost/estimated/perhaps/maybe/close to/near to/' +
    'in the region of/in the order of/more or less/just under/just over',
  least:
    'more than/over/above/longer than/higher than/greater than/larger than/at least/no fewer than/no less than/not less than/' +
    'not fewer than/upwards of/upward of/in excess of/exceeding/a minimum of',
  most:
    'less than/fewer than/under/below/at most/up to/as many as/as much as/no more than/not more than/not exceeding/not above/' +
    'not over/within/limited to/capped at/a maximum of',
};

/** The phrases word by word, longest first, each with its bound. */
export const APPROXIMATORS: readonly { readonly words: readonly string[]; readonly bound: Bound }[] = (
  Object.entries(WORDS) as [Bound, string][]
)
  .flatMap(([bound, phrases]) => phrases.split('/').map((phrase) => ({ words: phrase.split(' '), bound })))
  .sort((one, other) => other.words.length - one.words.length);

/** Those of them that are prepositions as well: "over five years" may be a length of time. */
export const ALSO_PREPOSITIONS: ReadonlySet<string> = new Set('about around over above under below'.split(' '));

/** What may stand in the place of such a preposition: then it was one. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at by for of to from with within during through throughout across between after before past on into since until'.split(
    ' ',
  ),
);

/** Behind these "over" is neither: "hand over 15 percent". */
export const PARTICLE_VERBS: ReadonlySet<string> = new Set(
  'hand hands handed handing take takes took taken taking turn turns turned turning sign signed carry carried win won'.split(
    ' ',
  ),
);

/** What "over" so many of it lasts, as often as it is more than that: "over nine days". */
export const TIMES: ReadonlySet<string> = new Set(
  'minute minutes hour hours day days night nights week weeks month months season seasons year years decade decades'.split(
    ' ',
  ),
);

/** Words near a number, on either side of it, that leave it open in another way ("1,800 or so", "exceeding 1,800"). */
export const LEAVING_OPEN: ReadonlySet<string> = new Set(
  (
    'strongest highest largest biggest longest worst so odd more less fewer than beyond past above over exceed exceeds exceeded exceeding surpass surpasses surpassed ' +
    'surpassing approach approaches approached approaching near nears neared nearing top tops topped topping pass passed ' +
    'estimate estimates estimated put least most minimum maximum plus approximately roughly touching touched limit limited limits'
  ).split(' '),
);
