import type { ImportProgress } from '../../lib/corpus/import/import-files.ts';
import { count, WORDS } from './words.ts';

type Props = {
  readonly progress: ImportProgress | null;
  readonly cancelling: boolean;
  readonly cancel: () => void;
};

/** How far an import is, and the way to stop it. The live region says only that it began: figures would drown a screen reader. */
export function ImportRunning({ progress, cancelling, cancel }: Props) {
  const share = progress?.bytesTotal ? Math.min(1, progress.bytes / progress.bytesTotal) : undefined;
  return (
    <div class="running" data-testid="import-running">
      <p role="status">{WORDS.importing}…</p>
      <progress aria-label={WORDS.importing} max={1} {...(share === undefined ? {} : { value: share })} />
      <p class="small figures" data-testid="import-figures">
        {progress ? figures(progress, share) : '\u00a0'}
      </p>
      <p class="soft small">{WORDS.keepOpen}</p>
      <button class="button" type="button" disabled={cancelling} onClick={cancel} data-testid="import-cancel">
        {cancelling ? WORDS.cancelling : WORDS.cancel}
      </button>
    </div>
  );
}

function figures({ file, added, updated, refusedCount }: ImportProgress, share: number | undefined): string {
  const parts = [
    file,
    share === undefined ? null : `${Math.floor(share * 100)} %`,
    `${count(added, 'article')} added`,
    updated > 0 ? `${count(updated, 'article')} updated` : null,
    refusedCount > 0 ? `${refusedCount.toLocaleString('en')} refused` : null,
  ];
  return parts.filter(Boolean).join(' · ');
}
