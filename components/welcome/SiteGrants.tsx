import { useState } from 'preact/hooks';
import { ALL_SITES, isAllSites, patternFor, siteName } from '../../lib/extension/sites.ts';
import { type Grants, useGrants } from '../use-grants.ts';
import { WORDS } from './words.ts';

function SiteForm({ grant, say }: { grant: Grants['grant']; say: (words: string) => void }) {
  const [typed, type] = useState(new URLSearchParams(location.search).get('site') ?? '');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const pattern = patternFor(typed);
    if (!pattern) return say(WORDS.notASite);
    // Nothing is awaited before: the browser asks only within the click.
    const granted = await grant(pattern).catch(() => false);
    say(granted ? '' : WORDS.refused);
    if (granted) type('');
  };
  return (
    <form class="site-form" onSubmit={submit}>
      <label class="visually-hidden" for="site">
        {WORDS.siteLabel}
      </label>
      <input
        id="site"
        class="field"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        placeholder={WORDS.placeholder}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        data-testid="site-input"
      />
      <button type="submit" class="button" data-testid="site-add">
        {WORDS.addSite}
      </button>
    </form>
  );
}

function Granted({ patterns, revoke }: { patterns: readonly string[]; revoke: (pattern: string) => void }) {
  if (patterns.length === 0) {
    return (
      <p class="soft small" data-testid="no-grants">
        {WORDS.none}
      </p>
    );
  }
  return (
    <ul class="grants" data-testid="grants">
      {patterns.map((pattern) => (
        <li key={pattern} data-pattern={pattern}>
          <span>{siteName(pattern)}</span>
          <button
            type="button"
            class="button"
            aria-label={`${WORDS.revoke}: ${siteName(pattern)}`}
            onClick={() => revoke(pattern)}
            data-testid="revoke"
          >
            {WORDS.revoke}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** "Check by itself": on all sites, on chosen ones, and the list to take it back from. */
export function SiteGrants() {
  const { patterns, grant, revoke } = useGrants();
  const [said, say] = useState('');
  const takeBack = (pattern: string) => {
    revoke(pattern).then(
      () => say(''),
      () => say(WORDS.kept),
    );
  };
  const all = patterns?.some(isAllSites) ?? false;
  const allowAll = async () => say((await grant(ALL_SITES).catch(() => false)) ? '' : WORDS.refused);
  return (
    <section id="sites">
      <h2>{WORDS.sites}</h2>
      <p>{WORDS.sitesText}</p>
      <div class="choices">
        <div class="choice">
          <h3>{WORDS.one}</h3>
          <p class="small soft">{WORDS.oneText}</p>
          <SiteForm grant={grant} say={say} />
        </div>
        <div class="choice">
          <h3>{WORDS.all}</h3>
          <p class="small soft">{WORDS.allText}</p>
          <button type="button" class="button" disabled={all} onClick={allowAll} data-testid="allow-all">
            {WORDS.allow}
          </button>
        </div>
      </div>
      <p class="small" role="status" data-testid="grant-status">
        {said}
      </p>
      <h3>{WORDS.granted}</h3>
      {patterns ? <Granted patterns={patterns} revoke={takeBack} /> : null}
    </section>
  );
}
