import { count, say } from '../words/say.ts';
import { timeFrom } from './time.ts';

/** What a library holds. */
export type Holdings = {
  readonly articles: number;
  /** Feeds, sitemaps and collections that gave them. */
  readonly sources: number;
  /** When the newest was added, in milliseconds since 1970; null where there is none. */
  readonly newest: number | null;
};

/** "12,340 articles from 9 sources, newest 4 minutes ago"; null of an empty library. */
export function holdingsWords({ articles, sources, newest }: Holdings, now: number): string | null {
  if (articles === 0 || newest === null) return null;
  const held = count('view_articles', articles);
  const when = timeFrom(newest, now);
  if (sources === 0) return say('view_holdingsOwn', held, when);
  return say('view_holdings', held, count('view_sources', sources), when);
}
