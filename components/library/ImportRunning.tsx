import type { ImportProgress } from '../../lib/corpus/import/progress.ts';
import { wholePercent } from '../../lib/words/figures.ts';
import { joined } from '../../lib/words/joined.ts';
import { count, say } from '../../lib/words/say.ts';
import { timeLeft } from './words.ts';

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
      <p role="status">{say(paused ? 'library_paused' : 'library_importing')}</p>
      <progress aria-label={say('library_importProgress')} max={1} {...(share === undefined ? {} : { value: share })} />
      <p class="small figures" data-testid="import-figures">
        {progress ? figures(progress, share) : '\u00a0'}
      </p>
      <p class="soft small">{say('library_keepOpen')}</p>
      <button class="button" type="button" disabled={cancelling} onClick={pause} data-testid="import-pause">
        {paused ? say('library_goOn') : say('library_pause')}
      </button>{' '}
      <button class="button" type="button" disabled={cancelling} onClick={cancel} data-testid="import-cancel">
        {cancelling ? say('library_cancelling') : say('library_cancel')}
      </button>
    </div>
  );
}

function figures(progress: ImportProgress, share: number | undefined): string {
  const { file, added, updated, held, refusedCount, perSecond, secondsLeft, paused } = progress;
  return joined([
    file,
    share === undefined ? null : wholePercent(share),
    count('library_added', added),
    updated > 0 ? count('library_updated', updated) : null,
    held > 0 ? count('library_held', held) : null,
    refusedCount > 0 ? count('library_refused', refusedCount) : null,
    perSecond === null || paused ? null : count('library_perSecond', Math.round(perSecond)),
    secondsLeft === null || paused ? null : timeLeft(secondsLeft),
  ]);
}
