import { roleWords } from '../../lib/compare/words.ts';
import type { Choice } from '../../lib/messages/views.ts';
import { dateWords } from '../../lib/view/time.ts';
import { nameOf } from '../../lib/view/verdict.ts';
import { joined } from '../../lib/words/joined.ts';
import { say } from '../../lib/words/say.ts';

type Props = {
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
};

/** Which text the page is set beside. */
export function Choose({ choices, chosen, choose }: Props) {
  return (
    <label class="choose">
      <span class="small">{say('compare_compareWith')}</span>
      <select
        class="field"
        value={chosen ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
        data-testid="choose"
      >
        {chosen === null ? <option value="" /> : null}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {joined([
              choice.relation === 'earlier' ? null : nameOf(choice),
              roleWords(choice),
              choice.published ? dateWords(choice.published) : null,
            ])}
          </option>
        ))}
      </select>
    </label>
  );
}
