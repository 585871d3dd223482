import type { Original, Span } from '../../lib/report.ts';
import { say } from '../../lib/words/say.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { Section } from './Section.tsx';

type Props = { readonly original: Original; readonly onShow: (span: Span) => void };

/** The likely original and the grounds for calling it that. */
export function OriginalCard({ original, onShow }: Props) {
  return (
    <Section title={say('view_original')} testId="original">
      <ArticleLine article={original} />
      {original.evidence.length > 0 ? (
        <>
          <h3 class="small soft">{say('sidebar_evidence')}</h3>
          <ul class="evidence">
            {original.evidence.map(({ kind, says, span }) => (
              <li key={says} data-evidence={kind}>
                {span ? (
                  <button type="button" class="link" onClick={() => onShow(span)}>
                    {says}
                    <span class="visually-hidden"> – {say('sidebar_show')}</span>
                  </button>
                ) : (
                  says
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}
