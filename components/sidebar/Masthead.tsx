import { say } from '../../lib/words/say.ts';

/** The sidebar's head: its name and the ways to the other pages. */
export function Masthead() {
  return (
    <header class="masthead">
      <span class="brand">Wirecopy</span>
      <nav aria-label={say('sidebar_pages')}>
        <a href="/library.html" target="_blank" data-testid="to-library" rel="noopener">
          {say('sidebar_library')}
        </a>
        <a href="/settings.html" target="_blank" data-testid="to-settings" rel="noopener">
          {say('sidebar_settings')}
        </a>
      </nav>
    </header>
  );
}
