import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf, stripesOf } from '../../../lib/compare/overview.ts';
import { bandOf, type Row } from '../../../lib/compare/row.ts';

const span = fc.tuple(fc.nat(5000), fc.nat(2000)).map(([start, length]) => ({ start, end: start + length }));
const rows: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('same', 'altered', 'reworded', 'added', 'omitted', 'elsewhere', 'rest'),
      article: fc.option(span),
      source: fc.option(span.map((one) => ({ id: 's', ...one }))),
      changes: fc.constantFrom([], [{ kind: 'number', article: null, source: null }]),
      moved: fc.boolean(),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((all) => all.map((row, id) => ({ ...row, id, link: null, finding: null, opens: true }) as Row));

test('bands cover the whole from top to bottom, without gap, overlap or a row lost', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const stripes = stripesOf(all);
      let [at, row] = [0, 0];
      for (const stripe of stripes) {
        expect(stripe.start).toBeCloseTo(at, 9);
        expect(stripe.end).toBeGreaterThan(stripe.start);
        expect(stripe.from).toBe(row);
        for (const one of all.slice(stripe.from, stripe.to)) expect(bandOf(one)).toBe(stripe.band);
        [at, row] = [stripe.end, stripe.to];
      }
      expect(at).toBeCloseTo(1, 9);
      expect(row).toBe(all.length);
      stripes.slice(1).forEach((stripe, n) => {
        expect(stripe.band).not.toBe(stripes[n]?.band);
      });
    }),
  );
});

test('each row has its place on the same scale', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const places = placesOf(all);
      expect(places.length).toBe(all.length + 1);
      for (const { from, to, start, end } of stripesOf(all)) {
        expect(places[from]).toBeCloseTo(start, 9);
        expect(places[to]).toBeCloseTo(end, 9);
      }
    }),
  );
});
