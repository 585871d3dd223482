import { say } from '../../lib/words/say.ts';
import { SiteGrants } from '../settings/SiteGrants.tsx';

/** The third step: when pages are checked. */
export function When() {
  return (
    <>
      <h1 tabIndex={-1}>{say('welcome_when')}</h1>
      <p class="lead">{say('welcome_whenText')}</p>
      <h2 class="visually-hidden">{say('settings_title_sites')}</h2>
      <SiteGrants />
    </>
  );
}
