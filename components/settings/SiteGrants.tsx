import { useState } from 'preact/hooks';
import { ALL_SITES, isAllSites, siteName } from '../../lib/extension/sites.ts';
import { say } from '../../lib/words/say.ts';
import { useGrants } from '../use-grants.ts';
import { SiteForm } from './SiteForm.tsx';

const nameOf = (pattern: string): string => (isAllSites(pattern) ? say('settings_allSites') : siteName(pattern));

function Granted({ patterns, revoke }: { patterns: readonly string[]; revoke: (pattern: string) => void }) {
  if (patterns.length === 0) {
    return (
      <p class="soft small" data-testid="no-grants">
        {say('settings_none')}
      </p>
    );
  }
  return (
    <>
      <h3>{say('settings_granted')}</h3>
      <ul class="rows" data-testid="grants">
        {patterns.map((pattern) => (
          <li key={pattern} data-pattern={pattern}>
            <bdi>{nameOf(pattern)}</bdi>
            <button
              type="button"
              class="button"
              aria-label={say('settings_revokeNamed', nameOf(pattern))}
              onClick={() => revoke(pattern)}
              data-testid="revoke"
            >
              {say('settings_revoke')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** When pages are checked: on a click, on chosen sites by themselves, or on all; and the list to take it back from. */
export function SiteGrants() {
  const { patterns, grant, revoke } = useGrants();
  const [said, tell] = useState('');
  const takeBack = (pattern: string) => {
    revoke(pattern).then(
      () => tell(''),
      () => tell(say('settings_kept')),
    );
  };
  const all = patterns?.some(isAllSites) ?? false;
  const some = patterns !== null && patterns.length > 0;
  const allowAll = async () => tell((await grant(ALL_SITES).catch(() => false)) ? '' : say('settings_refused'));
  return (
    <>
      <ul class="choices">
        <li class="choice" data-on={patterns !== null && !some}>
          <h3>{say('settings_click')}</h3>
          <p class="small soft">{say('settings_clickText')}</p>
        </li>
        <li class="choice" data-on={some && !all}>
          <h3>{say('settings_one')}</h3>
          <p class="small soft">{say('settings_oneText')}</p>
          <SiteForm grant={grant} told={tell} />
        </li>
        <li class="choice" data-on={all}>
          <h3>{say('settings_all')}</h3>
          <p class="small soft">{say('settings_allText')}</p>
          <button type="button" class="button" disabled={all} onClick={allowAll} data-testid="allow-all">
            {all ? say('settings_allowed') : say('settings_allow')}
          </button>
        </li>
      </ul>
      <p class="small" role="status" data-testid="grant-status">
        {said}
      </p>
      {patterns ? <Granted patterns={patterns} revoke={takeBack} /> : null}
    </>
  );
}
