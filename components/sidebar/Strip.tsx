import type { Shares, Stretch } from '../../lib/view/strip.ts';
import { percent } from '../../lib/words/figures.ts';
import { say } from '../../lib/words/say.ts';

type Props = {
  readonly strip: readonly Stretch[];
  readonly shares: Shares;
  /** The findings that stand out: selected, or under the pointer. */
  readonly lit: readonly (number | null)[];
  readonly onPick: (id: number) => void;
};

const KEY = [
  ['verbatim', 'sidebar_stripVerbatim'],
  ['altered', 'sidebar_stripAltered'],
  ['own', 'sidebar_stripOwn'],
] as const;

/**
 * The page from start to end as a bar: taken word for word, altered, its own; each has its height and its pattern as well
 * as its colour. A click picks the passage; the list below is the same for the keyboard.
 */
export function Strip({ strip, shares, lit, onPick }: Props) {
  const words = say('sidebar_strip', percent(shares.verbatim), percent(shares.altered), percent(shares.own));
  return (
    <figure class="strip-figure" data-testid="strip">
      <div class="strip" role="img" aria-label={words}>
        {strip.map(({ kind, start, end, id }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list of passages does the same from the keyboard
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <span
            key={start}
            class={`strip-${kind}${id !== null && lit.includes(id) ? ' strip-lit' : ''}`}
            style={{ flexGrow: end - start }}
            onClick={() => id !== null && onPick(id)}
          />
        ))}
      </div>
      <figcaption class="strip-key small soft" aria-hidden="true">
        {KEY.filter(([kind]) => shares[kind] > 0).map(([kind, words]) => (
          <span key={kind}>
            <i class={`strip-${kind}`} /> {say(words)} {percent(shares[kind])}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
