import type { Report } from '../report.ts';
import { percent } from '../words/figures.ts';
import { count, say } from '../words/say.ts';
import { isOnlyPossible } from './certainty.ts';
import { altered, altersFact, type Finding } from './findings.ts';
import { saidOf } from './manner.ts';
import { nothingFound } from './set-aside.ts';
import { takers } from './standing.ts';
import { nameOf, withTime } from './verdict.ts';

/** "4 altered, facts too" */
function countWords(findings: readonly Finding[], lineage: Report['lineage']): string {
  const passages = altered(findings);
  const { label, labelFacts, labelNone } = saidOf(lineage);
  if (passages.length === 0) return say(labelNone);
  return count(passages.some(altersFact) ? labelFacts : label, passages.length);
}

/** The words of the label beside the headline: "From Northern Wire, 3 hours earlier · 82% · 4 altered, facts too". */
export function labelWords(report: Report, findings: readonly Finding[]): string {
  const words = plainLabel(report, findings);
  return isOnlyPossible(report) ? say('certainty_perhaps', words) : words;
}

function plainLabel(report: Report, findings: readonly Finding[]): string {
  const { original, lineage, verdict, withheld } = report;
  if (withheld) return say('certainty_withheld');
  if (lineage === 'source') {
    const copies = takers(report);
    return copies > 0 ? count('view_labelSource', copies) : say('view_standingOwn');
  }
  if (verdict === 'same-subject') return say('view_headlineSubject');
  if (!original) return say(nothingFound(report).headline);
  const start =
    lineage === 'version'
      ? withTime(['view_labelVersion', 'view_labelVersionWhen'], original, report)
      : lineage === 'undetermined'
        ? say('view_labelUndetermined', nameOf(original))
        : withTime(['view_labelFrom', 'view_labelFromWhen'], original, report);
  return [start, percent(report.derived), countWords(findings, lineage)].join(' · ');
}
