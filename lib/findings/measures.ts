import { say } from '../words/say.ts';
import { type Comparison, type Draft, keyAt, mark, type SideName, wordsOf } from './comparison.ts';
import { type NumberPair, numberAt } from './number-pairs.ts';
import { MEASURES, type Measure } from './words/measures.ts';

/** As far as a converted and rounded figure may be from the exact one ("60 days", "two months"; "5 miles", "8 km"). */
const CONVERTED = 0.08;

/** The unit of measure right behind a count, and what the two come to. */
function measured(c: Comparison, side: SideName, at: number): { measure: Measure; size: number } | undefined {
  const number = numberAt(c, side, at);
  const measure = MEASURES.get(keyAt(c, side, at + 1));
  if (!measure || number?.form !== 'count' || number.unit !== '') return undefined;
  return { measure, size: number.value * measure.factor };
}

/** Whether two counts come to the same in other units; the units are then explained too. */
export function isConverted(c: Comparison, { a, s }: NumberPair): boolean {
  const [here, there] = [measured(c, 'article', a), measured(c, 'source', s)];
  if (!here || !there || here.measure.dimension !== there.measure.dimension) return false;
  if (here.measure.factor === there.measure.factor) return false;
  const same = Math.abs(here.size - there.size) <= CONVERTED * Math.max(here.size, there.size);
  // Degrees have no common zero: what they come to is not compared.
  if (!same && here.measure.dimension !== 'heat') return false;
  mark(c, 'settled', 'article', [a, a + 2]);
  mark(c, 'settled', 'source', [s, s + 2]);
  return true;
}

/** "Three weeks" for "three months": the number stayed, its unit did not. */
export function unitChanges(c: Comparison): Draft[] {
  return c.edits.flatMap((edit): Draft[] => {
    // The unit begins the edit, its number stands right before it.
    const [a, s] = [edit.a[0] - 1, edit.s[0] - 1];
    if (a < 0 || c.toSource[a] !== s || edit.a[0] === edit.a[1] || edit.s[0] === edit.s[1]) return [];
    const [here, there] = [measured(c, 'article', a), measured(c, 'source', s)];
    if (!here || !there || sameMeasure(here.measure, there.measure)) return [];
    const range = { article: [a, a + 2] as const, source: [s, s + 2] as const };
    mark(c, 'typed', 'article', range.article);
    mark(c, 'typed', 'source', range.source);
    const [now, was] = [wordsOf(c, 'article', range.article), wordsOf(c, 'source', range.source)];
    return [{ kind: 'number', ...range, says: say('engine_otherUnit', now, was) }];
  });
}

/** "Ton" and "tonne" differ by a tenth and are written for one another. */
const sameMeasure = (one: Measure, other: Measure): boolean =>
  one.dimension === other.dimension && Math.abs(one.factor / other.factor - 1) < 0.15;
