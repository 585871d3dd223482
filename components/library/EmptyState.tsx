import { say } from '../../lib/words/say.ts';

/** What to do with an empty library. */
export function EmptyState() {
  return (
    <div class="empty" data-testid="empty">
      <h3>{say('library_emptyTitle')}</h3>
      <p>{say('library_empty_source')}</p>
      <p>{say('library_empty_import')}</p>
      <p>{say('library_empty_page')}</p>
    </div>
  );
}
