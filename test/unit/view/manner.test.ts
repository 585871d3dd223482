import { parseHTML } from 'linkedom';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { OriginalCard } from '../../../components/sidebar/OriginalCard.tsx';
import { Verdict } from '../../../components/sidebar/Verdict.tsx';
import type { Lineage, Original, Report } from '../../../lib/report.ts';
import { findingsOf } from '../../../lib/view/findings.ts';
import { glanceLines, glanceOf } from '../../../lib/view/glance.ts';
import { labelWords } from '../../../lib/view/label-words.ts';
import { renderReport } from '../../../lib/view/report-text.ts';
import { ARTICLE, REPORT, SOURCE } from './sample.ts';

const textOf = (id: string) => (id === 'wire-1' ? SOURCE : undefined);
const HELD = { articles: 9, sources: 1, newest: null };

/** The sample's report with another lineage; what a finding itself says is the engine's and left out here. */
function reportOf(lineage: Lineage, alike = false): Report {
  const passages = REPORT.passages.map((passage) => ({
    ...passage,
    ...(alike && passage.kind === 'edited' && { kind: 'verbatim' as const }),
    changes: alike ? [] : passage.changes.map(({ says: _, ...change }) => change),
  }));
  return { ...REPORT, lineage, passages };
}

const plain = (html: string): string => parseHTML(`<html><body>${html}</body></html>`).document.body.textContent ?? '';

/** All that is said of a report: glance, label, card and the text that is copied. */
function saidOf(report: Report): string {
  const findings = findingsOf(report, ARTICLE, textOf);
  const glance = glanceOf(report, findings, HELD, 0);
  const card = { original: report.original as Original, lineage: report.lineage, onShow: () => undefined };
  return [
    glanceLines(glance),
    labelWords(report, findings),
    plain(renderToString(h(Verdict, { glance, report }))),
    plain(renderToString(h(OriginalCard, card))),
    renderReport(report, ARTICLE, textOf).replace(/^ {4}The original .*$/gm, ''),
  ].join('\n');
}

describe('what is not the same in both texts', () => {
  test('was altered by who took it, from the likely original', () => {
    const said = saidOf(reportOf('taken'));
    for (const words of ['2 passages altered', '97% likely taken', 'Likely original', 'Why this one'])
      expect(said).toContain(words);
  });

  test.each([false, true])('differs, where it is not known who took from whom (nothing differing: %s)', (alike) => {
    const said = saidOf(reportOf('undetermined', alike));
    expect(said).toContain(alike ? 'Nothing that is shared differs' : '2 passages differ');
    expect(said).toContain(alike ? '82% · no difference' : '82% · 2 differ');
    expect(said).toMatch(/The other text[\s\S]*What is known of the two/);
    expect(said).not.toMatch(/alter|chang|original|likely|Why this one/i);
  });

  test.each([false, true])('changed, where an outlet brought its own story up to date (nothing: %s)', (alike) => {
    const said = saidOf(reportOf('version', alike));
    expect(said).toContain(alike ? 'Nothing that is shared was changed' : '2 passages changed');
    expect(said).toMatch(/The other version[\s\S]*Why it is a version/);
    // An outlet's own update is no alteration: that is what it says of it.
    expect(said.replaceAll('is no alteration', '')).not.toMatch(/alter|original|likely|Why this one/i);
  });
});

test('the label cuts what stands before its first dot where it is narrow: the caveat stands behind it', () => {
  const report = reportOf('undetermined');
  expect(labelWords(report, findingsOf(report, ARTICLE, textOf))).toMatch(/^[^·]* · direction not known · 82% · /);
});
