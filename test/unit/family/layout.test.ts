import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Descent, Family, Kinsman } from '../../../lib/family/family.ts';
import { AXIS, type Box, layOut, type Picture } from '../../../lib/family/layout.ts';

const HOUR = 3_600_000;

const text = (id: string, when: number | null): Kinsman => ({
  id,
  when,
  standing: id === 'page' ? 'page' : 'sibling',
});
const descent = (from: string, to: string, kind: Descent['kind'] = 'taken'): Descent => ({
  from,
  to,
  kind,
  sure: true,
  share: 0.5,
  facts: 1,
  altered: 2,
});

/** Up to thirty texts, dated or not, each taken from any of those before it or from none. */
const families: fc.Arbitrary<Family> = fc
  .array(
    fc.record({
      when: fc.option(fc.integer({ min: 0, max: 400 }).map((hours) => hours * HOUR)),
      from: fc.option(fc.nat(29)),
      kind: fc.constantFrom('taken' as const, 'version' as const),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) => ({
    texts: all.map(({ when }, n) => text(`t${n}`, when)),
    descents: all.flatMap(({ from, kind }, n) =>
      from !== null && n > 0 ? [descent(`t${from % n}`, `t${n}`, kind)] : [],
    ),
  }));

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The straight parts of an edge, each as a box without width. */
const partsOf = (picture: Picture) =>
  picture.edges.flatMap((edge) =>
    edge.points.slice(1).map(([x, y], n) => {
      const [px, py] = edge.points[n] as readonly [number, number];
      return {
        edge,
        vertical: x === px,
        box: { x: Math.min(x, px), y: Math.min(y, py), width: Math.abs(x - px), height: Math.abs(y - py) },
      };
    }),
  );

test('no two texts, no two labels and no label and text overlap', () => {
  fc.assert(
    fc.property(families, (family) => {
      const { nodes, edges, width, height } = layOut(family);
      expect(nodes.map(({ text: { id } }) => id).sort()).toEqual(family.texts.map(({ id }) => id).sort());
      const boxes = [...nodes.map(({ box }) => box), ...edges.map(({ label }) => label)];
      boxes.forEach((box, n) => {
        expect(box.x).toBeGreaterThanOrEqual(AXIS);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(0, n)) expect(meet(box, other), JSON.stringify([box, other])).toBe(false);
      });
    }),
    { numRuns: 300 },
  );
});

test('an edge runs through no text and, upright, through no label; no two run down the same line', () => {
  fc.assert(
    fc.property(families, (family) => {
      const picture = layOut(family);
      const upright = partsOf(picture).filter(({ vertical }) => vertical);
      for (const { box } of upright) {
        for (const node of picture.nodes) expect(meet(box, node.box)).toBe(false);
        for (const { label } of picture.edges) expect(meet(box, label)).toBe(false);
      }
      upright.forEach(({ box, edge }, n) => {
        for (const other of upright.slice(0, n)) {
          const same = other.box.x === box.x && meet({ ...box, width: 1 }, { ...other.box, width: 1 });
          // The edges of one text share its stem.
          if (same) expect(other.edge.descent.from).toBe(edge.descent.from);
        }
      });
    }),
    { numRuns: 300 },
  );
});

test('every edge is drawn, from the earlier text to the later', () => {
  fc.assert(
    fc.property(families, (family) => {
      const { nodes, edges } = layOut(family);
      expect(edges.length).toBe(family.descents.length);
      const box = (id: string) => nodes.find((node) => node.text.id === id)?.box as Box;
      const touches = ([x, y]: readonly [number, number], { x: left, y: top, width, height }: Box) =>
        x >= left && x <= left + width && y >= top && y <= top + height;
      for (const { descent: one, points } of edges) {
        expect(touches(points[0] as [number, number], box(one.from))).toBe(true);
        expect(touches(points.at(-1) as [number, number], box(one.to))).toBe(true);
      }
    }),
  );
});

test('time runs down, and the undated stand apart below', () => {
  fc.assert(
    fc.property(families, (family) => {
      const { nodes, undatedFrom } = layOut(family);
      const dated = nodes.filter(({ text: { when } }) => when !== null);
      dated.slice(1).forEach(({ text: { when }, box }, n) => {
        expect(Number(when)).toBeGreaterThanOrEqual(Number(dated[n]?.text.when));
        expect(box.y).toBeGreaterThan(dated[n]?.box.y as number);
      });
      const undated = nodes.filter(({ text: { when } }) => when === null);
      expect(undatedFrom === null).toBe(undated.length === 0);
      for (const { box } of undated) expect(box.y).toBeGreaterThan(undatedFrom as number);
      for (const { box } of dated) expect(box.y + box.height).toBeLessThan(undatedFrom ?? Number.POSITIVE_INFINITY);
    }),
  );
});

test('takers stand to the side of their source, a later version below the one before', () => {
  const family: Family = {
    texts: [text('wire', 0), text('wire-2', HOUR), text('post', 2 * HOUR), text('page', 3 * HOUR)],
    descents: [descent('wire', 'wire-2', 'version'), descent('wire-2', 'post'), descent('wire-2', 'page')],
  };
  const { nodes, edges } = layOut(family);
  const x = Object.fromEntries(nodes.map(({ text: { id }, box }) => [id, box.x]));
  expect(x.wire).toBe(x['wire-2']);
  expect(x.post).toBe(x.page);
  expect(x.post).toBeGreaterThan(x.wire as number);
  expect(edges.map(({ straight }) => straight)).toEqual([true, false, false]);
});

test('thirty takers of one source fit a window', () => {
  const ids = Array.from({ length: 29 }, (_, n) => `t${n}`);
  const family: Family = {
    texts: [text('wire', 0), ...ids.map((id, n) => text(id, (n + 1) * HOUR))],
    descents: ids.map((id) => descent('wire', id)),
  };
  expect(layOut(family).width).toBeLessThan(640);
});
