import type { BulkWork } from './use-bulk.ts';
import type { Selection } from './use-selection.ts';
import { count, figure, WORDS } from './words.ts';

type Props = {
  readonly selection: Selection;
  /** How many the list shows. */
  readonly shown: number;
  /** How many are held but not read into the list yet. */
  readonly coming: number;
  readonly bulk: BulkWork;
  readonly askDelete: () => void;
};

/** What is found, what of it is ticked, and what can be done with that. */
export function SelectionBar({ selection, shown, coming, bulk, askDelete }: Props) {
  const ticked = selection.keys.size;
  const busy = bulk.state.kind === 'running';
  return (
    <div class="selection">
      <p class="small" role="status" data-testid="found">
        {count(shown, 'article')}
        {coming > 0 && ` · ${WORDS.reading(figure(coming))}`}
        {ticked > 0 && ` · ${WORDS.ticked(figure(ticked))}`}
        {busy && ` · ${bulk.state.says}`}
      </p>
      <div class="selection-actions">
        {ticked < shown && (
          <button class="button button-plain" type="button" disabled={busy} onClick={selection.all}>
            {WORDS.selectAll}
          </button>
        )}
        {ticked > 0 && (
          <>
            <button class="button button-plain" type="button" onClick={selection.none}>
              {WORDS.selectNone}
            </button>
            <button
              class="button"
              type="button"
              disabled={busy}
              onClick={() => bulk.pin([...selection.keys], true)}
              data-testid="pin-selected"
            >
              {WORDS.pinSelected}
            </button>
            <button
              class="button"
              type="button"
              disabled={busy}
              onClick={() => bulk.save([...selection.keys])}
              data-testid="export-selected"
            >
              {WORDS.exportSelected}
            </button>
            <button class="button" type="button" disabled={busy} onClick={askDelete} data-testid="delete-selected">
              {WORDS.deleteSelected}
            </button>
          </>
        )}
      </div>
      {bulk.state.kind === 'failed' && (
        <p class="bad small" role="alert">
          {bulk.state.says}
        </p>
      )}
    </div>
  );
}
