import { stripesOf } from '../../../lib/compare/overview.ts';
import type { Row } from '../../../lib/compare/row.ts';
import { bandWords } from '../../../lib/compare/words.ts';
import type { Lineage } from '../../../lib/report.ts';
import { say } from '../../../lib/words/say.ts';

/** Units of the drawing from top to bottom; it is stretched to the window. */
const HEIGHT = 1000;
const WIDTHS = { fact: 24, wording: 16, omitted: 20, added: 20, moved: 14, same: 6, rest: 3 } as const;

/** The bands of the whole text, each a link to where it begins: without script and without inline style. */
export function SavedOverview({ rows, lineage }: { rows: readonly Row[]; lineage: Lineage }) {
  return (
    <nav class="saved-overview" aria-label={say('compare_overview')}>
      <svg viewBox={`0 0 24 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {stripesOf(rows).map(({ band, from, start, end }) => (
          <a key={from} href={`#r${from}`} tabIndex={-1}>
            <title>{bandWords(band, lineage)}</title>
            <rect
              class={`bar-${band}`}
              x="0"
              y={start * HEIGHT}
              width={WIDTHS[band]}
              height={Math.max(1, (end - start) * HEIGHT - 1)}
            />
          </a>
        ))}
      </svg>
    </nav>
  );
}
