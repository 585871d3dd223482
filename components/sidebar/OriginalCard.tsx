import type { Original, Span } from '../../lib/report.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { Section } from './Section.tsx';
import { WORDS } from './words.ts';

type Props = { readonly original: Original; readonly onShow: (span: Span) => void };

/** The likely original and the grounds for calling it that. */
export function OriginalCard({ original, onShow }: Props) {
  return (
    <Section title={WORDS.original} testId="original">
      <ArticleLine article={original} />
      {original.evidence.length > 0 ? (
        <>
          <h3 class="visually-hidden">{WORDS.evidence}</h3>
          <ul class="evidence">
            {original.evidence.map(({ kind, says, span }) => (
              <li key={says} data-evidence={kind}>
                {span ? (
                  <button type="button" class="link" onClick={() => onShow(span)}>
                    {says}
                    <span class="visually-hidden"> – {WORDS.show}</span>
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
