import type { Report } from '../../lib/report.ts';
import { isOnlyPossible } from '../../lib/view/certainty.ts';
import { percent } from '../../lib/words/figures.ts';
import { say } from '../../lib/words/say.ts';
import { askBackground } from '../ask-background.ts';

type Props = { readonly tabId: number | null; readonly report: Report };

/** Says that a source is not named, or is named though it is uncertain, because the reader asked for it. Goes under the verdict. */
export function CertaintyNotice({ tabId, report }: Props) {
  const { withheld } = report;
  if (!withheld && !isOnlyPossible(report)) return null;
  return (
    <div class="notice small" data-testid="certainty-notice">
      <p>
        {withheld
          ? say('certainty_withheldText', percent(withheld.probability))
          : say('certainty_perhapsText', percent(report.probability))}
      </p>
      <p class="buttons">
        {withheld && tabId !== null ? (
          <button
            type="button"
            class="button"
            onClick={() => askBackground({ to: 'background', kind: 'name-anyway', tabId })}
            data-testid="name-anyway"
          >
            {say('certainty_nameAnyway')}
          </button>
        ) : null}
        <a href="/settings.html#certainty" target="_blank" rel="noopener">
          {say('certainty_change')}
        </a>
      </p>
    </div>
  );
}
