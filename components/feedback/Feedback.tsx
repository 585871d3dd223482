import { judgeable } from '../../lib/feedback/judgement.ts';
import type { ReportView } from '../../lib/messages/views.ts';
import type { Named } from '../../lib/report.ts';
import { nameOf } from '../../lib/view/verdict.ts';
import { say } from '../../lib/words/say.ts';
import { RuledOut } from './RuledOut.tsx';
import { type Feedback as Said, useFeedback } from './use-feedback.ts';
import './feedback.css';

type Props = {
  /** null, as in the sample: then nothing can be said. */
  readonly tabId: number | null;
  readonly view: ReportView;
};

function Question({ named, said }: { named: Named; said: Said }) {
  return (
    <fieldset class="feedback-question">
      <legend>{say('feedback_question', nameOf(named))}</legend>
      <div class="feedback-answers">
        <button type="button" class="button" onClick={() => said.judge('right', named.id)} data-testid="feedback-right">
          {say('feedback_right')}
        </button>
        <button type="button" class="button" onClick={() => said.judge('wrong', named.id)} data-testid="feedback-wrong">
          {say('feedback_wrong')}
        </button>
      </div>
    </fieldset>
  );
}

/**
 * "Is this text from there?" What the reader says of the match that the report names, and what was said of this page
 * before. Goes under the verdict.
 */
export function Feedback({ tabId, view: { report, reading } }: Props) {
  const said = useFeedback(tabId, reading);
  const named = judgeable(report);
  if (tabId === null || !said.judged) return null;
  const right = said.judged.find((one) => one.says === 'right' && one.original.id === named?.id);
  const wrong = said.judged.filter(({ says }) => says === 'wrong');
  if (!named && wrong.length === 0) return null;
  return (
    <section class="feedback small" aria-label={say('feedback_title')} data-testid="feedback">
      {wrong.map((one) => (
        <RuledOut key={one.id} judgement={one} said={said} />
      ))}
      {right ? (
        <p class="feedback-said" data-testid="feedback-said-right">
          <span role="status">{say('feedback_saidRight', nameOf(right.original))}</span>{' '}
          <button
            type="button"
            class="button button-plain"
            onClick={() => said.undo(right.id)}
            data-testid="feedback-undo"
          >
            {say('feedback_undo')}
          </button>
        </p>
      ) : named ? (
        <Question named={named} said={said} />
      ) : null}
    </section>
  );
}
