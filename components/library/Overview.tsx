import { bytesWords } from '../../lib/words/figures.ts';
import { joined } from '../../lib/words/joined.ts';
import { count, say } from '../../lib/words/say.ts';
import type { LibraryView } from './use-catalogue.ts';

/** How much is held, what its texts and index take, as under "Keeping", and what is free for more. */
export function Overview({ stats, free }: Pick<LibraryView, 'stats' | 'free'>) {
  if (!stats) return null;
  const parts = [count('library_articles', stats.articles)];
  if (stats.bytes > 0) parts.push(say('library_used', bytesWords(stats.bytes)));
  if (free !== null) parts.push(say('library_free', bytesWords(free)));
  return (
    <p class="soft small" data-testid="overview">
      {joined(parts)}
    </p>
  );
}
