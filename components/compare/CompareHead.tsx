import { say } from '../../lib/words/say.ts';

/** The page's head: its name, and the way to the library. */
export function CompareHead() {
  return (
    <header class="compare-head no-print">
      <span class="brand">Wirecopy</span>
      <nav>
        <a href="/library.html">{say('compare_toLibrary')}</a>
      </nav>
    </header>
  );
}
