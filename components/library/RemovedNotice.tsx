import type { Removal } from './use-removal.ts';
import { WORDS } from './words.ts';

/** Says what was deleted and offers it back. The live region is always there, so that its change is spoken. */
export function RemovedNotice({ removal: { removed, failure, undo, dismiss } }: { removal: Removal }) {
  return (
    <div class="removed" role="status" data-shown={removed !== null}>
      {removed && (
        <>
          <span>
            {WORDS.removed}: {removed.title ?? WORDS.untitled}
            {failure && <strong class="bad"> {failure}</strong>}
          </span>
          <button class="button" type="button" onClick={undo} data-testid="undo">
            {WORDS.undo}
          </button>
          <button class="button button-plain" type="button" onClick={dismiss}>
            {WORDS.close}
          </button>
        </>
      )}
    </div>
  );
}
