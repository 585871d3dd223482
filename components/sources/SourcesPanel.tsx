import { useState } from 'preact/hooks';
import { count, say } from '../../lib/words/say.ts';
import { AddSource } from './AddSource.tsx';
import { OpmlButtons } from './OpmlButtons.tsx';
import { SourceRow } from './SourceRow.tsx';
import { useSources } from './use-sources.ts';

import './sources.css';

/** Sources drawn at once: more than nearly anybody has, and no list of thousands holds the page up. */
const DRAWN = 200;

/** The sources of the library: subscribed to, looked after, and new ones found. */
export function SourcesPanel() {
  const sources = useSources();
  const { list, error } = sources;
  const [drawn, draw] = useState(DRAWN);
  const now = Date.now();
  return (
    <section class="panel sources" id="sources" aria-labelledby="sources-title" data-testid="sources">
      <h2 class="kicker" id="sources-title">
        {say('sources_title')}
      </h2>
      <p class="soft small">{say('sources_intro')}</p>
      {error ? (
        <p class="bad" role="alert">
          {say('sources_wentWrong', error)}
        </p>
      ) : null}
      <AddSource sources={sources} />
      {list && list.length > 0 ? (
        <ul class="articles" data-testid="source-list">
          {list.slice(0, drawn).map((source) => (
            <SourceRow key={source.id} source={source} sources={sources} now={now} />
          ))}
        </ul>
      ) : null}
      {list && list.length > drawn ? (
        <button type="button" class="button" onClick={() => draw(drawn + DRAWN)} data-testid="more-sources">
          {count('library_refusedMore', list.length - drawn)}
        </button>
      ) : null}
      {list?.length === 0 ? <p class="soft small none">{say('sources_none')}</p> : null}
      <div class="source-actions">
        {list && list.length > 0 ? (
          <button type="button" class="button" onClick={() => sources.refresh()} data-testid="refresh-all">
            {say('sources_refreshAll')}
          </button>
        ) : null}
        <OpmlButtons sources={sources} />
        <a class="small" href="/welcome.html#catalogue">
          {say('sources_catalogue')}
        </a>
      </div>
    </section>
  );
}
