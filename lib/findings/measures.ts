import { say } from '../words/say.ts';
import { type Comparison, type Draft, keyAt, mark, type SideName, wordsOf } from './comparison.ts';
import { type NumberPair, numberAt } from './number-pairs.ts';
import { MEASURES, type Measure } from './words/measures.ts';

/** As far as a converted and rounded figure may be from the exact one ("60 days", "two months"; "5 miles", "8 km"). */
const CONVERTED = 0.08;

type Measured = { readonly measure: Measure; readonly size: number; readonly end: number };

/** The unit that begins at an index and how many words it takes: "miles", "km/h", "miles an hour", "degrees Celsius". */
function unitAt(c: Comparison, side: SideName, at: number): { measure: Measure; length: number } | undefined {
  const key = (k: number) => keyAt(c, side, at + k);
  const degrees = /^degrees?$/.test(key(0)) ? 1 : 0;
  const measure = MEASURES.get(key(degrees));
  if (!measure || (degrees === 1 && measure.dimension !== 'heat')) return undefined;
  if (measure.dimension === 'length' && key(1) === 'h')
    return { measure: { dimension: 'speed', factor: measure.factor / 1000 }, length: 2 };
  if (measure.dimension === 'length' && /^(?:an|per)$/.test(key(1)) && key(2) === 'hour')
    return { measure: { dimension: 'speed', factor: measure.factor / 1000 }, length: 3 };
  return { measure, length: degrees + 1 };
}

/** A count with the unit of measure right behind it, and what the two come to. */
function measured(c: Comparison, side: SideName, at: number): Measured | undefined {
  const number = numberAt(c, side, at);
  if (number?.form !== 'count' || number.unit !== '') return undefined;
  const unit = unitAt(c, side, at + 1);
  return unit && { measure: unit.measure, size: number.value * unit.measure.factor, end: at + 1 + unit.length };
}

/** Whether two counts come to the same in other units; the units are then explained too. */
export function isConverted(c: Comparison, { a, s }: NumberPair): boolean {
  const [here, there] = [measured(c, 'article', a), measured(c, 'source', s)];
  if (!here || !there || here.measure.dimension !== there.measure.dimension) return false;
  if (here.measure.factor === there.measure.factor) return false;
  const same = Math.abs(here.size - there.size) <= CONVERTED * Math.max(here.size, there.size);
  // Degrees have no common zero: what they come to is not compared.
  if (!same && here.measure.dimension !== 'heat') return false;
  mark(c, 'settled', 'article', [a, here.end]);
  mark(c, 'settled', 'source', [s, there.end]);
  return true;
}

/** "Three weeks" for "three months": the number stayed, its unit did not. */
export function unitChanges(c: Comparison): Draft[] {
  return c.edits.flatMap((edit): Draft[] => {
    // The unit begins the edit, its number stands right before it, or before "degrees".
    const back = /^degrees?$/.test(keyAt(c, 'article', edit.a[0] - 1)) ? 2 : 1;
    const [a, s] = [edit.a[0] - back, edit.s[0] - back];
    if (a < 0 || c.toSource[a] !== s || edit.a[0] === edit.a[1] || edit.s[0] === edit.s[1]) return [];
    const [here, there] = [measured(c, 'article', a), measured(c, 'source', s)];
    if (!here || !there || sameMeasure(here.measure, there.measure)) return [];
    const range = { article: [a, here.end] as const, source: [s, there.end] as const };
    mark(c, 'typed', 'article', range.article);
    mark(c, 'typed', 'source', range.source);
    const [now, was] = [wordsOf(c, 'article', range.article), wordsOf(c, 'source', range.source)];
    return [{ kind: 'number', ...range, says: say('engine_otherUnit', now, was) }];
  });
}

/** "Ton" and "tonne" differ by a tenth and are written for one another. */
const sameMeasure = (one: Measure, other: Measure): boolean =>
  one.dimension === other.dimension && Math.abs(one.factor / other.factor - 1) < 0.15;
