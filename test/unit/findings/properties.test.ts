import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSides, findChanges } from '../../../lib/findings/find-changes.ts';
import { wordingChanges } from '../../../lib/findings/wording.ts';
import type { Span } from '../../../lib/text/span.ts';

const WORDS =
  'the a of and to Tarn Orlan Vann said “we not no may 12 1,000 five percent Monday Aug. 2014 according denied confirmed ” harbor’s boat boats don’t « » 🚢 مدينة ١٢ Straße ﬁre';
const text = fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 25 }).map((words) => words.join(' '));
const anyText = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 }));
const whole = (value: string) => ({ text: value, span: { start: 0, end: value.length } });

test('a text against itself has no change', () => {
  fc.assert(fc.property(anyText, (value) => findChanges(whole(value), whole(value)).length === 0));
});

test('every span lies in the aligned span, is not empty, and holds whole code points', () => {
  const sound = (span: Span | null, value: string, from: number) =>
    span === null || (span.start >= from && span.end <= from + value.length && span.start < span.end);
  fc.assert(
    fc.property(anyText, anyText, fc.string({ maxLength: 9 }), (article, source, before) => {
      const at = (value: string) => ({
        text: `${before}\n${value}\nend`,
        span: { start: before.length + 1, end: before.length + 1 + value.length },
      });
      for (const change of findChanges(at(article), at(source))) {
        expect(change.article ?? change.source).not.toBeNull();
        expect(sound(change.article, article, before.length + 1)).toBe(true);
        expect(sound(change.source, source, before.length + 1)).toBe(true);
      }
    }),
  );
});

test('no word is told of as turned round twice', () => {
  const turning = fc
    .array(
      fc.constantFrom(...'Orlan did not no never deny denied confirmed custody release the of in boats .'.split(' ')),
      {
        maxLength: 20,
      },
    )
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(turning, turning, (article, source) => {
      const found = findChanges(whole(article), whole(source)).filter(({ kind }) => kind === 'negation');
      for (const side of ['article', 'source'] as const) {
        const spans = found.flatMap((change) => change[side] ?? []).sort((one, other) => one.start - other.start);
        spans.forEach((span, i) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        });
      }
    }),
    { numRuns: 500 },
  );
});

test('equal items and edits together rebuild both sides', () => {
  fc.assert(
    fc.property(text, text, (article, source) => {
      const c = compareSides(whole(article), whole(source));
      const rebuilt = { article: [] as number[], source: [] as number[] };
      let [a, s] = [0, 0];
      for (const edit of [
        ...c.edits,
        { a: [c.article.length, c.article.length], s: [c.source.length, c.source.length] } as const,
      ]) {
        while (a < edit.a[0]) {
          expect(c.article[a]?.key).toBe(c.source[s]?.key);
          rebuilt.article.push(a++);
          rebuilt.source.push(s++);
        }
        expect(s).toBe(edit.s[0]);
        while (a < edit.a[1]) rebuilt.article.push(a++);
        while (s < edit.s[1]) rebuilt.source.push(s++);
      }
      expect(rebuilt.article).toEqual([...c.article.keys()]);
      expect(rebuilt.source).toEqual([...c.source.keys()]);
    }),
  );
});

test('every word of weight that differs is in a change when no finding takes it', () => {
  fc.assert(
    fc.property(text, text, (article, source) => {
      const c = compareSides(whole(article), whole(source));
      const covered = new Set(
        wordingChanges(c).flatMap(({ article: r }) => (r ? [...Array(r[1] - r[0]).keys()].map((k) => r[0] + k) : [])),
      );
      const heavy = [...c.toSource.keys()].filter((i) => c.toSource[i] === -1 && c.article[i]?.number);
      for (const i of heavy) expect(covered.has(i)).toBe(true);
    }),
  );
});

test('reading the two the other way round finds as many replaced facts', () => {
  const kinds = (article: string, source: string) =>
    findChanges(whole(article), whole(source))
      .filter((change) => change.article && change.source && ['number', 'date', 'name'].includes(change.kind))
      .map((change) => change.kind)
      .sort();
  const sentence = (n: number, day: string, place: string) =>
    `The storm killed ${n} people ${day} in the port of ${place} and left.`;
  const fact = fc.tuple(
    fc.integer({ min: 2, max: 99 }),
    fc.constantFrom('Monday', 'Friday', 'Sunday'),
    fc.constantFrom('Mosul', 'Basra', 'Erbil'),
  );
  fc.assert(
    fc.property(fact, fact, (one, other) => {
      expect(kinds(sentence(...one), sentence(...other))).toEqual(kinds(sentence(...other), sentence(...one)));
    }),
  );
});

test('passages that share nothing are one replacement, however long', () => {
  const words = (name: string) => Array.from({ length: 4000 }, (_, i) => `${name}${i} $${i}`).join(' ');
  const found = findChanges(whole(words('stem')), whole(`${words('root')} 1999`));
  expect(found.map((change) => change.kind)).toEqual(['wording']);
});
