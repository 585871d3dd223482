import { WORDS } from './words.ts';

/** The sidebar's head: its name and the ways to the other pages. */
export function Masthead() {
  return (
    <header class="masthead">
      <span class="brand">{WORDS.brand}</span>
      <nav>
        <a href="/library.html" target="_blank" data-testid="to-library" rel="noopener">
          {WORDS.library}
        </a>
        <a href="/settings.html" target="_blank" data-testid="to-settings" rel="noopener">
          {WORDS.settings}
        </a>
      </nav>
    </header>
  );
}
