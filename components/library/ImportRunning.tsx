import type { ImportProgress } from '../../lib/corpus/import/import-files.ts';
import { count, timeLeft, WORDS } from './words.ts';

type Props = {
  readonly progress: ImportProgress | null;
  readonly cancelling: boolean;
  readonly paused: boolean;
  readonly cancel: () => void;
  readonly pause: () => void;
};

/** How far an import is, and the ways to stop it. The live region says only that it began: figures would drown a screen reader. */
export function ImportRunning({ progress, cancelling, paused, cancel, pause }: Props) {
  const share = progress?.bytesTotal ? Math.min(1, progress.bytes / progress.bytesTotal) : undefined;
  return (
    <div class="running" data-testid="import-running" data-paused={paused}>
      <p role="status">{paused ? WORDS.paused : `${WORDS.importing}…`}</p>
      <progress aria-label={WORDS.importing} max={1} {...(share === undefined ? {} : { value: share })} />
      <p class="small figures" data-testid="import-figures">
        {progress ? figures(progress, share) : '\u00a0'}
      </p>
      <p class="soft small">{WORDS.keepOpen}</p>
      <button class="button" type="button" disabled={cancelling} onClick={pause} data-testid="import-pause">
        {paused ? WORDS.resume : WORDS.pause}
      </button>{' '}
      <button class="button" type="button" disabled={cancelling} onClick={cancel} data-testid="import-cancel">
        {cancelling ? WORDS.cancelling : WORDS.cancel}
      </button>
    </div>
  );
}

function figures(progress: ImportProgress, share: number | undefined): string {
  const { file, added, updated, held, refusedCount, perSecond, secondsLeft, paused } = progress;
  const number = (n: number) => n.toLocaleString('en');
  const parts = [
    file,
    share === undefined ? null : `${Math.floor(share * 100)} %`,
    `${count(added, 'article')} added`,
    updated > 0 ? `${number(updated)} updated` : null,
    held > 0 ? `${number(held)} already held` : null,
    refusedCount > 0 ? `${number(refusedCount)} refused` : null,
    perSecond === null || paused ? null : `${number(Math.round(perSecond))} a second`,
    secondsLeft === null || paused ? null : timeLeft(secondsLeft),
  ];
  return parts.filter(Boolean).join(' · ');
}
