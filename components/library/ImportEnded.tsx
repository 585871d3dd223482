import type { ImportResult } from '../../lib/corpus/import/import-files.ts';
import { type Refusal, sayRefusal } from '../../lib/corpus/import/source.ts';
import { sayIt } from '../../lib/words/said.ts';
import { saveBlob } from './save-blob.ts';
import { count, WORDS } from './words.ts';

/** What became of an import, with everything that was refused and why. */
export function ImportEnded({ result, dismiss }: { result: ImportResult; dismiss: () => void }) {
  const { refused, refusedCount } = result;
  return (
    <div class="ended" data-testid="import-ended" data-status={result.status}>
      <div class="ended-line">
        <p role="status">{summary(result)}</p>
        <button class="button button-plain" type="button" onClick={dismiss}>
          {WORDS.close}
        </button>
      </div>
      {result.says && (
        <p class="bad" role="alert">
          {sayIt(result.says)}
        </p>
      )}
      {refusedCount > 0 && (
        <details open data-testid="import-refused">
          <summary>
            {WORDS.refusedTitle} ({refusedCount.toLocaleString('en')})
          </summary>
          <RefusalList refused={refused} more={refusedCount - refused.length} />
          <button class="button" type="button" onClick={() => saveRefusals(refused)}>
            {WORDS.saveRefused}
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
    <ul class="refusals small" tabIndex={0} aria-label={WORDS.refusedTitle}>
      {refused.map((refusal) => (
        <li key={`${refusal.file}:${refusal.line}`}>
          <span class="where">
            {refusal.file}
            {refusal.line !== null && `, line ${refusal.line}`}
          </span>{' '}
          {sayIt(refusal.why)}
        </li>
      ))}
      {more > 0 && <li>… and {more.toLocaleString('en')} more</li>}
    </ul>
  );
}

function summary({ status, added, updated, held, removed, leftOut, refusedCount }: ImportResult): string {
  const how = { done: 'Done', cancelled: 'Cancelled', full: 'Stopped', failed: 'Stopped' }[status];
  const parts = [`${count(added, 'article')} added`];
  if (updated > 0) parts.push(`${updated.toLocaleString('en')} updated`);
  if (held > 0) parts.push(`${held.toLocaleString('en')} already held`);
  if (removed > 0) parts.push(`${removed.toLocaleString('en')} removed, for their pack no longer has them`);
  if (leftOut > 0) parts.push(`${leftOut.toLocaleString('en')} pictures, scripts and the like left out`);
  if (refusedCount > 0) parts.push(`${refusedCount.toLocaleString('en')} refused`);
  return `${how}: ${parts.join(', ')}.`;
}

function saveRefusals(refused: readonly Refusal[]): void {
  saveBlob('refused.txt', new Blob([refused.map((refusal) => `${sayRefusal(refusal)}\n`).join('')]));
}
