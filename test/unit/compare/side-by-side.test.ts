import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sidesOf } from '../../../lib/compare/pieces.ts';
import { bandOf, countBands, isStop, type Row } from '../../../lib/compare/row.ts';
import { sideBySide } from '../../../lib/compare/side-by-side.ts';
import type { Report } from '../../../lib/report.ts';
import { compare } from '../../../lib/trace.ts';
import { findingsOf } from '../../../lib/view/findings.ts';
import { MEMBERS, member } from '../../fixtures/families.ts';
import { STORIES, story, toArticle } from '../../fixtures/stories.ts';
import { ARTICLE, REPORT, SOURCE } from '../view/sample.ts';

const rowsOf = (report: Report, article: string, source: { id: string; text: string }): Row[] => {
  const text = (id: string) => (id === source.id ? source.text : undefined);
  return sideBySide({ report, findings: findingsOf(report, article, text), article, source }, text);
};

/** Letters and figures alone: what must not be lost of a text. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Both texts as the rows show them. */
function shown(rows: readonly Row[], article: string, source: string): { article: string; source: Set<number> } {
  const source_ = new Set<number>();
  for (const { source: span } of rows) for (let at = span?.start ?? 0; at < (span?.end ?? 0); at++) source_.add(at);
  const mine = rows.flatMap((row) => (row.article ? [article.slice(row.article.start, row.article.end)] : []));
  for (let at = 0; at < source.length; at++) if (!/[\p{L}\p{N}]/u.test(source.charAt(at))) source_.add(at);
  return { article: mine.join(' '), source: source_ };
}

/** What of a source stands in more rows than one; a reference to where something stood is none. */
function twice(rows: readonly Row[], source: string): string {
  const stands = new Map<number, number>();
  for (const { kind, source: span } of rows)
    if (kind !== 'elsewhere')
      for (let at = span?.start ?? 0; at < (span?.end ?? 0); at++) stands.set(at, (stands.get(at) ?? 0) + 1);
  return letters(
    source
      .split('')
      .filter((_, at) => (stands.get(at) ?? 0) > 1)
      .join(''),
  );
}

function expectWhole(rows: readonly Row[], article: string, source: string): void {
  const whole = shown(rows, article, source);
  expect(letters(whole.article)).toBe(letters(article));
  expect(whole.source.size).toBe(source.length);
  expect(twice(rows, source)).toBe('');
  rows.forEach((row, n) => {
    expect(row.id).toBe(n);
    expect(row.article ?? row.source).not.toBeNull();
    if (row.link !== null) expect(rows[row.link]?.link).toBe(n);
    if (row.kind === 'elsewhere') expect(rows[row.link ?? -1]?.moved).toBe(true);
  });
}

test('an altered passage beside its counterpart, what is left out where it would stand', () => {
  const rows = rowsOf(REPORT, ARTICLE, { id: 'wire-1', text: SOURCE });
  expect(rows.map((row) => [row.kind, bandOf(row)])).toEqual([
    ['altered', 'fact'],
    ['altered', 'fact'],
    ['same', 'same'],
    ['omitted', 'omitted'],
    ['added', 'added'],
  ]);
  expect(rows.map(isStop)).toEqual([true, true, false, true, true]);
  expect([...countBands(rows)]).toEqual([
    ['fact', 2],
    ['same', 1],
    ['omitted', 1],
    ['added', 1],
  ]);
  expectWhole(rows, ARTICLE, SOURCE);
});

test('the words that differ are marked with how', () => {
  const [number, quote] = rowsOf(REPORT, ARTICLE, { id: 'wire-1', text: SOURCE });
  const marks = (row: Row | undefined) => {
    const sides = sidesOf(row as Row, ARTICLE, SOURCE);
    const of = (pieces: typeof sides.source) => pieces?.filter(({ kinds }) => kinds.length > 0) ?? [];
    return { source: of(sides.source), article: of(sides.article) };
  };
  expect(marks(number)).toEqual({
    source: [{ text: '3', kinds: ['number'] }],
    article: [{ text: '4', kinds: ['number'] }],
  });
  expect(marks(quote).article).toEqual([{ text: 'not', kinds: ['quote', 'negation'] }]);
  expect(marks(quote).source).toEqual([]);
});

test('a rewrite beyond repair shows both sides whole, without marks', () => {
  const article = 'Snow fell on the northern farms all through the long night.';
  const source = 'Overnight, every holding up the valley vanished under white drifts.';
  const [row] = rowsOf(
    {
      ...REPORT,
      omitted: [],
      passages: [
        {
          kind: 'paraphrased',
          article: { start: 0, end: article.length },
          source: { id: 's', start: 0, end: source.length },
          changes: [],
        },
      ],
    },
    article,
    { id: 's', text: source },
  );
  expect(sidesOf(row as Row, article, source)).toEqual({
    source: [{ text: source, kinds: [] }],
    article: [{ text: article, kinds: [] }],
  });
});

test('a moved passage stands once with its words and once as a reference where it was', async () => {
  const article = toArticle(story('dam/edited'));
  const source = toArticle(story('dam/wire'));
  const parts = article.text.split('\n\n');
  const last = parts.splice(2, 1);
  const text = [...parts, ...last].join('\n\n');
  const report = await compare({ ...article, text }, source);
  const rows = rowsOf(report, text, source);
  const moved = rows.filter((row) => row.moved && row.article);
  expect(moved.length).toBeGreaterThan(0);
  for (const row of moved) {
    expect(row.link).not.toBeNull();
    expect(rows[row.link as number]).toMatchObject({ kind: 'elsewhere', source: row.source, article: null });
  }
  expectWhole(rows, text, source.text);
});

describe('both texts are there whole', () => {
  const pairs = MEMBERS.flatMap((m) => m.from.map((from) => [m.id, from] as const));
  test.each(pairs)('%s beside %s', async (mine, from) => {
    const [{ article }, { article: source }] = [member(mine), member(from)];
    const report = await compare(article, source);
    const rows = rowsOf(report, article.text, source);
    expectWhole(rows, article.text, source.text);
    for (const row of rows) {
      const sides = sidesOf(row, article.text, source.text);
      const text = (pieces: typeof sides.source) => pieces?.map((piece) => piece.text).join('');
      if (row.article) expect(text(sides.article)).toBe(article.text.slice(row.article.start, row.article.end));
      if (row.source) expect(text(sides.source)).toBe(source.text.slice(row.source.start, row.source.end));
    }
  });

  const tellings = STORIES.flatMap((one) =>
    STORIES.filter((other) => other !== one && other.slug.split('/')[0] === one.slug.split('/')[0]).map(
      (other) => [one.slug, other.slug] as const,
    ),
  );
  test.each(tellings)('%s beside %s, whichever of one event', async (mine, theirs) => {
    const [article, source] = [toArticle(story(mine)), toArticle(story(theirs))];
    expectWhole(rowsOf(await compare(article, source), article.text, source), article.text, source.text);
  });

  test('where nothing is shared the two stand side by side, paragraph by paragraph as far as they can', async () => {
    const [article, source] = [toArticle(story('other/chess')), toArticle(story('other/tram'))];
    const rows = rowsOf(await compare(article, source), article.text, source);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['rest']));
    expectWhole(rows, article.text, source.text);
  });

  test('whatever spans a report holds', () => {
    const word = fc.constantFrom('reed', 'quay', 'oats.', 'Lund', '\n\n', '“so', 'it”', '-', '12', '\n');
    const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    const span = (length: number) =>
      fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const given = fc.tuple(text, text).chain(([article, source]) =>
      fc.record({
        article: fc.constant(article),
        source: fc.constant(source),
        omitted: fc.array(span(source.length), { maxLength: 3 }),
        passages: fc.array(
          fc.record({
            kind: fc.constantFrom('verbatim' as const, 'edited' as const, 'paraphrased' as const),
            article: span(article.length),
            source: span(source.length),
            moved: fc.boolean(),
          }),
          { maxLength: 5 },
        ),
      }),
    );
    fc.assert(
      fc.property(given, ({ article, source, omitted, passages }) => {
        const report: Report = {
          ...REPORT,
          omitted: omitted.map((one) => ({ id: 's', ...one })),
          passages: passages.map((one) => ({ ...one, source: { id: 's', ...one.source }, changes: [] })),
        };
        const rows = rowsOf(report, article, { id: 's', text: source });
        expect(letters(shown(rows, article, source).article)).toBe(letters(article));
        for (const row of rows) if (row.link !== null) expect(rows[row.link]?.link).toBe(row.id);
      }),
      { numRuns: 200 },
    );
  });
});
