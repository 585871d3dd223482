import { BANDS, countBands, type Row } from '../../lib/compare/row.ts';
import { BAND_GLYPHS, bandWords } from '../../lib/compare/words.ts';
import type { Lineage } from '../../lib/report.ts';
import { figure } from '../../lib/words/figures.ts';
import { say } from '../../lib/words/say.ts';

/** What the bands mean, and how many passages there are of each. */
export function Legend({ rows, lineage }: { rows: readonly Row[]; lineage: Lineage }) {
  const counts = countBands(rows);
  // Of two texts that are not set beside each other there is nothing to count.
  if ([...counts.keys()].every((band) => band === 'rest')) return null;
  return (
    <ul class="legend" aria-label={say('compare_legend')} data-testid="legend">
      {BANDS.flatMap((band) => {
        const n = counts.get(band);
        if (!n) return [];
        return (
          <li key={band} data-band={band}>
            <span class={`swatch band-${band}`} aria-hidden="true">
              {BAND_GLYPHS[band]}
            </span>
            {bandWords(band, lineage)} <strong>{figure(n)}</strong>
          </li>
        );
      })}
    </ul>
  );
}
