import type { Lineage } from '../../lib/report.ts';
import { saidOf } from '../../lib/view/manner.ts';
import type { Shares, Stretch } from '../../lib/view/strip.ts';
import { listed, percent } from '../../lib/words/figures.ts';
import { say } from '../../lib/words/say.ts';

type Props = {
  readonly strip: readonly Stretch[];
  readonly shares: Shares;
  readonly lineage: Lineage;
  /** The findings that stand out: selected, or under the pointer. */
  readonly lit: readonly (number | null)[];
  readonly onPick: (id: number) => void;
};

/**
 * The page from start to end as a bar: taken word for word, altered, its own; each has its height and its pattern as well
 * as its colour. A click picks the passage; the list below is the same for the keyboard.
 */
export function Strip({ strip, shares, lineage, lit, onPick }: Props) {
  const key = [
    ['verbatim', 'sidebar_stripVerbatim'],
    ['altered', saidOf(lineage).part],
    ['own', 'sidebar_stripOwn'],
  ] as const;
  const parts = key.flatMap(([kind, name]) =>
    shares[kind] > 0 ? [{ kind, words: `${say(name)} ${percent(shares[kind])}` }] : [],
  );
  const words = say('sidebar_strip', listed(parts.map((part) => part.words)));
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
        {parts.map(({ kind, words }) => (
          <span key={kind}>
            <i class={`strip-${kind}`} /> {words}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
