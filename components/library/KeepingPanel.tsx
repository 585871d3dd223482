import type { DexieLibrary } from '../../lib/corpus/dexie-library.ts';
import type { Dropped } from '../../lib/corpus/store/keeping-row.ts';
import { dateWords } from '../../lib/view/time.ts';
import { useKeeping } from './use-keeping.ts';
import { bytesWords, count, WORDS } from './words.ts';

const MEGABYTE = 1_000_000;

/** How much the library may take, what was dropped for it, and how far an upgrade is. */
export function KeepingPanel({ library }: { library: DexieLibrary }) {
  const { stats, keeping, persisted, setQuota, told, persist } = useKeeping(library);
  if (!stats || !keeping || (stats.articles === 0 && keeping.dropped.length === 0)) return null;
  const { upgrade, bytes } = stats;
  return (
    <section class="panel keeping" aria-labelledby="keeping-title" data-testid="keeping">
      <h2 class="kicker" id="keeping-title">
        {WORDS.keepingTitle}
      </h2>
      {upgrade && (
        <p role="status" data-testid="upgrade">
          {WORDS.upgrading} <progress aria-label={WORDS.upgrading} max={upgrade.total} value={upgrade.done} />
        </p>
      )}
      {keeping.dropped.length > 0 && (
        <div role="alert" data-testid="dropped">
          {keeping.dropped.map((entry) => (
            <p key={entry.at}>{droppedWords(entry)}</p>
          ))}
          <button class="button" type="button" onClick={told}>
            {WORDS.understood}
          </button>
        </div>
      )}
      <label class="small">
        {WORDS.quota(bytesWords(bytes))}{' '}
        <input
          type="number"
          min={0}
          step={10}
          placeholder={WORDS.noQuota}
          data-testid="quota"
          value={keeping.quota === null ? '' : Math.round(keeping.quota / MEGABYTE)}
          onChange={({ currentTarget: { value } }) =>
            setQuota(value === '' ? null : Math.max(0, Number(value)) * MEGABYTE)
          }
        />{' '}
        MB
      </label>
      <p class="soft small">{WORDS.quotaHow}</p>
      {persisted === false && (
        <p class="small">
          {WORDS.notPersisted}{' '}
          <button class="button button-plain" type="button" onClick={persist} data-testid="persist">
            {WORDS.askPersist}
          </button>
        </p>
      )}
    </section>
  );
}

function droppedWords({ at, count: dropped, why }: Dropped): string {
  const day = dateWords(new Date(at).toISOString().slice(0, 10)) ?? '';
  const reason = why === 'quota' ? 'your limit was reached' : 'the browser had no more room for it';
  return `${day}: the ${count(dropped, 'oldest article')} ${dropped === 1 ? 'was' : 'were'} removed, because ${reason}.`;
}
