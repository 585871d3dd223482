import { useState } from 'preact/hooks';
import type { ImportRow } from '../../lib/corpus/import/job.ts';
import { wholePercent } from '../../lib/words/figures.ts';
import { sayIt } from '../../lib/words/said.ts';
import { count, say } from '../../lib/words/say.ts';

type Props = {
  readonly open: readonly ImportRow[];
  readonly goOn: (row: ImportRow) => Promise<boolean>;
  readonly giveUp: (row: ImportRow) => Promise<void>;
};

/** Imports that were cut off, each with a way to go on: by itself where the browser keeps the file, else by choosing it again. */
export function OpenImports({ open, goOn, giveUp }: Props) {
  const [again, setAgain] = useState<number | null>(null);
  if (open.length === 0) return null;
  return (
    <ul class="open-imports" data-testid="open-imports">
      {open.map((row) => (
        <li class="open-import" key={row.id} data-id={row.id}>
          <p>
            <strong dir="auto">{sayIt(row.label)}</strong>
            <br />
            {how(row)}
          </p>
          {(again === row.id || !row.handles) && <p class="small">{say('library_chooseAgain')}</p>}
          <div class="open-actions">
            {row.handles && again !== row.id && (
              <button
                class="button button-primary"
                type="button"
                data-testid="import-go-on"
                onClick={async () => {
                  if (!(await goOn(row))) setAgain(row.id);
                }}
              >
                {say('library_goOn')}
              </button>
            )}
            <button class="button" type="button" data-testid="import-give-up" onClick={() => giveUp(row)}>
              {say('library_giveUp')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

function how({ place, bytesTotal, counts }: ImportRow): string {
  if (!bytesTotal) return count('library_cutOff', counts.added);
  return count('library_cutOffAt', counts.added, wholePercent(place.bytes / bytesTotal));
}
