import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Passage, Report } from '../../../lib/report.ts';
import { findingsOf } from '../../../lib/view/findings.ts';
import { type Mark, markAt } from '../../../lib/view/mark.ts';
import { marksOf } from '../../../lib/view/marks.ts';
import { counterpart, sameRuns } from '../../../lib/view/same-runs.ts';
import { differing } from '../../../lib/view/word-diff.ts';
import { ARTICLE, inArticle, REPORT, SOURCE } from './sample.ts';

const sourceText = () => SOURCE;
const marks = marksOf(findingsOf(REPORT, ARTICLE, sourceText), ARTICLE, sourceText);
const words = (kind: Mark['kind']) =>
  marks.filter((m) => m.kind === kind).map((m) => ARTICLE.slice(m.span.start, m.span.end));

/** A whole-text edited passage whose changes are what a word diff finds. */
function edited(article: string, source: string): Passage {
  const cuts = differing(source, article);
  const changes: Change[] = [
    ...cuts.after.map((span): Change => ({ kind: 'wording', article: span, source: null })),
    ...cuts.before.map((span): Change => ({ kind: 'wording', article: null, source: span })),
  ];
  const whole = { start: 0, end: article.length };
  return { kind: 'edited', article: whole, source: { id: 's', start: 0, end: source.length }, changes };
}

const reportOf = (passage: Passage): Report => ({ ...REPORT, passages: [passage] });

describe('marks', () => {
  test('changed words are altered, the rest of their passage verbatim', () => {
    expect(words('altered')).toEqual(['4', 'not']);
    expect(words('added')).toEqual(['Our reporter counted forty swans.']);
    expect(words('verbatim')).toContain('The council of Port Ellery voted 9 to');
  });

  test('words taken out mark the word before the gap', () => {
    const [article, source] = ['They did sign it. Good.', 'They did not sign it. Good.'];
    const start = source.indexOf('not');
    const passage: Passage = {
      kind: 'edited',
      article: { start: 0, end: article.length },
      source: { id: 's', start: 0, end: source.length },
      changes: [{ kind: 'negation', article: null, source: { start, end: start + 3 } }],
    };
    const found = findingsOf(reportOf(passage), article, () => source);
    const altered = marksOf(found, article, () => source).filter((mark) => mark.kind === 'altered');
    expect(altered.map(({ span }) => article.slice(span.start, span.end))).toEqual(['did']);
  });

  test('carry nothing but an id, a kind and a span', () => {
    for (const mark of marks) expect(Object.keys(mark).sort()).toEqual(['id', 'kind', 'span']);
  });

  const word = fc.constantFrom('Ida', 'sailed', 'home.', 'not', '9', 'late', 'Rain', 'fell.', '"Yes,"', 'she');
  const texts = fc.array(word, { minLength: 1, maxLength: 40 }).map((list) => list.join(' '));

  test('never overlap and never leave their text, whatever was changed', () => {
    fc.assert(
      fc.property(texts, texts, (article, source) => {
        const found = findingsOf(reportOf(edited(article, source)), article, () => source);
        let last = 0;
        for (const { span } of marksOf(found, article, () => source)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(article.length);
          last = span.end;
        }
      }),
    );
  });

  test('a click finds the altered word rather than the passage around it', () => {
    const four = inArticle('4').start;
    expect(markAt(marks, four)).toMatchObject({ id: 0, kind: 'altered' });
    expect(markAt(marks, inArticle('forty').start)).toMatchObject({ id: 3, kind: 'added' });
    expect(markAt(marks, ARTICLE.length + 5)).toBeUndefined();
  });
});

describe('findings', () => {
  test('a long passage is cut into its altered sentences and what lies between them', () => {
    const source = 'Nine ships sailed. The sea was calm. No one was hurt. They came home on Monday.';
    const article = 'Ten ships sailed. The sea was calm. No one was hurt. They came home on Tuesday.';
    const found = findingsOf(reportOf(edited(article, source)), article, () => source);
    const parts = found.map(({ kind, article: at, source: from }) => [
      kind,
      article.slice(at?.start, at?.end),
      source.slice(from?.start, from?.end),
    ]);
    expect(parts).toEqual([
      ['altered', 'Ten ships sailed.', 'Nine ships sailed.'],
      ['verbatim', 'The sea was calm. No one was hurt.', 'The sea was calm. No one was hurt.'],
      ['altered', 'They came home on Tuesday.', 'They came home on Monday.'],
    ]);
  });

  test('a rewritten passage is cut into pairs of sentences, also where two were made one', () => {
    const source = 'Nine ships sailed at dawn. The sea was calm that morning. Ida Quill led the fleet home.';
    const article = 'At dawn, under a calm sea that morning, nine ships put to sea. The fleet was led by Ida Quill.';
    const whole = (text: string) => ({ start: 0, end: text.length });
    const passage: Passage = {
      kind: 'paraphrased',
      article: whole(article),
      source: { id: 's', ...whole(source) },
      changes: [],
    };
    const found = findingsOf(reportOf(passage), article, () => source);
    expect(found.map(({ kind, source: from }) => [kind, source.slice(from?.start, from?.end)])).toEqual([
      ['paraphrased', 'Nine ships sailed at dawn. The sea was calm that morning.'],
      ['paraphrased', 'Ida Quill led the fleet home.'],
    ]);
  });

  test('a long text with few edits is cut at its edits', () => {
    const lines = Array.from({ length: 1500 }, (_, i) => `Ship ${i} sailed home in fair weather.`);
    const source = lines.join(' ');
    const article = lines.map((line, i) => (i % 500 === 7 ? line.replace('fair', 'foul') : line)).join(' ');
    const changes = [7, 507, 1007].map((i): Change => {
      const at = article.indexOf('foul', article.indexOf(`Ship ${i} `));
      return { kind: 'wording', article: { start: at, end: at + 4 }, source: { start: at, end: at + 4 } };
    });
    const found = findingsOf(reportOf({ ...edited(article, source), changes }), article, () => source);
    expect(found.map(({ kind }) => kind)).toEqual([
      ...['verbatim', 'altered', 'verbatim', 'altered', 'verbatim', 'altered', 'verbatim'],
    ]);
  });

  test('no change is lost by cutting', () => {
    const text = fc
      .array(fc.constantFrom('Ida', 'sailed', 'home.', 'not', '9', 'Rain', 'fell.', '\n\n'), {
        minLength: 1,
        maxLength: 40,
      })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (article, source) => {
        const passage = edited(article, source);
        const found = findingsOf(reportOf(passage), article, () => source);
        const kept = found.flatMap(({ changes }) => changes);
        expect(kept.length).toBe(passage.changes.length);
      }),
    );
  });
});

describe('counterparts', () => {
  test('a place in shared words maps there and back', () => {
    const passage = edited('We will not wait here', 'We will wait there');
    const runs = sameRuns(passage, 'We will not wait here', 'We will wait there');
    const at = 'We will not wait'.length;
    const there = counterpart(runs, 'article', at, 'late');
    expect(there).toBe('We will wait'.length);
    expect(counterpart(runs, 'source', there, 'early')).toBe(at);
  });
});
