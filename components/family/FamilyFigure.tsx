import type { Family } from '../../lib/family/family.ts';
import { say } from '../../lib/words/say.ts';
import { KinList } from './KinList.tsx';
import { Picture } from './Picture.tsx';

type Props = {
  readonly family: Family;
  readonly chosen: string | null;
  readonly choose: ((id: string) => void) | null;
};

/** The family as a picture, and the same as a list. */
export function FamilyFigure({ family, chosen, choose }: Props) {
  if (family.texts.length < 2) return <p class="soft">{say('family_alone')}</p>;
  return (
    <>
      <p class="soft kin-lead">{say('family_lead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled sideways must be reached by keyboard */}
      <section class="kin-scroll" tabIndex={0} aria-label={say('family_picture')}>
        <Picture family={family} chosen={chosen} choose={choose} />
      </section>
      <details class="kin-words">
        <summary>{say('family_asList')}</summary>
        <KinList family={family} choose={choose} />
      </details>
      <div class="kin-narrow">
        <KinList family={family} choose={choose} />
      </div>
    </>
  );
}
