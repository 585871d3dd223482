import type { LibraryView } from './use-catalogue.ts';
import { bytesWords, count } from './words.ts';

/** How much is held and what it takes. */
export function Overview({ stats, space }: Pick<LibraryView, 'stats' | 'space'>) {
  if (!stats) return null;
  const parts = [count(stats.articles, 'article')];
  if (space) parts.push(`${bytesWords(space.used)} on this machine`, `room for ${bytesWords(space.free)} more`);
  return (
    <p class="soft small" data-testid="overview">
      {parts.join(' · ')}
    </p>
  );
}
