import { isClosed } from '../text/quotes.ts';
import type { Span } from '../text/span.ts';
import { say } from '../words/say.ts';
import {
  type Comparison,
  type Draft,
  isLight,
  isReworded,
  mark,
  matchesOf,
  otherSide,
  quoteAt,
  type Range,
  rangeOf,
  SIDES,
  type SideName,
} from './comparison.ts';
import { isSaying } from './speech.ts';

/** Quotation marks put on, taken off, or drawn together over words left out; the words themselves are equal. */
export const markChanges = (c: Comparison): Draft[] => [...joined(c), ...marks(c)];

/** Words left out between two quotations that are more than a connection. */
const BETWEEN = 2;

/** Two quotations of the source made one, what stood between them left out. A mere "he said" between them is no matter. */
function joined(c: Comparison): Draft[] {
  return c.edits.flatMap(({ a, s }): Draft[] => {
    const between = c.source.slice(...s);
    if (a[0] !== a[1] || between.length <= BETWEEN || between.some((item) => item.quote >= 0 || isSaying(item.key)))
      return [];
    const [before, after] = [quoteAt(c, 'source', s[0] - 1), quoteAt(c, 'source', s[1])];
    const one = quoteAt(c, 'article', a[0]);
    if (before < 0 || after < 0 || before === after || one < 0 || quoteAt(c, 'article', a[0] - 1) !== one) return [];
    mark(c, 'typed', 'source', s);
    return [
      {
        kind: 'quote',
        article: [a[0] - 1, a[0] + 1],
        source: s,
        says: say('engine_quotesJoined'),
      },
    ];
  });
}

/** So many words must have come into or out of quotation marks: one or two are a matter of style. */
const ENOUGH = 3;
/** Share of a quotation's words that the other side must have without marks: less is a paraphrase of part of it. */
const MOST = 0.6;

/** Quotations of one side whose words the other side has without marks. */
function marks(c: Comparison): Draft[] {
  return SIDES.flatMap((side) => {
    const by = matchesOf(c, side);
    const other = otherSide(side);
    return quotationsIn(c, side).flatMap((range): Draft[] => {
      const partners = [...by.slice(...range)].filter((i) => i >= 0);
      const bare = partners.filter((i) => quoteAt(c, other, i) < 0);
      const there = rangeOf(bare);
      if (!there || bare.length < ENOUGH || bare.length < MOST * (range[1] - range[0])) return [];
      if (isReworded(c) && side === 'source' && bare.length < partners.length) return [];
      const here = ownRange(by, range, bare);
      if (isTitle(c, side, here)) return [];
      if (side === 'article')
        return [
          {
            kind: 'quote',
            article: here,
            source: there,
            says: say('engine_marksPut'),
          },
        ];
      return [{ kind: 'quote', article: there, source: here, says: say('engine_marksOff') }];
    });
  });
}

/** "The Ferry to Lismore": a song or a book, whose marks are the house's style; nobody speaks so. */
function isTitle(c: Comparison, side: SideName, [from, to]: Range): boolean {
  const words = c[side].slice(from, to).filter((item) => !isLight(item));
  return words.length > 1 && words.every((item) => item.capital || item.number !== undefined);
}

/** The part of a quotation whose words are bare on the other side. */
function ownRange(by: Int32Array, [from, to]: Range, bare: readonly number[]): Range {
  const set = new Set(bare);
  let [start, end] = [from, to];
  while (start < end && !set.has(by[start] as number)) start++;
  while (end > start && !set.has(by[end - 1] as number)) end--;
  return [start, end];
}

/** Item ranges of the closed quotations that lie within the pair; an unclosed mark is a slip, not a quotation. */
function quotationsIn(c: Comparison, side: SideName): Range[] {
  const ranges = new Map<number, [number, number]>();
  c[side].forEach((item, i) => {
    if (item.quote < 0) return;
    const range = ranges.get(item.quote);
    if (range) range[1] = i + 1;
    else ranges.set(item.quote, [i, i + 1]);
  });
  const { text, context } = c.views[side];
  return [...ranges].flatMap(([q, range]) => {
    const quote = context.quotes[q] as Span;
    const [first, last] = [c[side][range[0]], c[side][range[1] - 1]];
    const whole =
      first !== undefined && last !== undefined && first.start - quote.start <= 3 && quote.end - last.end <= 4;
    return whole && isClosed(text, quote) ? [range] : [];
  });
}
