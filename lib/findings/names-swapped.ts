import { say } from '../words/say.ts';
import { type Comparison, type Draft, isLight, mark, type Range, SIDES, type SideName, wordsOf } from './comparison.ts';
import { isName } from './is-name.ts';
import { TRAIT } from './term.ts';
import { NO_DIRECTION, RELATIONS } from './words/reciprocal.ts';

/** Words of a name, and between the two. */
const LONGEST_NAME = 3;
const LONGEST_BETWEEN = 12;

/** A stretch that both sides have, its two names crossed: "A … B" against "B … A". */
type Crossed = { readonly first: number; readonly last: number; readonly source: Range; readonly article: Range };

/**
 * "Karim had attacked Lucas" against "Lucas had attacked Karim": nothing else differs, and what stands between the two
 * says which of them did what. Where it holds either way ("Hale and Ortiz", "Hale met Ortiz") nothing has changed.
 */
export function swappedNames(c: Comparison): Draft[] {
  if (c.edits.length === 0 || (c.traits.article & c.traits.source & TRAIT.name) === 0) return [];
  if (c.article.length !== c.source.length) return [];
  if (SIDES.some((side) => c.views[side].context.language !== 'en')) return [];
  const found = crossed(c);
  if (!found || !hasDirection(c, found)) return [];
  mark(c, 'typed', 'article', found.article);
  mark(c, 'typed', 'source', found.source);
  const says = say('engine_namesSwapped', wordsOf(c, 'source', found.source));
  return [{ kind: 'name', article: found.article, source: found.source, says }];
}

/** What differs, once the words in common at both ends are off, where it is two names crossed around equal words. */
function crossed(c: Comparison): Crossed | undefined {
  const same = (a: number, s: number): boolean => c.article[a]?.term === c.source[s]?.term;
  let from = 0;
  while (from < c.article.length && same(from, from)) from++;
  let to = c.article.length;
  while (to > from && same(to - 1, to - 1)) to--;
  if (to - from < 3 || to - from > LONGEST_BETWEEN + 2 * LONGEST_NAME) return undefined;
  const equal = (a: number, s: number, length: number): boolean => {
    for (let i = 0; i < length; i++) if (!same(a + i, s + i)) return false;
    return true;
  };
  for (let first = 1; first <= LONGEST_NAME; first++) {
    if (!equal(to - first, from, first)) continue;
    for (let last = 1; last <= LONGEST_NAME && first + last < to - from; last++) {
      if (!equal(from, to - last, last) || !equal(from + last, from + first, to - from - first - last)) continue;
      const [source, article] = [[from, to] as const, [from, to] as const];
      const named = areNames(c, from, to - first, first) && areNames(c, to - last, from, last);
      if (named) return { first, last, source, article };
    }
  }
  return undefined;
}

/** Whether the words at these places of the two sides are a name: told where they stand inside the sentence. */
function areNames(c: Comparison, source: number, article: number, length: number): boolean {
  const at = { source, article };
  return Array.from({ length }, (_, i) => i).every(
    (i) =>
      SIDES.every((side) => c[side][at[side] + i]?.capital === true) &&
      SIDES.some((side) => isName(c[side], at[side] + i, c.views[side])),
  );
}

/** Whether what stands between the names holds one way only. */
function hasDirection(c: Comparison, { first, last, source: [from, to] }: Crossed): boolean {
  const between = c.source.slice(from + first, to - last);
  if (between.length > LONGEST_BETWEEN || between.some((item) => NO_DIRECTION.has(item.key))) return false;
  if (!between.some((item) => !isLight(item) || /^(?:to|than)$/.test(item.key)) || between.some((item) => item.number))
    return false;
  const isA = between.some((item) => /^(?:is|are|was|were)$/.test(item.key));
  if (isA && between.some((item) => RELATIONS.has(item.key))) return false;
  return SIDES.every((side) => isOneClause(c, side, [from, to]));
}

/** No mark between, and all in one quotation or in none. */
const isOneClause = (c: Comparison, side: SideName, range: Range): boolean =>
  !/[,;:()"\u201C\u201D\u2013\u2014/\n-]|[.!?]\s/.test(wordsOf(c, side, range)) &&
  new Set(c[side].slice(...range).map((item) => item.quote)).size === 1;
