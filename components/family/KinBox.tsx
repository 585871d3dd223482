import type { Kinsman } from '../../lib/family/family.ts';
import { say } from '../../lib/words/say.ts';

type Props = {
  readonly text: Kinsman;
  readonly name: string;
  /** Where it comes from, for those who do not see the edge. */
  readonly says: string;
  readonly chosen: boolean;
  readonly choose: ((id: string) => void) | null;
};

/** One text of the picture: a button that sets the page beside it. */
export function KinBox({ text, name, says, chosen, choose }: Props) {
  const own = text.standing === 'page';
  const content = (
    <>
      <span class="kin-name" dir="auto">
        {name}
      </span>
      <span class="kin-title" dir="auto">
        {text.title ?? (own ? text.outlet : '')}
      </span>
      <span class="visually-hidden">{says}</span>
    </>
  );
  const kind = `kin-box${own ? ' kin-page' : ''}${chosen ? ' kin-chosen' : ''}`;
  if (!choose) {
    return (
      <div class={kind} data-testid="kin" data-standing={text.standing}>
        {content}
      </div>
    );
  }
  return (
    <button
      type="button"
      class={kind}
      aria-pressed={chosen}
      title={say('family_compare', name)}
      onClick={() => choose(text.id)}
      data-testid="kin"
      data-standing={text.standing}
    >
      {content}
    </button>
  );
}
