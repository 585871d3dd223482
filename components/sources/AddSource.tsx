import { useState } from 'preact/hooks';
import { requestSites } from '../../lib/extension/request-sites.ts';
import type { Candidate } from '../../lib/sources/discover.ts';
import { dateWords } from '../../lib/view/time.ts';
import { joined } from '../../lib/words/joined.ts';
import { sayIt } from '../../lib/words/said.ts';
import { count, say } from '../../lib/words/say.ts';
import { useDiscovery } from './use-discovery.ts';
import type { Sources } from './use-sources.ts';
import { kindName } from './words.ts';

function about({ kind, count: many, newest, trouble }: Candidate): string {
  if (trouble) return sayIt(trouble);
  const what = kind === 'sitemap-index' ? 'sources_sitemaps' : 'sources_articles';
  return joined([
    kind && kindName(kind),
    many !== undefined && count(what, many),
    newest && say('sources_newest', dateWords(newest)),
  ]);
}

function CandidateRow({ candidate, sources }: { candidate: Candidate; sources: Sources }) {
  const [told, tell] = useState('');
  const { url, title, language, elsewhere } = candidate;
  const there = sources.list?.some(({ id }) => id === url) ?? false;
  const subscribe = async () => {
    // Its articles may stand on other sites than the feed: all are asked for at once, within the click.
    const granted = await requestSites([url, ...elsewhere]);
    if (!granted) return tell(say('sources_refused'));
    await sources.add([{ url, ...(title && { title }), ...(language && { language }) }]);
  };
  return (
    <li class="row" data-testid="candidate" data-url={url}>
      <div class="row-text">
        <p class="row-title" dir="auto">
          {title ?? url}
        </p>
        <p class="soft small address">{url}</p>
        <p class={candidate.trouble ? 'bad small' : 'soft small'}>{about(candidate)}</p>
        <p class="bad small" role="status">
          {told}
        </p>
      </div>
      {there ? (
        <span class="small good">✓ {say('sources_subscribed')}</span>
      ) : (
        <button
          type="button"
          class="button"
          aria-label={say('sources_of', say('sources_subscribe'), title ?? url)}
          onClick={subscribe}
          data-testid="subscribe"
        >
          {say('sources_subscribe')}
        </button>
      )}
    </li>
  );
}

/** A site's address in, its feeds out, each to be subscribed to. */
export function AddSource({ sources }: { sources: Sources }) {
  const [typed, type] = useState('');
  const { state, candidates, says, look } = useDiscovery(sources.db);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void look(typed);
  };
  return (
    <div class="add-source">
      <form class="source-form" onSubmit={submit}>
        <label class="search-field">
          <span class="small">{say('sources_addLabel')}</span>
          <input
            class="field"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            placeholder="example.org"
            value={typed}
            onInput={({ currentTarget }) => type(currentTarget.value)}
            data-testid="source-address"
          />
        </label>
        <button type="submit" class="button" disabled={state === 'looking'} data-testid="find-feeds">
          {say('sources_find')}
        </button>
      </form>
      <p class="small" role="status" data-testid="discovery-says">
        {says}
      </p>
      {candidates.length > 0 ? (
        <ul class="articles" data-testid="candidates">
          {candidates.map((candidate) => (
            <CandidateRow key={candidate.url} candidate={candidate} sources={sources} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}
