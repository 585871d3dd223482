import type { Report } from '../../lib/report.ts';
import type { Finding } from '../../lib/view/findings.ts';
import { alteredSentence, headline, percent } from '../../lib/view/verdict.ts';
import { WORDS } from './words.ts';

/** The answer at a glance: a sentence, the share taken, what was altered. */
export function Verdict({ report, findings }: { report: Report; findings: readonly Finding[] }) {
  const sentence = alteredSentence(findings, report.lineage);
  return (
    <section class="verdict" data-testid="verdict" data-verdict={report.verdict} data-lineage={report.lineage}>
      <h1>{headline(report)}.</h1>
      {report.derived > 0 ? (
        <div class="share">
          <div class="share-bar" aria-hidden="true">
            <div class="share-taken" style={{ width: `${report.derived * 100}%` }} />
          </div>
          <p>
            <strong data-testid="share">{percent(report.derived)}</strong> of this text
            <span class="soft">
              {' '}
              · {percent(report.probability)} {WORDS.certainty}
            </span>
          </p>
        </div>
      ) : null}
      {sentence ? <p data-testid="altered-sentence">{sentence}.</p> : null}
    </section>
  );
}
