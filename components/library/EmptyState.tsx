import { WORDS } from './words.ts';

/** What to do with an empty library. */
export function EmptyState() {
  return (
    <div class="empty" data-testid="empty">
      <h3>{WORDS.emptyTitle}</h3>
      {WORDS.empty.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
