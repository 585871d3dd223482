import { bytesWords } from '../../lib/words/figures.ts';
import { joined } from '../../lib/words/joined.ts';
import { count, say } from '../../lib/words/say.ts';
import type { LibraryView } from './use-catalogue.ts';

/** How much is held and what it takes. */
export function Overview({ stats, space }: Pick<LibraryView, 'stats' | 'space'>) {
  if (!stats) return null;
  const parts = [count('library_articles', stats.articles)];
  if (space) parts.push(say('library_used', bytesWords(space.used)), say('library_free', bytesWords(space.free)));
  return (
    <p class="soft small" data-testid="overview">
      {joined(parts)}
    </p>
  );
}
