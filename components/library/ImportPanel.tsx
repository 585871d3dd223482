import { ImportEnded } from './ImportEnded.tsx';
import { ImportRunning } from './ImportRunning.tsx';
import { useDrop } from './use-drop.ts';
import type { Importing } from './use-import.ts';
import { WORDS } from './words.ts';

const ACCEPT = '.ndjson,.jsonl,.json,.gz,.txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html,application/gzip';

/** Where files come in: a button, the whole page as a drop target, then progress, then what became of them. */
export function ImportPanel({ importing }: { importing: Importing }) {
  const { state, start } = importing;
  const over = useDrop(start);
  return (
    <section class={over ? 'panel import over' : 'panel import'} aria-labelledby="import-title">
      <h2 class="kicker" id="import-title">
        {WORDS.importTitle}
      </h2>
      {state.kind === 'running' ? (
        <ImportRunning {...state} cancel={importing.cancel} />
      ) : (
        <div class="choose">
          <label class="button button-primary">
            {WORDS.choose}
            <input
              class="visually-hidden"
              type="file"
              multiple
              accept={ACCEPT}
              data-testid="import-files"
              aria-describedby="import-formats"
              onChange={({ currentTarget }) => {
                void start([...(currentTarget.files ?? [])]);
                // The same file may be chosen again, after it was mended.
                currentTarget.value = '';
              }}
            />
          </label>
          <span class="drop-hint">{WORDS.drop}</span>
          <p class="soft small" id="import-formats">
            {WORDS.formats}
          </p>
        </div>
      )}
      {state.kind === 'ended' && <ImportEnded result={state.result} dismiss={importing.dismiss} />}
    </section>
  );
}
