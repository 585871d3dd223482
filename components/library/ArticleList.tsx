import { useMemo } from 'preact/hooks';
import type { Listed } from '../../lib/corpus/catalogue/listed.ts';
import type { DexieLibrary } from '../../lib/corpus/dexie-library.ts';
import { say } from '../../lib/words/say.ts';
import { ArticleRow, type RowActions } from './ArticleRow.tsx';
import { useRows } from './use-rows.ts';
import type { Ticks } from './use-ticks.ts';
import { useWindow } from './use-window.ts';

type Props = RowActions & {
  readonly list: readonly Listed[];
  readonly library: DexieLibrary;
  /** Counts the library's changes. */
  readonly changes: number;
  readonly ticks: Ticks;
};

/** A list of any length, of which only the rows in sight are drawn and read from the store. */
export function ArticleList({ list, library, changes, ticks, ...actions }: Props) {
  const { box, probe, window } = useWindow(list.length);
  const { from, to, height } = window;
  const keys = useMemo(() => list.slice(from, to).map(({ key }) => key), [list, from, to]);
  const rows = useRows(library, keys, changes);
  return (
    <div class="window" ref={box} data-testid="window">
      <div class="row-probe" ref={probe} aria-hidden="true" />
      <ul
        class="articles"
        data-testid="articles"
        aria-label={say('library_listTitle')}
        style={{ height: `${list.length * height}px` }}
      >
        {keys.map((key, n) => (
          <ArticleRow
            key={key}
            row={rows.get(key)}
            place={{ at: from + n, of: list.length, top: (from + n) * height }}
            ticked={ticks.keys.has(key)}
            tick={(range) => ticks.toggle(from + n, range)}
            {...actions}
          />
        ))}
      </ul>
    </div>
  );
}
