import { isCommon } from '../text/word-weight.ts';
import type { Item } from './item.ts';
import { GIVEN_NAMES, NAMES_IN_S } from './words/people.ts';

/** Plurals of who does something, however rare the word ("Shopkeepers", "Paramedics"). */
const DOERS = /(?:ers|ors|eers|ists|icians|ics|ants|ents|ees)$/;
/** Plurals of peoples and of faiths are names ("Russians", "Koreans"), of some callings they are not. */
const OF_A_PEOPLE = /ans$/;
const OF_A_CALLING = /(?:icians|arians|civilians|guardians|historians|comedians|veterans|orphans|humans)$/;
/** Words for many that end otherwise: "Policemen", "Police". */
const MANY = /^(?:\w*(?:women|people|children)|men|\w+[cfrs]e?men|police|staff)$/;
/** Words for what has no body, which stand without an article: "Management said". */
const ABSTRACT = /(?:ment|ship|tion|sion|ity|ety|ence|ance|body|thing|one|ism)$/;

/**
 * Whether a word with a capital at the head of a sentence is a plain word by its form: one that begins a sentence without
 * an article, a plural most often ("Doctors said"). A single "baker" would have one: "Baker said" names someone.
 */
export function isPlainAtHead({ key, term }: Item): boolean {
  if (NAMES_IN_S.has(key) || GIVEN_NAMES.has(key)) return false;
  if (MANY.test(key)) return true;
  const common = isCommon(term.base);
  if (/[^s]s$/.test(key)) {
    if (OF_A_PEOPLE.test(key)) return OF_A_CALLING.test(key);
    return common || DOERS.test(key);
  }
  return common && ABSTRACT.test(key);
}

/** Whether a word before another name is a given one: a known one, or one so rare that no sentence begins with it otherwise. */
export const isGivenName = ({ key, term }: Item): boolean => GIVEN_NAMES.has(key) || !isCommon(term.base);
