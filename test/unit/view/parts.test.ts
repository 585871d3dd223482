import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepBy } from '../../../components/sidebar/step-by.ts';
import type { Change, Report } from '../../../lib/report.ts';
import { altered, type Finding, findingsOf } from '../../../lib/view/findings.ts';
import { grouped, groupsOf } from '../../../lib/view/groups.ts';
import type { Mark } from '../../../lib/view/mark.ts';
import { outlineOf } from '../../../lib/view/outline.ts';
import { sharesOf, stripOf } from '../../../lib/view/strip.ts';
import { ARTICLE, inSource, REPORT, SOURCE } from './sample.ts';

const findings = findingsOf(REPORT, ARTICLE, () => SOURCE);

describe('groups', () => {
  const of = (...kinds: Change['kind'][]): Finding => ({
    id: 0,
    kind: 'altered',
    moved: false,
    article: null,
    source: null,
    changes: kinds.map((kind) => ({ kind, article: null, source: null })),
  });

  test('a passage stands under what matters most in it, and is found under each', () => {
    expect(groupsOf(of('wording', 'negation', 'quote'))).toEqual(['quotes', 'claims', 'wording']);
    expect(groupsOf(of('date', 'number'))).toEqual(['figures']);
    expect(groupsOf(of())).toEqual(['wording']);
  });

  test('every altered passage stands in one group, in the order of weight', () => {
    const groups = grouped(altered(findings));
    expect(groups.map(({ group }) => group)).toEqual(['quotes', 'figures']);
    expect(groups.flatMap((one) => one.findings)).toHaveLength(2);
  });
});

describe('outline', () => {
  const kinds = (report: Report, cut = false) =>
    outlineOf(
      report,
      findingsOf(report, ARTICLE, () => SOURCE),
      cut,
    ).map(({ kind }) => kind);

  test('follows the original, with what is left out in its place and what is added behind its neighbour', () => {
    expect(kinds(REPORT)).toEqual(['altered', 'altered', 'kept', 'added', 'omitted']);
  });

  test('says nothing of a page cut off but that it stops', () => {
    expect(kinds(REPORT, true)).toEqual(['altered', 'altered', 'kept', 'added', 'stops']);
  });

  test('a moved passage stands where the original has it', () => {
    const [first, second, third, fourth] = REPORT.passages;
    if (!first || !second || !third || !fourth) throw new Error('the sample has four passages');
    const moved = { ...third, source: inSource('Repairs cost 2 million crowns.'), moved: true };
    const report = { ...REPORT, passages: [moved, first, second, fourth], omitted: [inSource('The ferry runs on.')] };
    expect(kinds(report)).toEqual(['altered', 'altered', 'added', 'omitted', 'moved']);
  });
});

describe('strip', () => {
  const marks = fc
    .array(
      fc.record({
        gap: fc.integer({ min: 0, max: 30 }),
        size: fc.integer({ min: 1, max: 40 }),
        kind: fc.constantFrom<Mark['kind']>('altered', 'added', 'verbatim'),
      }),
      { maxLength: 12 },
    )
    .map((parts) => {
      let at = 0;
      return parts.map(({ gap, size, kind }, id): Mark => {
        const start = at + gap;
        at = start + size;
        return { id, kind, span: { start, end: at } };
      });
    });

  test('covers the page from start to end without a gap', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 0, max: 50 }), (list, rest) => {
        const length = (list.at(-1)?.span.end ?? 0) + rest;
        const strip = stripOf(list, length);
        let at = 0;
        for (const { start, end } of strip) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(length);
      }),
    );
  });

  test('the shares say what the sentence says, and are all of the page', () => {
    fc.assert(
      fc.property(marks, fc.double({ min: 0, max: 1, noNaN: true }), (list, derived) => {
        const text = 'ab '.repeat(400);
        const { verbatim, altered, own } = sharesOf(stripOf(list, text.length), text, derived);
        expect(verbatim + altered).toBeCloseTo(Math.round(derived * 100) / 100, 9);
        expect(verbatim + altered + own).toBeCloseTo(1, 9);
        for (const share of [verbatim, altered, own]) expect(share).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('of the words that are shared, those that were altered', () => {
    const text = 'One two three four five. Six seven eight nine. Ten of its own.';
    const strip = stripOf(
      [
        { id: 0, kind: 'verbatim', span: { start: 0, end: 19 } },
        { id: 0, kind: 'altered', span: { start: 19, end: 24 } },
        { id: 1, kind: 'verbatim', span: { start: 25, end: 46 } },
        { id: 2, kind: 'added', span: { start: 47, end: 62 } },
      ],
      text.length,
    );
    expect(sharesOf(strip, text, 9 / 13)).toEqual({ verbatim: 0.61, altered: 0.08, own: 0.31 });
  });

  test('white space between marks is no text of the page’s own', () => {
    const strip = stripOf(
      [
        { id: 0, kind: 'verbatim', span: { start: 0, end: 20 } },
        { id: 0, kind: 'altered', span: { start: 21, end: 25 } },
        { id: 1, kind: 'verbatim', span: { start: 26, end: 40 } },
      ],
      40,
    );
    expect(strip.map(({ kind }) => kind)).toEqual(['verbatim', 'altered', 'verbatim']);
  });
});

test('stepping goes round and round, and from nowhere to an end', () => {
  expect([stepBy(-1, 1, 3), stepBy(2, 1, 3), stepBy(-1, -1, 3), stepBy(0, -1, 3)]).toEqual([0, 0, 2, 2]);
});
