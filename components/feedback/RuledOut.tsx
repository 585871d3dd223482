import { type Judgement, REASONS, type Reason } from '../../lib/feedback/judgement.ts';
import { nameOf } from '../../lib/view/verdict.ts';
import { say } from '../../lib/words/say.ts';
import type { Feedback } from './use-feedback.ts';

type Props = { readonly judgement: Judgement; readonly said: Pick<Feedback, 'undo' | 'giveReason'> };

/** A match that the reader called wrong: what follows from it, why it is wrong, and the way back. */
export function RuledOut({ judgement: { id, original, reason }, said }: Props) {
  const name = nameOf(original);
  return (
    <div class="feedback-said" data-testid="feedback-ruled-out">
      <p role="status">
        {original.title && original.title !== name
          ? say('feedback_ruledOutTitled', name, original.title)
          : say('feedback_ruledOut', name)}
      </p>
      <div class="feedback-answers">
        <label>
          <span class="visually-hidden">{say('feedback_why')}</span>
          <select
            class="field"
            value={reason ?? ''}
            onChange={({ currentTarget: { value } }) => said.giveReason(id, (value || null) as Reason | null)}
            data-testid="feedback-reason"
          >
            <option value="">{say('feedback_whyNot')}</option>
            {REASONS.map((one) => (
              <option key={one} value={one}>
                {say(`feedback_reason_${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button button-plain" onClick={() => said.undo(id)} data-testid="feedback-undo">
          {say('feedback_undo')}
        </button>
      </div>
    </div>
  );
}
