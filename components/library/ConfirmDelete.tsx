import { useEffect, useRef } from 'preact/hooks';
import { count, say } from '../../lib/words/say.ts';

/** Asks before many articles go: unlike a single one, they cannot be brought back from here. */
export function ConfirmDelete({ many, confirm, close }: { many: number; confirm: () => void; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm" onClose={close} aria-labelledby="confirm-title" data-testid="confirm-delete">
      <h2 id="confirm-title">{count('library_confirmTitle', many)}</h2>
      <p>{say('library_confirmText')}</p>
      <div class="row-actions">
        <button class="button" type="button" onClick={() => dialog.current?.close()}>
          {say('library_keep')}
        </button>
        <button
          class="button button-primary"
          type="button"
          data-testid="confirm"
          onClick={() => {
            confirm();
            dialog.current?.close();
          }}
        >
          {say('library_remove')}
        </button>
      </div>
    </dialog>
  );
}
