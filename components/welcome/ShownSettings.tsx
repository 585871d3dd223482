import { useSettings } from '../use-settings.ts';
import { WORDS } from './words.ts';

/** What Wirecopy shows on pages, and the sites where it shows nothing. */
export function ShownSettings() {
  const [settings, change] = useSettings();
  if (!settings) return null;
  return (
    <section id="shown">
      <h2>{WORDS.shown}</h2>
      <label class="setting">
        <input
          type="checkbox"
          checked={settings.label}
          onChange={(event) => change({ label: event.currentTarget.checked })}
          data-testid="setting-label"
        />
        <span>{WORDS.label}</span>
      </label>
      <label class="setting">
        <input
          type="checkbox"
          checked={settings.onlyWithSidebar}
          onChange={(event) => change({ onlyWithSidebar: event.currentTarget.checked })}
          data-testid="setting-only-with-sidebar"
        />
        <span>
          {WORDS.onlyWithSidebar}
          <span class="small soft">{WORDS.onlyWithSidebarText}</span>
        </span>
      </label>
      {settings.sitesOff.length > 0 ? (
        <>
          <h3>{WORDS.off}</h3>
          <ul class="grants" data-testid="sites-off">
            {settings.sitesOff.map((site) => (
              <li key={site}>
                <span>{site}</span>
                <button
                  type="button"
                  class="button"
                  aria-label={`${WORDS.on}: ${site}`}
                  onClick={() => change({ sitesOff: settings.sitesOff.filter((other) => other !== site) })}
                >
                  {WORDS.on}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
