import type { DexieLibrary } from '../../lib/corpus/dexie-library.ts';
import type { Dropped } from '../../lib/corpus/keeping/keeping-row.ts';
import { dayWords } from '../../lib/words/day.ts';
import { bytesWords } from '../../lib/words/figures.ts';
import { count, say } from '../../lib/words/say.ts';
import { useKeeping } from './use-keeping.ts';

const MEGABYTE = 1_000_000;

/** How much the library may take, what was dropped for it, and how far an upgrade is. */
export function KeepingPanel({ library }: { library: DexieLibrary }) {
  const { stats, keeping, persisted, setQuota, told, persist } = useKeeping(library);
  if (!stats || !keeping || (stats.articles === 0 && keeping.dropped.length === 0)) return null;
  const { upgrade, bytes } = stats;
  return (
    <section class="panel keeping" aria-labelledby="keeping-title" data-testid="keeping">
      <h2 class="kicker" id="keeping-title">
        {say('library_keepingTitle')}
      </h2>
      {upgrade && (
        <p role="status" data-testid="upgrade">
          {say('library_upgrading')}{' '}
          <progress aria-label={say('library_upgrading')} max={upgrade.total} value={upgrade.done} />
        </p>
      )}
      {keeping.dropped.length > 0 && (
        <div role="alert" data-testid="dropped">
          {keeping.dropped.map((entry) => (
            <p key={entry.at}>{droppedWords(entry)}</p>
          ))}
          <button class="button" type="button" onClick={told}>
            {say('library_understood')}
          </button>
        </div>
      )}
      <div class="quota">
        <p class="small">{say('library_takes', bytesWords(bytes))}</p>
        <label class="small">
          {say('library_most')}{' '}
          <input
            class="field"
            type="number"
            min={0}
            step={10}
            placeholder={say('library_noLimit')}
            data-testid="quota"
            value={keeping.quota === null ? '' : Math.round(keeping.quota / MEGABYTE)}
            onChange={({ currentTarget: { value } }) =>
              setQuota(value === '' ? null : Math.max(0, Number(value)) * MEGABYTE)
            }
          />
        </label>
      </div>
      <p class="soft small">{say('library_quotaHow')}</p>
      {persisted === false && (
        <p class="small">
          {say('library_notPersisted')}{' '}
          <button class="button button-plain" type="button" onClick={persist} data-testid="persist">
            {say('library_askPersist')}
          </button>
        </p>
      )}
    </section>
  );
}

function droppedWords({ at, count: dropped, why }: Dropped): string {
  const day = dayWords(new Date(at).toISOString());
  return count(why === 'quota' ? 'library_droppedQuota' : 'library_droppedBrowser', dropped, day);
}
