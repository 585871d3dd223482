import type { Comparison } from '../../lib/compare/comparison.ts';
import { alteredWords, factsWords } from '../../lib/view/altered-words.ts';
import { headline } from '../../lib/view/verdict.ts';
import { percent } from '../../lib/words/figures.ts';
import { joined } from '../../lib/words/joined.ts';
import { say } from '../../lib/words/say.ts';
import { Legend } from './Legend.tsx';

type Props = {
  readonly comparison: Comparison;
  /** Whether this is the report that the sidebar shows, whose verdict stands above it. */
  readonly verdict: boolean;
  readonly title: string;
};

/** What the comparison comes to: verdict, share, what was altered, and how many passages of each kind. */
export function Summary({ comparison, verdict, title }: Props) {
  const { report, findings, rows } = comparison;
  const share = report.derived > 0 ? say('compare_shared', percent(report.derived)) : say('compare_sharedNothing');
  const words = [share, alteredWords(findings, report.lineage), factsWords(findings, report.lineage)];
  return (
    <section class="summary" data-testid="summary">
      <h1>{verdict ? headline(report) : title}</h1>
      <p class="summary-words">{joined(words)}</p>
      <Legend rows={rows} lineage={report.lineage} />
    </section>
  );
}
