import type { Family } from '../../lib/family/family.ts';
import { layOut } from '../../lib/family/layout.ts';
import { familySentences, kinsmanName } from '../../lib/family/words.ts';
import { dateWords } from '../../lib/view/time.ts';
import { say } from '../../lib/words/say.ts';

type Props = { readonly family: Family; readonly choose: ((id: string) => void) | null };

/** What the picture says, in its order, for those who do not see it and for narrow windows. */
export function KinList({ family, choose }: Props) {
  const order = layOut(family).nodes.map(({ text }) => text.id);
  const lines = familySentences(family).sort((a, b) => order.indexOf(a.text.id) - order.indexOf(b.text.id));
  return (
    <ol class="kin-list" data-testid="family-list">
      {lines.map(({ text, says }) => (
        <li key={text.id} class={text.standing === 'page' ? 'kin-own' : undefined} data-standing={text.standing}>
          <p class="kin-name" dir="auto">
            {kinsmanName(text)}
          </p>
          {text.title ? (
            <p class="kin-headline" dir="auto">
              {text.title}
            </p>
          ) : null}
          <p class="small soft">{text.published ? dateWords(text.published) : say('family_undated')}</p>
          <p class="small">{says}</p>
          {choose && text.standing !== 'page' ? (
            <button type="button" class="button" onClick={() => choose(text.id)}>
              {say('family_compare', kinsmanName(text))}
            </button>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
