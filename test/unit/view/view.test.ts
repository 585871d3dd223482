import { describe, expect, test } from 'vitest';
import type { Change, Report } from '../../../lib/report.ts';
import { altered, findingsOf } from '../../../lib/view/findings.ts';
import { kindsOf } from '../../../lib/view/kinds.ts';
import { renderReport } from '../../../lib/view/report-text.ts';
import { sentencesOf } from '../../../lib/view/says.ts';
import { dateWords, timeBetween } from '../../../lib/view/time.ts';
import { alteredSentence, badgeText, headline, labelWords, percent } from '../../../lib/view/verdict.ts';
import { ARTICLE, REPORT, SOURCE } from './sample.ts';

const sourceText = (id: string) => (id === 'wire-1' ? SOURCE : undefined);
const found = (report: Report) => findingsOf(report, ARTICLE, sourceText);
const label = (report: Report) => labelWords(report, found(report));
const without = (change: Partial<Report>): Report => ({ ...REPORT, ...change });

describe('label', () => {
  test('says from whom, when, how much and how many', () => {
    expect(label(REPORT)).toBe('From Northern Wire, 3 hours earlier · 82 % · 2 altered');
  });

  test('leaves out what is not known', () => {
    const original = { id: 'x', evidence: [] };
    expect(label(without({ original, passages: [] }))).toBe('From x · 82 %');
  });

  test.each([
    [{ lineage: 'none', original: null, verdict: 'unrelated', derived: 0 }, 'No source found in your library'],
    [
      { lineage: 'none', original: null, verdict: 'same-subject', derived: 0 },
      'Written independently · same subject in your library',
    ],
    [
      { lineage: 'source', original: null, related: [{ id: 'b', derived: 1, relation: 'copy' }] },
      'Source of 1 other article',
    ],
    [{ lineage: 'undetermined' }, 'Shared with Northern Wire, direction unknown · 82 % · 2 altered'],
    [{ lineage: 'version' }, 'Version of Northern Wire’s story, 3 hours earlier · 82 % · 2 changed'],
  ] as [Partial<Report>, string][])('%o', (change, words) => {
    expect(label(without(change))).toBe(words);
  });

  test('the badge is empty where nothing is shared', () => {
    expect(badgeText(REPORT)).toBe('82%');
    expect(badgeText(without({ derived: 0 }))).toBe('');
  });
});

describe('sentences', () => {
  test('the verdict names the outlet and the time between', () => {
    expect(headline(REPORT)).toBe('Taken, with edits, from Northern Wire, 3 hours earlier');
    expect(headline(without({ verdict: 'same-subject', original: null, lineage: 'none' }))).toContain('independently');
  });

  test('an outlet’s own version is later or earlier, and changed, not altered', () => {
    const own = without({ lineage: 'version' });
    expect(headline(own)).toBe('Later version of Northern Wire’s own story');
    const undated = { ...own, original: { id: 'x', outlet: 'Northern Wire', evidence: [] } };
    expect(headline(undated)).toBe('Another version of Northern Wire’s own story');
    expect(alteredSentence(found(own), 'version')).toContain('2 passages changed, all in their facts');
  });

  test('facts altered are counted by kind', () => {
    expect(alteredSentence(found(REPORT))).toBe(
      '2 passages altered, all in their facts: a quotation, a negation and a number',
    );
    expect(alteredSentence([])).toBeNull();
  });

  test('a part is never called nothing or all', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0 %', '1 %', '50 %', '99 %', '100 %']);
  });
});

describe('ranking', () => {
  test('the graver passage stands first, wherever it is on the page', () => {
    expect(altered(found(REPORT)).map(({ id }) => id)).toEqual([1, 0]);
  });

  test('another person ranks before tone, a name spelt another way after it', () => {
    const change = (kind: Change['kind'], slight?: Change['slight']): Change => ({
      kind,
      article: { start: 0, end: 1 },
      source: null,
      ...(slight ? { slight } : {}),
    });
    const spelt = change('name', 'respelt');
    expect(kindsOf([change('hedge'), change('name'), change('wording')])).toEqual(['name', 'hedge', 'wording']);
    expect(kindsOf([spelt, change('hedge'), change('wording')])).toEqual(['hedge', 'name', 'wording']);
  });
});

test('a change inside a quotation is told once, by what it is', () => {
  const span = { start: 3, end: 6 };
  const quote: Change = { kind: 'quote', article: span, source: null, says: 'Words put into a quotation.' };
  const negation: Change = { kind: 'negation', article: span, source: null, says: 'A “not” is new.' };
  expect(sentencesOf([quote, negation, negation])).toEqual(['A “not” is new.']);
  expect(sentencesOf([quote, { ...negation, article: { start: 9, end: 12 } }])).toHaveLength(2);
});

describe('times', () => {
  test.each([
    ['2026-03-02T09:00:00Z', '2026-03-02T12:00:00Z', '3 hours earlier'],
    ['2026-03-02T09:00:00+02:00', '2026-03-02T08:00:00Z', '1 hour earlier'],
    ['2026-03-02T09:00:00Z', '2026-03-02T08:15:00Z', '45 minutes later'],
    ['2026-03-02T09:00:00Z', '2026-03-02T09:00:20Z', 'at the same time'],
    ['2026-03-01', '2026-03-02T08:15:00Z', '1 day earlier'],
    ['2026-03-02', '2026-03-02T08:15:00Z', 'the same day'],
    ['2026-03-02', '2026-03-22', '20 days earlier'],
    ['2024-03-02', '2026-03-22', '2 years earlier'],
  ])('%s seen from %s', (then, now, words) => {
    expect(timeBetween(then, now)).toBe(words);
  });

  test('without two dates there is nothing to say', () => {
    expect(timeBetween(undefined, '2026-03-02')).toBeNull();
    expect(timeBetween('yesterday', '2026-03-02')).toBeNull();
  });

  test('a date keeps the precision and the offset it came with', () => {
    expect(dateWords('2026-03-02')).toBe('2 Mar 2026');
    expect(dateWords('2026-03-02T09:05:00Z')).toBe('2 Mar 2026, 09:05 UTC');
    expect(dateWords('2026-03-02T09:05:00+02:00')).toBe('2 Mar 2026, 09:05 (UTC+02:00)');
    expect(dateWords('last week')).toBe('last week');
  });
});

describe('the report as text', () => {
  test('every part stands in it', () => {
    const text = renderReport(REPORT, ARTICLE, sourceText);
    for (const line of [
      'Taken, with edits, from Northern Wire, 3 hours earlier.',
      '- Published 3 hours earlier.',
      '[Quotation, Negation]',
      'this page: “We will {+not+} wait,” said Mayor Ida Quill.',
      'The original does not deny this.',
      'voted 9 to [-3-] on Monday',
      '“Repairs cost 2 million crowns.”',
      '“Our reporter counted forty swans.”',
      'Northern Wire, in the page’s metadata',
    ])
      expect(text).toContain(line);
  });

  test('a source that is not at hand is named by id and place', () => {
    expect(renderReport(REPORT, ARTICLE, () => undefined)).toMatch(/wire-1 \d+–\d+/);
  });

  test('with nothing found the credits still show', () => {
    const empty = without({
      verdict: 'unrelated',
      lineage: 'none',
      original: null,
      derived: 0,
      passages: [],
      omitted: [],
    });
    const text = renderReport(empty, ARTICLE, sourceText);
    expect(text).toContain('No source found in your library.');
    expect(text).toContain('Northern Wire, in the page’s metadata');
  });
});
