import { WORDS } from './words.ts';

/** Why nothing can be found yet, and the way out of it. */
export function EmptyLibrary() {
  return (
    <section class="notice" data-testid="empty-library">
      <h2>{WORDS.emptyTitle}</h2>
      <p class="small">{WORDS.empty}</p>
      <a class="button" href="/library.html" target="_blank" rel="noopener">
        {WORDS.fill}
      </a>
    </section>
  );
}
