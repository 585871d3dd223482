import type { Lineage, Original, Span } from '../../lib/report.ts';
import { otherText } from '../../lib/view/other-text.ts';
import { say } from '../../lib/words/say.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { Section } from './Section.tsx';

type Props = {
  readonly original: Original;
  readonly lineage: Lineage;
  readonly onShow: (span: Span) => void;
};

/** The likely original and the grounds for calling it that; what is no original is not called one. */
export function OriginalCard({ original, lineage, onShow }: Props) {
  const { title, grounds } = otherText(lineage);
  return (
    <Section title={say(title)} testId="original">
      <ArticleLine article={original} />
      {original.evidence.length > 0 ? (
        <>
          <h3 class="small soft">{say(grounds)}</h3>
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
