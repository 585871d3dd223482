import { joined } from '../../lib/words/joined.ts';
import { count, say } from '../../lib/words/say.ts';
import type { BulkWork } from './use-bulk.ts';
import type { Ticks } from './use-ticks.ts';

type Props = {
  readonly ticks: Ticks;
  /** How many the list shows. */
  readonly shown: number;
  /** How many are held but not read into the list yet. */
  readonly coming: number;
  readonly bulk: BulkWork;
  readonly askDelete: () => void;
};

/** What is found, what of it is ticked, and what can be done with that. */
export function SelectionBar({ ticks, shown, coming, bulk, askDelete }: Props) {
  const ticked = ticks.keys.size;
  const busy = bulk.state.kind === 'running';
  return (
    <div class="selection">
      <p class="small" role="status" data-testid="found">
        {joined([
          count('library_articles', shown),
          coming > 0 && count('library_coming', coming),
          ticked > 0 && count('library_ticked', ticked),
          bulk.state.kind === 'running' && bulk.state.says,
        ])}
      </p>
      <div class="selection-actions">
        {ticked < shown && (
          <button class="button button-plain" type="button" disabled={busy} onClick={ticks.all}>
            {say('library_selectAll')}
          </button>
        )}
        {ticked > 0 && (
          <>
            <button class="button button-plain" type="button" onClick={ticks.none}>
              {say('library_selectNone')}
            </button>
            <button
              class="button"
              type="button"
              disabled={busy}
              onClick={() => bulk.pin([...ticks.keys], true)}
              data-testid="pin-selected"
            >
              {say('library_pinSelected')}
            </button>
            <button
              class="button"
              type="button"
              disabled={busy}
              onClick={() => bulk.save([...ticks.keys])}
              data-testid="export-selected"
            >
              {say('library_exportSelected')}
            </button>
            <button class="button" type="button" disabled={busy} onClick={askDelete} data-testid="delete-selected">
              {say('library_deleteSelected')}
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
