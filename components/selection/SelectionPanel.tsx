import type { SelectionState } from '../../lib/extension/selection-state.ts';
import { LEAST_WORDS, MOST_WORDS } from '../../lib/selection/limits.ts';
import type { Selection } from '../../lib/selection/look-up.ts';
import { count, say } from '../../lib/words/say.ts';
import { PlaceItem } from './PlaceItem.tsx';
import './selection.css';

/** Of a long passage so much is shown as what was selected. */
const SHOWN = 600;
/** Below this many words not every place is sure to be found: see `findHolders`. */
const SURE = 8;

type Looked = Extract<Selection, { status: 'looked' }>;

const counted = ({ places }: Looked) => ({
  verbatim: places.filter(({ kind }) => kind === 'verbatim').length,
  altered: places.filter(({ kind }) => kind === 'altered').length,
});

/** The answer in a sentence without a full stop. */
function headlineOf(found: Looked): string {
  const { verbatim, altered } = counted(found);
  if (found.size === 0) return say('selection_empty');
  if (verbatim > 0) return count('selection_verbatim', verbatim);
  if (altered > 0) return count('selection_altered', altered);
  return found.places.length > 0 ? count('selection_part', found.places.length) : say('selection_none');
}

/** What is to be known about the answer, sentence by sentence. */
function notesOf(found: Looked): string[] {
  const { verbatim } = counted(found);
  if (found.size === 0) return [say('selection_emptyText')];
  return [
    ...(found.more ? [say('selection_more')] : verbatim > 1 ? [say('selection_all')] : []),
    ...(found.places.length === 0 ? [count('selection_noneText', found.size)] : []),
    ...(found.words < SURE && !found.more ? [say('selection_short')] : []),
    ...(found.cut ? [say('selection_cut', MOST_WORDS)] : []),
  ];
}

function Found({ found }: { found: Looked }) {
  return (
    <>
      <h1>{headlineOf(found)}</h1>
      {notesOf(found).map((note) => (
        <p key={note} class="small soft">
          {note}
        </p>
      ))}
      {found.size === 0 ? (
        <p>
          <a class="button" href="/library.html" target="_blank" rel="noopener">
            {say('selection_fill')}
          </a>
        </p>
      ) : null}
      {found.places.length > 0 ? (
        <ol class="places">
          {found.places.map((place) => (
            <PlaceItem key={place.article.id} place={place} selection={found.selection} />
          ))}
        </ol>
      ) : null}
    </>
  );
}

function Answer({ state }: { state: SelectionState }) {
  if (state.status === 'looking') return <h1>{say('selection_looking')}</h1>;
  if (state.status === 'failed') return <h1>{say('selection_failed')}</h1>;
  const { found } = state;
  const shown = found.selection.length > SHOWN ? `${found.selection.slice(0, SHOWN)}…` : found.selection;
  return (
    <>
      {shown ? (
        <blockquote class="selected" dir="auto">
          {shown}
        </blockquote>
      ) : null}
      {found.status === 'looked' ? (
        <Found found={found} />
      ) : (
        <>
          <h1>{say('selection_tooShort')}</h1>
          <p class="small soft">{say('selection_tooShortText', LEAST_WORDS)}</p>
        </>
      )}
    </>
  );
}

/** What the library knows of the passage that the reader selected; in the place of the report on the page until it is closed. */
export function SelectionPanel({ state, close }: { state: SelectionState; close: () => void }) {
  const status = state.status === 'done' ? state.found.status : state.status;
  return (
    <main class="selection" data-testid="selection" data-status={status}>
      <div class="selection-head">
        <span class="kicker">{say('selection_title')}</span>
        <button type="button" class="button" onClick={close} data-testid="selection-close">
          {say('selection_back')}
        </button>
      </div>
      <div aria-live="polite">
        <Answer state={state} />
      </div>
    </main>
  );
}
