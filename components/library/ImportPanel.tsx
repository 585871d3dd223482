import { fromFile } from '../../lib/corpus/import/source.ts';
import { say } from '../../lib/words/say.ts';
import { inOrder } from './dropped.ts';
import { ImportEnded } from './ImportEnded.tsx';
import { ImportRunning } from './ImportRunning.tsx';
import { OpenImports } from './OpenImports.tsx';
import { useDrop } from './use-drop.ts';
import type { Importing } from './use-import.ts';

const ACCEPT =
  '.ndjson,.jsonl,.json,.gz,.txt,.text,.md,.html,.htm,.xhtml,.zip,.warc,.wet,text/plain,text/html,application/gzip,application/zip';

/** Where files come in: two buttons, the whole page as a drop target, then progress, then what became of them. */
export function ImportPanel({ importing }: { importing: Importing }) {
  const { state, start } = importing;
  const over = useDrop(start);
  const chosen = (input: HTMLInputElement) => {
    void start({ files: inOrder([...(input.files ?? [])].map((file) => fromFile(file))), handles: [] });
    // The same file may be chosen again, after it was mended.
    input.value = '';
  };
  return (
    <section class={over ? 'panel import over' : 'panel import'} aria-labelledby="import-title">
      <h2 class="kicker" id="import-title">
        {say('library_importTitle')}
      </h2>
      {state.kind === 'running' ? (
        <ImportRunning {...state} cancel={importing.cancel} pause={importing.pause} />
      ) : (
        <>
          <OpenImports {...importing} />
          <div class="choose">
            <label class="button button-primary">
              {say('library_choose')}
              <input
                class="visually-hidden"
                type="file"
                multiple
                accept={ACCEPT}
                data-testid="import-files"
                aria-describedby="import-formats"
                onChange={({ currentTarget }) => chosen(currentTarget)}
              />
            </label>
            <label class="button">
              {say('library_chooseFolder')}
              <input
                class="visually-hidden"
                type="file"
                // Preact's types do not know it; both browsers do.
                {...{ webkitdirectory: true }}
                data-testid="import-folder"
                aria-describedby="import-formats"
                onChange={({ currentTarget }) => chosen(currentTarget)}
              />
            </label>
            <span class="drop-hint">{say('library_drop')}</span>
            <p class="soft small" id="import-formats">
              {say('library_formats')}
            </p>
          </div>
        </>
      )}
      {state.kind === 'ended' && <ImportEnded result={state.result} dismiss={importing.dismiss} />}
    </section>
  );
}
