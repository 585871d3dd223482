import type { Settings } from '../../lib/extension/settings.ts';
import { MARK_KINDS, type Mark, type MarkKind } from '../../lib/view/mark.ts';
import { say } from '../../lib/words/say.ts';

const KIND_KEYS = {
  altered: 'view_markAltered',
  added: 'view_markAdded',
  verbatim: 'view_markVerbatim',
} as const satisfies Record<MarkKind, string>;

type Props = {
  readonly settings: Settings;
  /** Host of the page, null where it has none. */
  readonly site: string | null;
  readonly change: (change: Partial<Settings>) => void;
};

/** Switches what is painted on the page: each kind of mark, and everything on this site. */
export function MarkToggles({ settings, site, change }: Props) {
  const off = site !== null && settings.sitesOff.includes(site);
  const toggleKind = (kind: Mark['kind'], on: boolean) =>
    change({ kinds: MARK_KINDS.filter((other) => (other === kind ? on : settings.kinds.includes(other))) });
  const toggleSite = (on: boolean) =>
    site !== null &&
    change({ sitesOff: [...settings.sitesOff.filter((other) => other !== site), ...(on ? [] : [site])] });
  return (
    <fieldset class="toggles">
      <legend class="kicker">{say('sidebar_marks')}</legend>
      <div class="toggle-row">
        {[...MARK_KINDS].reverse().map((kind) => (
          <label key={kind} class="toggle">
            <input
              type="checkbox"
              checked={settings.kinds.includes(kind)}
              disabled={off}
              onChange={(event) => toggleKind(kind, event.currentTarget.checked)}
              data-testid={`marks-${kind}`}
            />
            <span class={`sample sample-${kind}`}>{say(KIND_KEYS[kind])}</span>
          </label>
        ))}
      </div>
      {site === null ? null : (
        <label class="toggle">
          <input
            type="checkbox"
            checked={!off}
            onChange={(event) => toggleSite(event.currentTarget.checked)}
            data-testid="site-on"
          />
          <span>{say('sidebar_thisSite', site)}</span>
        </label>
      )}
    </fieldset>
  );
}
