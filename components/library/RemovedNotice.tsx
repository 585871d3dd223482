import type { Removal } from './use-removal.ts';
import { WORDS } from './words.ts';

/** Says what was deleted and offers it back. The live region is always there, so that its change is spoken. */
export function RemovedNotice({ removal: { removed, failure, undo, dismiss } }: { removal: Removal }) {
  const shown = removed !== null || failure !== null;
  return (
    <div class="removed" role="status" data-shown={shown}>
      {removed && (
        <span>
          {WORDS.removed}: {removed.title ?? WORDS.untitled}
        </span>
      )}
      {failure && <strong class="bad">{failure}</strong>}
      {removed && (
        <button class="button" type="button" onClick={undo} data-testid="undo">
          {WORDS.undo}
        </button>
      )}
      {shown && (
        <button class="button button-plain" type="button" onClick={dismiss}>
          {WORDS.close}
        </button>
      )}
    </div>
  );
}
