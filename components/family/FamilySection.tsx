import { say } from '../../lib/words/say.ts';
import { FamilyFigure } from './FamilyFigure.tsx';
import type { FamilyShown } from './use-family.ts';

type Props = {
  readonly shown: FamilyShown;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
};

/** The family, once it is worked out. */
export function FamilySection({ shown, chosen, choose }: Props) {
  return (
    <section id="family" class="family" aria-labelledby="family-title" data-testid="family">
      <h2 id="family-title">{say('family_title')}</h2>
      {shown.status === 'shown' ? (
        <FamilyFigure family={shown.family} chosen={chosen} choose={choose} />
      ) : (
        <p class="soft" role="status">
          {shown.status === 'failed' ? say('family_failed') : say('family_loading')}
        </p>
      )}
    </section>
  );
}
