import { say } from '../../lib/words/say.ts';
import { useSettings } from '../use-settings.ts';

/** The sites where Wirecopy shows nothing; they were switched off by the label or in the sidebar. */
export function SitesOff() {
  const [settings, change] = useSettings();
  if (!settings || settings.sitesOff.length === 0) return null;
  return (
    <>
      <h3>{say('settings_off')}</h3>
      <ul class="rows" data-testid="sites-off">
        {settings.sitesOff.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button
              type="button"
              class="button"
              aria-label={say('settings_onNamed', site)}
              onClick={() => change({ sitesOff: settings.sitesOff.filter((other) => other !== site) })}
            >
              {say('settings_on')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
