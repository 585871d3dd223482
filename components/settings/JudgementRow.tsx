import type { Judgement } from '../../lib/feedback/judgement.ts';
import { dateWords } from '../../lib/view/time.ts';
import { nameOf } from '../../lib/view/verdict.ts';
import { say } from '../../lib/words/say.ts';

type Props = { readonly judgement: Judgement; readonly takeBack: () => void };

/** One match that the reader called right or wrong. */
export function JudgementRow({ judgement: { says, at, article, original, reason }, takeBack }: Props) {
  const page = nameOf({ ...article, id: '' });
  const title = article.title ?? page;
  return (
    <li data-testid="judgement" data-says={says}>
      <span>
        <span class={`verdict-${says}`}>
          {says === 'right' ? say('settings_saidRight') : say('settings_saidWrong')}
        </span>{' '}
        <bdi class="judged-title">{title}</bdi>
        <span class="small soft">
          {say('settings_judgedPair', page, nameOf(original), dateWords(at.slice(0, 10)))}
          {reason ? ` ${say(`feedback_reason_${reason}`)}.` : ''}
        </span>
      </span>
      <button type="button" class="button" aria-label={say('settings_takeBackNamed', title)} onClick={takeBack}>
        {say('settings_takeBack')}
      </button>
    </li>
  );
}
