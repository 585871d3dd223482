import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/words/say.ts';
import type { Removal } from './use-removal.ts';

/** Says what was deleted and offers it back. The live region is always there, so that its change is spoken. */
export function RemovedNotice({ removal: { removed, failure, undo, dismiss } }: { removal: Removal }) {
  const back = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its row; without this a keyboard would start from the top again.
  useEffect(() => {
    if (removed !== null) back.current?.focus();
  }, [removed]);
  const shown = removed !== null || failure !== null;
  return (
    <div class="removed" role="status" data-shown={shown}>
      {removed && <span>{say('library_removed', removed.article.title ?? say('library_untitled'))}</span>}
      {failure && <strong class="bad">{failure}</strong>}
      {removed && (
        <button ref={back} class="button" type="button" onClick={undo} data-testid="undo">
          {say('library_undo')}
        </button>
      )}
      {shown && (
        <button class="button button-plain" type="button" onClick={dismiss}>
          {say('library_close')}
        </button>
      )}
    </div>
  );
}
