import { say } from '../words/say.ts';
import {
  type Comparison,
  type Draft,
  indexesOf,
  isLight,
  isReworded,
  mark,
  type Range,
  wordsOf,
} from './comparison.ts';
import { firmHedges, isOpenAtAll } from './hedge-mentions.ts';
import type { Item } from './item.ts';
import { TRAIT } from './term.ts';

/** As far from a hedge stand the words that tell what it hedges, and so many of them the article must have. */
const NEAR = 7;
const KEPT = 2;

/**
 * A sentence told in other words that says as certain what the source left open: every hedge of the source is gone, nothing in
 * the article's words leaves anything open, and what was hedged is there. No word stands in the hedge's place, so that none is shown.
 */
export function madeCertain(c: Comparison): Draft[] {
  if (!isReworded(c) || (c.traits.source & TRAIT.hedges) === 0 || isOpenAtAll(c, 'article')) return [];
  return firmHedges(c, 'source').flatMap((hedge): Draft[] => {
    if (indexesOf(hedge).some((i) => c.typed.source.has(i)) || !isKept(c, hedge)) return [];
    mark(c, 'typed', 'source', hedge);
    return [{ kind: 'hedge', article: null, source: hedge, says: say('engine_firmer', wordsOf(c, 'source', hedge)) }];
  });
}

/** Whether the article has words of weight from around the hedge, in its own sentence. */
function isKept(c: Comparison, [from, to]: Range): boolean {
  const around = indexesOf([Math.max(0, from - NEAR), Math.min(c.source.length, to + NEAR)]);
  const own = around.filter((i) => !isLight(c.source[i] as Item) && isSameSentence(c, i, from));
  return own.filter((i) => c.article.some((item) => item.term.base === c.source[i]?.term.base)).length >= KEPT;
}

const isSameSentence = (c: Comparison, one: number, other: number): boolean => {
  const [first, last] = one < other ? [one, other] : [other, one];
  return !/[.!?]\s/.test(wordsOf(c, 'source', [first, last + 1]));
};
