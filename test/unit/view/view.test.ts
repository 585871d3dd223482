import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Verdict } from '../../../components/sidebar/Verdict.tsx';
import type { Change, Original, Report } from '../../../lib/report.ts';
import { alteredWords, factsWords } from '../../../lib/view/altered-words.ts';
import { altered, findingsOf } from '../../../lib/view/findings.ts';
import { glanceLines, glanceOf } from '../../../lib/view/glance.ts';
import { type Holdings, holdingsWords } from '../../../lib/view/holdings.ts';
import { kindsOf } from '../../../lib/view/kinds.ts';
import { PART } from '../../../lib/view/label-parts.ts';
import { labelWords } from '../../../lib/view/label-words.ts';
import { renderReport } from '../../../lib/view/report-text.ts';
import { settingAside } from '../../../lib/view/set-aside.ts';
import { headline } from '../../../lib/view/verdict.ts';
import { percent } from '../../../lib/words/figures.ts';
import { ARTICLE, REPORT, SOURCE } from './sample.ts';

const sourceText = (id: string) => (id === 'wire-1' ? SOURCE : undefined);
const found = (report: Report) => findingsOf(report, ARTICLE, sourceText);
const label = (report: Report) => labelWords(report, found(report)).replaceAll(PART, '');
const without = (change: Partial<Report>): Report => ({ ...REPORT, ...change });

describe('label', () => {
  test('says from whom, when, how much and how many', () => {
    expect(label(REPORT)).toBe('From Northern Wire, 3 hours earlier · 82% · 2 altered, facts too');
  });

  test('leaves out what is not known', () => {
    const original = { id: 'x', evidence: [] };
    expect(label(without({ original, passages: [] }))).toBe('From x · 82% · unaltered');
  });

  test.each([
    [{ lineage: 'none', original: null, verdict: 'unrelated', derived: 0 }, 'Nothing found in your library'],
    [{ lineage: 'none', original: null, verdict: 'same-subject', derived: 0 }, 'Same subject, written independently'],
    [
      { lineage: 'source', original: null, related: [{ id: 'b', derived: 1, relation: 'copy' }] },
      'Source of 1 other article',
    ],
    [{ lineage: 'undetermined' }, 'Shared with Northern Wire · direction not known · 82% · 2 differ'],
    [{ lineage: 'version' }, 'Version of Northern Wire · 82% · 2 changed, facts too'],
  ] as [Partial<Report>, string][])('%o', (change, words) => {
    expect(label(without(change))).toBe(words);
  });

  test('comes in parts: what comes before the outlet, the outlet, the time, the figures, the facts', () => {
    expect(labelWords(REPORT, found(REPORT)).split(PART)).toEqual([
      'From ',
      'Northern Wire',
      ', 3 hours earlier',
      ' · 82% · 2 altered',
      ', facts too',
    ]);
    const original = { ...(REPORT.original as Original), outlet: 'Association of the Northern News Agencies' };
    expect(label(without({ original }))).toBe(
      'From Association of the Northern News Agencies · 82% · 2 altered, facts too',
    );
  });
});

const HELD: Holdings = { articles: 12_340, sources: 9, newest: Date.parse('2026-03-02T11:56:00Z') };
const NOW = Date.parse('2026-03-02T12:00:00Z');
const glance = (report: Report, held = HELD) => glanceOf(report, found(report), held, NOW);
const NOTHING = {
  verdict: 'unrelated',
  lineage: 'none',
  original: null,
  derived: 0,
  passages: [],
  related: [],
} as const;

describe('the glance', () => {
  test('says who, how much, how much altered and which facts', () => {
    expect(glance(REPORT)).toMatchObject({
      standing: 'taken',
      fact: true,
      headline: 'Taken, with edits, from Northern Wire, 3 hours earlier',
      share: '82% of this text is shared, word for word or reworded',
      altered: '2 passages altered',
      facts: 'Facts changed: 1 quotation, 1 claim turned round and 1 number',
      badge: '82%',
    });
  });

  test('of nothing found it says what was searched', () => {
    const words = '12,340 articles from 9 sources, newest 4 minutes ago';
    expect(glance(without(NOTHING))).toMatchObject({ standing: 'nothing', searched: words, share: null, badge: '' });
    expect(glanceLines(glance(without(NOTHING)))).toBe(`Nothing found in your library (${words})`);
  });

  test('what the reader called wrong, or the page’s own text, is something: nothing else was found', () => {
    const words = '12,340 articles from 9 sources, newest 4 minutes ago';
    const aside = settingAside(without(NOTHING), true);
    expect(glance(aside)).toMatchObject({ standing: 'nothing', headline: 'Nothing else found in your library' });
    expect(glanceLines(glance(aside))).toBe(`Nothing else found in your library (${words})`);
    expect(label(aside)).toBe('Nothing else found in your library');
    expect(renderReport(aside, ARTICLE, sourceText)).toContain('\nNothing else found in your library\n');
    expect(renderToString(h(Verdict, { glance: glance(aside), report: aside }))).toContain('Nothing else found<');
    // Where something was found, it is told as ever.
    for (const report of [REPORT, without({ ...NOTHING, verdict: 'same-subject' })])
      expect(settingAside(report, true)).toBe(report);
  });

  test('a library that holds nothing is no search', () => {
    const empty = glance(without(NOTHING), { articles: 0, sources: 0, newest: null });
    expect(empty).toMatchObject({ standing: 'empty', headline: 'Your library is empty', searched: null });
  });

  test('articles of no source are counted alone', () => {
    expect(holdingsWords({ ...HELD, sources: 0, articles: 1 }, NOW)).toBe('1 article, newest 4 minutes ago');
  });

  test.each([
    [{}, 'taken'],
    [{ lineage: 'version' }, 'version'],
    [{ lineage: 'undetermined' }, 'undetermined'],
    [{ lineage: 'source', original: null, related: [] }, 'own'],
    [{ lineage: 'source', original: null, related: [{ id: 'b', derived: 1, relation: 'copy' }] }, 'source'],
    [{ lineage: 'none', original: null, verdict: 'same-subject', derived: 0 }, 'independent'],
    [NOTHING, 'nothing'],
  ] as [Partial<Report>, string][])('%o stands as %s', (change, standing) => {
    expect(glance(without(change)).standing).toBe(standing);
  });
});

describe('sentences', () => {
  test('same subject names the other report', () => {
    expect(headline(without({ verdict: 'same-subject', original: null, lineage: 'none' }))).toBe(
      'Same subject as Northern Wire, written independently',
    );
  });

  test('an outlet’s own version is later or earlier, and changed, not altered', () => {
    const own = without({ lineage: 'version' });
    expect(headline(own)).toBe('Later version of Northern Wire’s own story');
    const undated = { ...own, original: { id: 'x', outlet: 'Northern Wire', evidence: [] } };
    expect(headline(undated)).toBe('Another version of Northern Wire’s own story');
    expect(alteredWords(found(own), 'version')).toBe('2 passages changed');
  });

  test('where no fact is touched, that is said', () => {
    expect(alteredWords([], 'taken')).toBeNull();
    expect(factsWords([], 'taken')).toBeNull();
    const hedge = { kind: 'hedge', article: { start: 0, end: 3 }, source: null } as const;
    const toned = found(REPORT).map((finding) => ({ ...finding, changes: finding.changes.length > 0 ? [hedge] : [] }));
    expect(factsWords(toned, 'taken')).toBe('No fact changed, only tone or wording');
  });

  test('a part is never called nothing or all', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0%', '1%', '50%', '99%', '100%']);
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

describe('the report as text', () => {
  test('every part stands in it', () => {
    const text = renderReport(REPORT, ARTICLE, sourceText);
    for (const line of [
      'Taken, with edits, from Northern Wire, 3 hours earlier',
      '82% of this text is shared, word for word or reworded',
      '- Published 3 hours earlier.',
      '[Quotation, Negation or claim]',
      'this page: “We will {+not+} wait,” said Mayor Ida Quill.',
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
    expect(text).toContain('Nothing found in your library');
    expect(text).toContain('Northern Wire, in the page’s metadata');
  });
});
