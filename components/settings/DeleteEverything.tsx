import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/words/say.ts';
import { askBackground } from '../ask-background.ts';

type State = 'idle' | 'asking' | 'deleting' | 'deleted' | 'failed';

/** Deletes all that Wirecopy keeps, after asking once more. */
export function DeleteEverything() {
  const [state, setState] = useState<State>('idle');
  const keep = useRef<HTMLButtonElement>(null);
  // Whoever presses Enter twice keeps everything.
  useEffect(() => {
    if (state === 'asking') keep.current?.focus();
  }, [state]);
  const remove = async () => {
    setState('deleting');
    await askBackground({ to: 'background', kind: 'delete-everything' }).then(
      () => setState('deleted'),
      () => setState('failed'),
    );
  };
  return (
    <div class="delete" data-testid="delete-everything" data-state={state}>
      <h3>{say('settings_delete')}</h3>
      <p class="small soft">{say('settings_deleteText')}</p>
      {state === 'asking' || state === 'deleting' ? (
        <div class="sure" role="alertdialog" aria-labelledby="sure">
          <p id="sure">{say('settings_deleteSure')}</p>
          <div class="buttons">
            <button
              ref={keep}
              type="button"
              class="button"
              disabled={state === 'deleting'}
              onClick={() => setState('idle')}
              data-testid="delete-no"
            >
              {say('settings_deleteNo')}
            </button>
            <button
              type="button"
              class="button button-primary"
              disabled={state === 'deleting'}
              onClick={remove}
              data-testid="delete-yes"
            >
              {say('settings_deleteYes')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => setState('asking')} data-testid="delete-ask">
          {say('settings_deleteAsk')}
        </button>
      )}
      <p class="small" role="status" data-testid="deleted">
        {state === 'deleted' ? say('settings_deleted') : state === 'failed' ? say('settings_deleteFailed') : ''}
      </p>
    </div>
  );
}
