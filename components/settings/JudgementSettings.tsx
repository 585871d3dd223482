import { useState } from 'preact/hooks';
import type { Judgement } from '../../lib/feedback/judgement.ts';
import { figure, listed } from '../../lib/words/figures.ts';
import { count, say } from '../../lib/words/say.ts';
import { JudgementRow } from './JudgementRow.tsx';
import { useJudgements } from './use-judgements.ts';

/** Lines named one by one; of more the first stand for all. */
const NAMED_LINES = 10;

/** What the reader said of matches: listed, taken back, saved as a file and read from one. */
export function JudgementSettings() {
  const { all, takeBack, give, save, read } = useJudgements();
  const [gone, setGone] = useState<Judgement | null>(null);
  const [said, tell] = useState('');
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const { taken, badLines } = await read(file);
    input.value = '';
    const lines = listed(badLines.slice(0, NAMED_LINES).map(figure));
    tell(
      [
        count('settings_judgementsRead', taken),
        badLines.length > 0 ? count('settings_badLines', badLines.length, lines) : '',
      ]
        .filter((sentence) => sentence)
        .join(' '),
    );
  };
  if (!all) return null;
  return (
    <>
      {all.length === 0 ? (
        <p class="soft small" data-testid="no-judgements">
          {say('settings_noJudgements')}
        </p>
      ) : (
        <ul class="rows long" data-testid="judgements">
          {all.map((one) => (
            <JudgementRow
              key={one.id}
              judgement={one}
              takeBack={() => {
                setGone(one);
                void takeBack(one);
              }}
            />
          ))}
        </ul>
      )}
      {/* Always there, so that what comes is spoken. */}
      <p class="small" role="status">
        {gone ? (
          <>
            {say('settings_tookBack')}{' '}
            <button
              type="button"
              class="button button-plain"
              onClick={() => {
                void give([gone]);
                setGone(null);
              }}
              data-testid="judgement-undo"
            >
              {say('settings_undo')}
            </button>
          </>
        ) : null}
      </p>
      <div class="buttons">
        <button type="button" class="button" disabled={all.length === 0} onClick={save} data-testid="judgements-save">
          {say('settings_judgementsSave')}
        </button>
        <label class="button file">
          {say('settings_judgementsChoose')}
          <input
            class="visually-hidden"
            type="file"
            accept=".ndjson,.jsonl,application/x-ndjson"
            onChange={(event) => choose(event.currentTarget)}
            data-testid="judgements-file"
          />
        </label>
      </div>
      <p class="small" role="status" data-testid="judgements-said">
        {said}
      </p>
    </>
  );
}
