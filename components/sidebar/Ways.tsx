import type { Standing } from '../../lib/view/standing.ts';
import { say } from '../../lib/words/say.ts';

type Props = {
  readonly tabId: number | null;
  readonly standing: Standing;
  readonly check: () => Promise<void>;
};

/** Standings in which two texts can be set side by side. */
const PAIRED: readonly Standing[] = ['taken', 'version', 'undetermined', 'independent'];

/** Standings in which a text has a family: one written independently has none. */
const DESCENDED: readonly Standing[] = ['taken', 'version', 'undetermined', 'source'];

/** The ways on from a verdict: the comparison, the family, the library. */
export function Ways({ tabId, standing, check }: Props) {
  const paired = tabId !== null && PAIRED.includes(standing);
  const compare = (hash: string) => `/compare.html?tab=${tabId}${hash}`;
  const lacking = standing === 'nothing' || standing === 'empty' || standing === 'own';
  return (
    <nav class="ways" aria-label={say('sidebar_ways')}>
      {paired ? (
        <a class="button button-primary" href={compare('')} target="_blank" rel="noopener" data-testid="to-compare">
          {say('sidebar_sideBySide')}
        </a>
      ) : null}
      {tabId !== null && DESCENDED.includes(standing) ? (
        <a class="button" href={compare('#family')} target="_blank" rel="noopener" data-testid="to-family">
          {say('sidebar_family')}
        </a>
      ) : null}
      {standing === 'nothing' || standing === 'empty' ? (
        <a class="button button-primary" href="/library.html" target="_blank" rel="noopener" data-testid="to-sources">
          {say(standing === 'empty' ? 'sidebar_fill' : 'sidebar_addSources')}
        </a>
      ) : null}
      {lacking ? (
        <button type="button" class="button" onClick={check}>
          {say('sidebar_checkAgain')}
        </button>
      ) : null}
    </nav>
  );
}
