import type { ImportResult } from '../../lib/corpus/import/import-options.ts';
import { type Refusal, sayRefusal } from '../../lib/corpus/import/source.ts';
import { inARow } from '../../lib/words/figures.ts';
import { sayIt } from '../../lib/words/said.ts';
import { count, say } from '../../lib/words/say.ts';
import { saveFile } from '../save-file.ts';

/** What became of an import, with everything that was refused and why. */
export function ImportEnded({ result, dismiss }: { result: ImportResult; dismiss: () => void }) {
  const { refused, refusedCount } = result;
  return (
    <div class="ended" data-testid="import-ended" data-status={result.status}>
      <div class="ended-line">
        <p role="status">{summary(result)}</p>
        <button class="button button-plain" type="button" onClick={dismiss}>
          {say('library_close')}
        </button>
      </div>
      {result.says && result.status !== 'emptied' && (
        <p class="bad" role="alert">
          {sayIt(result.says)}
        </p>
      )}
      {refusedCount > 0 && (
        <details open data-testid="import-refused">
          <summary>{say('library_refusedHow', refusedCount)}</summary>
          <RefusalList refused={refused} more={refusedCount - refused.length} />
          <button class="button" type="button" onClick={() => saveRefusals(refused)}>
            {say('library_saveRefused')}
          </button>
        </details>
      )}
    </div>
  );
}

function RefusalList({ refused, more }: { refused: readonly Refusal[]; more: number }) {
  return (
    // A scrolling box must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <ul class="refusals small" tabIndex={0} aria-label={say('library_refusedTitle')}>
      {refused.map((refusal) => (
        <li key={`${refusal.file}:${refusal.line}`}>
          <span class="where">
            {refusal.line === null ? refusal.file : say('library_refusedWhere', refusal.file, refusal.line)}
          </span>{' '}
          {sayIt(refusal.why)}
        </li>
      ))}
      {more > 0 && <li>{count('library_refusedMore', more)}</li>}
    </ul>
  );
}

function summary({ status, ...counts }: ImportResult): string {
  if (status === 'emptied') return say('library_importEmptied');
  const how = {
    done: 'library_done',
    cancelled: 'library_cancelled',
    full: 'library_stopped',
    failed: 'library_stopped',
  } as const;
  const { added, updated, held, removed, leftOut, refusedCount } = counts;
  const others = [
    [updated, 'library_updated'],
    [held, 'library_held'],
    [removed, 'library_gone'],
    [leftOut, 'library_leftOut'],
    [refusedCount, 'library_refused'],
  ] as const;
  const parts = others.flatMap(([n, key]) => (n > 0 ? [count(key, n)] : []));
  return say(how[status], inARow([count('library_added', added), ...parts]));
}

function saveRefusals(refused: readonly Refusal[]): void {
  saveFile('refused.txt', new Blob([refused.map((refusal) => `${sayRefusal(refusal)}\n`).join('')]));
}
