import type { Credit, Span } from '../../lib/report.ts';
import { creditWords } from '../../lib/view/report-text.ts';
import { say } from '../../lib/words/say.ts';

type Props = { readonly credits: readonly Credit[]; readonly text: string; readonly onShow: (span: Span) => void };

/** Whom the page itself credits, with its own words where it says so in the text. */
export function CreditList({ credits, text, onShow }: Props) {
  if (credits.length === 0) return <p class="soft small">{say('sidebar_creditsNone')}</p>;
  return (
    <ul class="plain">
      {credits.map(({ name, how, span }) => (
        <li key={`${name} ${how} ${span?.start}`} data-testid="credit" data-how={how}>
          {creditWords({ name, how, span })}{' '}
          {span ? (
            <button type="button" class="link small" onClick={() => onShow(span)}>
              {say('view_titled', text.slice(span.start, span.end))}
              <span class="visually-hidden"> – {say('sidebar_show')}</span>
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
