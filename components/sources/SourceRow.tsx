import { requestSites } from '../../lib/extension/request-sites.ts';
import type { SourceView } from '../../lib/sources/store/watch.ts';
import { timeFrom } from '../../lib/view/time.ts';
import { listed } from '../../lib/words/figures.ts';
import { sayIt } from '../../lib/words/said.ts';
import { say } from '../../lib/words/say.ts';
import type { Sources } from './use-sources.ts';
import { doneWords, KEPT, keptWords, nameOf } from './words.ts';

/** What stands in a source's way, and what to do about it. */
function Troubles({ source, now }: { source: SourceView; now: number }) {
  const { lastError, lastSkipped, closedHosts, id } = source;
  const closed = lastError?.why === 'permission' ? [id] : closedHosts.map((host) => `https://${host}/`);
  return (
    <>
      {lastError ? (
        <p class="bad small" data-testid="source-error">
          {say('sources_error', sayIt(lastError.says), timeFrom(lastError.at, now))}
        </p>
      ) : null}
      {lastSkipped && lastSkipped.why !== 'permission' ? (
        <p class="soft small" data-testid="source-skipped">
          {say('sources_skipped', sayIt(lastSkipped.says))} <span class="address">{lastSkipped.url}</span>
        </p>
      ) : null}
      {closed.length > 0 ? (
        <p class="small">
          {closedHosts.length > 0 ? `${say('sources_closedHosts', listed(closedHosts))} ` : ''}
          <button type="button" class="button" onClick={() => void requestSites(closed)} data-testid="source-allow">
            {say('sources_allow')}
          </button>
        </p>
      ) : null}
    </>
  );
}

/** One subscription: what it did, what went wrong, how long its articles are kept. */
export function SourceRow({ source, sources, now }: { source: SourceView; sources: Sources; now: number }) {
  const { id, keepDays } = source;
  const name = nameOf(source);
  return (
    <li class="row source" data-testid="source" data-id={id} data-given={source.given}>
      <div class="row-text">
        <p class="row-title" dir="auto">
          {name}
        </p>
        <p class="soft small address">{id}</p>
        <p class="soft small" data-testid="source-done">
          {doneWords(source, now)}
        </p>
        <Troubles source={source} now={now} />
      </div>
      <div class="row-actions">
        <label class="small">
          {say('sources_keep')}{' '}
          <select
            class="field"
            value={String(keepDays)}
            aria-label={say('sources_of', say('sources_keep'), name)}
            onChange={({ currentTarget: { value } }) => sources.keep(id, value === 'null' ? null : Number(value))}
            data-testid="source-keep"
          >
            {KEPT.map((days) => (
              <option key={days} value={String(days)}>
                {keptWords(days)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button"
          aria-label={say('sources_of', say('sources_refresh'), name)}
          onClick={() => sources.refresh(id)}
          data-testid="source-refresh"
        >
          {say('sources_refresh')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={say('sources_of', say('sources_end'), name)}
          onClick={() => sources.end(id)}
          data-testid="source-end"
        >
          {say('sources_end')}
        </button>
      </div>
    </li>
  );
}
