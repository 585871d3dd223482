import { type Comparison, keyAt, NEARLY_SAME, open, type Range, rangeIn, SIDES, type SideName } from './comparison.ts';
import type { Edit } from './diff.ts';
import { GIVEN_AR, NO_FAMILY_AR, NO_GIVEN_AR, PLACES_BEFORE_AR, ROLES_AR, SPEECH_AR } from './words/arabic-names.ts';

/** Words of a given and a family name. */
const MOST = 2;
/** Words between who somebody is and his name ("the leader of the movement, …"). */
const ROLE_WITHIN = 3;

/**
 * The whole of both sides of an edit where it puts one Arabic name for another. No capital tells it: the sentence must be
 * nearly the same else, as many words stand for as many, and a word that is kept says that a name is due here.
 */
export function arabicNames(c: Comparison, edit: Edit): [a: Range, s: Range] | undefined {
  const size = edit.a[1] - edit.a[0];
  if (!restIsSame(c, size) || size < 1 || size > MOST || edit.s[1] - edit.s[0] !== size) return undefined;
  if (c.views.article.context.language !== 'ar' || c.views.source.context.language !== 'ar') return undefined;
  if (SIDES.some((side) => open(c, edit, side).length !== size)) return undefined;
  const named = SIDES.every((side) => isPlaceName(c, side, edit) || isPersonsName(c, side, edit));
  return named && SIDES.every((side) => quoteless(c, side, edit)) ? [edit.a, edit.s] : undefined;
}

/** Whether the sentence is nearly the same but for so many words. */
function restIsSame(c: Comparison, size: number): boolean {
  const words = Math.max(c.article.length, c.source.length);
  return c.likeness * words >= NEARLY_SAME * (words - size);
}

const quoteless = (c: Comparison, side: SideName, edit: Edit): boolean =>
  c[side].slice(...rangeIn(edit, side)).every((item) => item.quote === -1 && !item.number && !item.date);

/** "The city of …": an adjective there would end in a, as its noun does. */
function isPlaceName(c: Comparison, side: SideName, edit: Edit): boolean {
  const [from, to] = rangeIn(edit, side);
  if (to - from > 1 || !PLACES_BEFORE_AR.has(keyAt(c, side, from - 1))) return false;
  const key = keyAt(c, side, from);
  return key.length > 2 && !NO_GIVEN_AR.has(key) && (!key.endsWith('ه') || key.startsWith('ال'));
}

/** A known given name; with the family name behind it; or any before a family name that is kept, where one is due. */
function isPersonsName(c: Comparison, side: SideName, edit: Edit): boolean {
  const [from, to] = rangeIn(edit, side);
  const given = keyAt(c, side, from);
  if (GIVEN_AR.has(given)) return to - from === 1 || !NO_GIVEN_AR.has(keyAt(c, side, from + 1));
  if (to - from > 1 || given.length < 3 || given.startsWith('ال') || /[هات]$/.test(given)) return false;
  return !NO_GIVEN_AR.has(given) && isFamily(keyAt(c, side, to)) && isCalled(c, side, from);
}

const isFamily = (key: string): boolean => /^ال.{2,}ي$/.test(key) && !NO_FAMILY_AR.has(key);

/** Without "and" or "so" that is written to the word. */
const bare = (key: string): string => key.replace(/^[وف](?=.{3})/, '');

/** Whether a verb of speech stands right before, or a role does so few words before with nothing but its own nouns between. */
function isCalled(c: Comparison, side: SideName, at: number): boolean {
  if (SPEECH_AR.has(bare(keyAt(c, side, at - 1)))) return true;
  if (NO_GIVEN_AR.has(keyAt(c, side, at - 1)) && !ROLES_AR.has(keyAt(c, side, at - 1))) return false;
  for (let i = at - 1; i >= at - 1 - ROLE_WITHIN; i--)
    if (ROLES_AR.has(keyAt(c, side, i)) && !isBroken(c, side, i, at)) return true;
  return false;
}

const isBroken = (c: Comparison, side: SideName, from: number, to: number): boolean =>
  /[.،,؛:!؟"\n]/.test(c.views[side].text.slice(c[side][from]?.end ?? 0, c[side][to]?.start ?? 0));
