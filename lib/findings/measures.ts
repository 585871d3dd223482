import { once } from '../text/once.ts';
import { say } from '../words/say.ts';
import { type Comparison, type Draft, keyAt, mark, type SideName, wordsOf } from './comparison.ts';
import { type NumberPair, numberAt } from './number-pairs.ts';
import { AT_SEA, MEASURES, type Measure, POWERS, SEA_MILE } from './words/measures.ts';

/** As far as a converted and rounded figure may be from the exact one ("60 days", "two months"; "5 miles", "8 km"). */
const CONVERTED = 0.08;

type Measured = { readonly measure: Measure; readonly size: number; readonly end: number };

/** The unit that begins at an index and how many words it takes: "miles", "km/h", "miles an hour", "degrees Celsius". */
function unitAt(c: Comparison, side: SideName, at: number): { measure: Measure; length: number } | undefined {
  const key = (k: number) => keyAt(c, side, at + k);
  const degrees = /^degrees?$/.test(key(0)) ? 1 : 0;
  const measure = MEASURES.get(key(degrees));
  if (!measure) return spatialAt(key);
  if (degrees === 1 && measure.dimension !== 'heat') return undefined;
  const hour = measure.dimension === 'length' ? anHour(key) : 0;
  if (hour > 0) return { measure: { dimension: 'speed', factor: measure.factor / 1000 }, length: 1 + hour };
  if (measure.dimension === 'length' && key(1) === 's')
    return { measure: { dimension: 'speed', factor: measure.factor * 3.6 }, length: 2 };
  return spatialAt(key) ?? { measure, length: degrees + 1 };
}

/** The words of "an hour" behind a length: "km/h", "miles an hour", "kilómetros por hora", "kilomètres à l'heure". */
function anHour(key: (k: number) => string): number {
  if (key(1) === 'h') return 1;
  if (PER.test(key(1)) && HOUR.test(key(2))) return 2;
  return key(1) === 'a' && /^l['\u2019]$/.test(key(2)) && HOUR.test(key(3)) ? 3 : 0;
}
const PER = /^(?:an|per|por|par|pro|a|all['\u2019]|في)$/;
const HOUR = /^(?:hour|hora|heure|stunde|ora|الساعه)$/;

const A_KILOMETRE = 1000;

/** "Square miles", "m²", "kilómetros cuadrados", "cubic feet", "nautical miles". */
function spatialAt(key: (k: number) => string): { measure: Measure; length: number } | undefined {
  const before = POWERS.has(key(0)) || AT_SEA.has(key(0)) ? 1 : 0;
  const length = MEASURES.get(key(before));
  const beside = before === 1 ? key(0) : key(1);
  const power = POWERS.get(beside);
  if (length?.dimension !== 'length') return undefined;
  const isSeaMile = AT_SEA.has(beside) && length.factor > A_KILOMETRE;
  if (power === undefined && !isSeaMile) return undefined;
  if (power === undefined) return { measure: { dimension: 'length', factor: SEA_MILE }, length: 2 };
  const [dimension, unit] = power === 2 ? (['area', 1e-4] as const) : (['volume', 1e3] as const);
  return { measure: { dimension, factor: unit * length.factor ** power }, length: 2 };
}

/** A count with the unit of measure right behind it, and what the two come to: "five years and six months" is one length. */
function measured(c: Comparison, side: SideName, at: number): Measured | undefined {
  const one = oneMeasured(c, side, at);
  if (!one) return undefined;
  const next = AND.test(keyAt(c, side, one.end)) ? one.end + 1 : one.end;
  const between = c.views[side].text.slice(c[side][one.end - 1]?.end, c[side][next]?.start);
  if (!/^[\s\p{L}]*$/u.test(between)) return one;
  const rest = oneMeasured(c, side, next);
  // "2 m 75"
  const centimetres = c[side][one.end]?.number;
  if (!rest && keyAt(c, side, one.end - 1) === 'm' && centimetres && /^\p{N}{2}$/u.test(c[side][one.end]?.text ?? ''))
    return { ...one, size: one.size + centimetres.value / 100, end: one.end + 1 };
  if (rest?.measure.dimension !== one.measure.dimension || rest.size >= one.measure.factor) return one;
  return { measure: one.measure, size: one.size + rest.size, end: rest.end };
}

const AND = /^(?:and|und|et|y|e|en|\u0648)$/;

function oneMeasured(c: Comparison, side: SideName, at: number): Measured | undefined {
  const number = numberAt(c, side, at);
  if (number?.form !== 'count' || number.unit !== '') return undefined;
  const unit = unitAt(c, side, at + 1);
  return unit && { measure: unit.measure, size: number.value * unit.measure.factor, end: at + 1 + unit.length };
}

/** Whether two counts come to the same in other units; the units are then explained too. */
export function isConverted(c: Comparison, { a, s }: NumberPair): boolean {
  const [here, there] = [measured(c, 'article', a), measured(c, 'source', s)];
  if (!here || !there || here.measure.dimension !== there.measure.dimension) return false;
  // Of one unit the figures tell; of years, and years with months, what they come to.
  const areWhole = here.end - a === there.end - s;
  if (here.measure.factor === there.measure.factor && (areWhole || here.size !== there.size)) return false;
  const same = Math.abs(here.size - there.size) <= CONVERTED * Math.max(here.size, there.size);
  // Degrees have no common zero: what they come to is not compared.
  if (!same && here.measure.dimension !== 'heat') return false;
  mark(c, 'settled', 'article', [a, here.end]);
  mark(c, 'settled', 'source', [s, there.end]);
  return true;
}

/** "Three weeks" for "three months": the number stayed, its unit did not. */
export function unitChanges(c: Comparison): Draft[] {
  const mine = once(() => numbersOnce(c, 'article'));
  const theirs = once(() => numbersOnce(c, 'source'));
  return c.article.flatMap(({ number, key }, a): Draft[] => {
    const here = number && measured(c, 'article', a);
    if (!here || c.typed.article.has(a)) return [];
    const inPlace = c.toSource[a] ?? -1;
    const s = inPlace >= 0 ? inPlace : mine().has(key) ? (theirs().get(key) ?? -1) : -1;
    const there = measured(c, 'source', s);
    if (!there || sameMeasure(here.measure, there.measure)) return [];
    // The same figure elsewhere may be of another thing: only what measures the same tells.
    if (inPlace < 0 && !areKin(here.measure, there.measure)) return [];
    const range = { article: [a, here.end] as const, source: [s, there.end] as const };
    mark(c, 'typed', 'article', range.article);
    mark(c, 'typed', 'source', range.source);
    const [now, was] = [wordsOf(c, 'article', range.article), wordsOf(c, 'source', range.source)];
    return [{ kind: 'number', ...range, says: say('engine_otherUnit', now, was) }];
  });
}

/** The numbers that a side has once, by their keys, with where they stand. */
function numbersOnce(c: Comparison, side: SideName): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const several = new Set<string>();
  c[side].forEach(({ number, key }, at) => {
    if (!number) return;
    if (places.has(key)) several.add(key);
    places.set(key, at);
  });
  for (const key of several) places.delete(key);
  return places;
}

/** Length, area and volume are taken for one another, hours and hectares are not. */
const areKin = (one: Measure, other: Measure): boolean =>
  one.dimension === other.dimension || [one, other].every(({ dimension }) => SPATIAL.has(dimension));
const SPATIAL: ReadonlySet<Measure['dimension']> = new Set<Measure['dimension']>(['length', 'area', 'volume']);

/** "Ton" and "tonne" differ by a tenth and are written for one another. */
const sameMeasure = (one: Measure, other: Measure): boolean =>
  one.dimension === other.dimension && Math.max(one.factor, other.factor) < ALIKE * Math.min(one.factor, other.factor);
const ALIKE = 1.15;
