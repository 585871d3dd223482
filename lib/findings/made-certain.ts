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
import { firmHedges, stillOpen } from './hedge-mentions.ts';
import type { Item } from './item.ts';
import { TRAIT } from './term.ts';

/** As far from a hedge stand the words that tell what it hedges, and so many of them the article must have. */
const NEAR = 7;
const KEPT = 2;
/** Characters beside the article's sentence in which the hedge may stand: one sentence may be two there. */
const BESIDE = 160;

/**
 * A sentence told in other words that says as certain what the source left open: what was hedged is there, the hedge is not, nor
 * any other doubt in its place (`stillOpen`). No word stands where it stood, so that none is shown.
 */
export function madeCertain(c: Comparison): Draft[] {
  if (!isReworded(c) || (c.traits.source & TRAIT.hedges) === 0) return [];
  const hedges = firmHedges(c, 'source');
  const isOpenStill = stillOpen(c, hedges);
  return hedges.flatMap((hedge): Draft[] => {
    if (
      isOpenStill(hedge) ||
      isOpenAlike(c, hedge) ||
      indexesOf(hedge).some((i) => c.typed.source.has(i)) ||
      !isKept(c, hedge)
    )
      return [];
    mark(c, 'typed', 'source', hedge);
    return [{ kind: 'hedge', article: null, source: hedge, says: say('engine_firmer', wordsOf(c, 'source', hedge)) }];
  });
}

/** Whether the article has the same hedge right beside the sentence. */
function isOpenAlike(c: Comparison, hedge: Range): boolean {
  const { text } = c.views.article;
  const [start, end] = [c.article[0]?.start ?? 0, c.article.at(-1)?.end ?? 0];
  const beside = `${text.slice(Math.max(0, start - BESIDE), start)} ${text.slice(end, end + BESIDE)}`.toLowerCase();
  const open = wordsOf(c, 'source', hedge).toLowerCase();
  return beside.includes(` ${open} `);
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
