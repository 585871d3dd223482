import type { ComponentChildren } from 'preact';
import { say } from '../../lib/words/say.ts';
import { CertaintySetting } from './CertaintySetting.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { JudgementSettings } from './JudgementSettings.tsx';
import { LanguagesNote } from './LanguagesNote.tsx';
import { RememberSetting } from './RememberSetting.tsx';
import { ShortcutSettings } from './ShortcutSettings.tsx';
import { ShownSettings } from './ShownSettings.tsx';
import { SiteGrants } from './SiteGrants.tsx';
import { SitesOff } from './SitesOff.tsx';

/** The parts of the page, by the names that links to them use. */
const PARTS = ['sites', 'shown', 'certainty', 'languages', 'keep', 'shortcuts', 'judgements'] as const;

type PartProps = { readonly id: (typeof PARTS)[number]; readonly children: ComponentChildren };

const Part = ({ id, children }: PartProps) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{say(`settings_title_${id}`)}</h2>
    {children}
  </section>
);

/** The settings, each said in words. */
export function SettingsPage() {
  return (
    <div class="page">
      <header class="masthead">
        <div>
          <p class="brand">Wirecopy</p>
          <h1>{say('settings_title')}</h1>
        </div>
        <p class="ways small">
          <a href="/library.html">{say('settings_toLibrary')}</a>
          <a href="/welcome.html">{say('settings_toWelcome')}</a>
        </p>
      </header>
      <nav class="parts small" aria-label={say('settings_parts')}>
        {PARTS.map((id) => (
          <a key={id} href={`#${id}`}>
            {say(`settings_title_${id}`)}
          </a>
        ))}
      </nav>
      <main>
        <Part id="sites">
          <SiteGrants />
          <SitesOff />
        </Part>
        <Part id="shown">
          <ShownSettings />
        </Part>
        <Part id="certainty">
          <CertaintySetting />
        </Part>
        <Part id="languages">
          <LanguagesNote />
        </Part>
        <Part id="keep">
          <RememberSetting />
          <p class="small">
            {say('settings_quota')} <a href="/library.html">{say('settings_toQuota')}</a>
          </p>
          <DeleteEverything />
        </Part>
        <Part id="shortcuts">
          <ShortcutSettings />
        </Part>
        <Part id="judgements">
          <p>{say('settings_judgementsText')}</p>
          <JudgementSettings />
        </Part>
      </main>
    </div>
  );
}
