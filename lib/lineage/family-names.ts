import type { Article } from '../article/article.ts';
import { namesIn } from './discover.ts';
import { foldOutlet } from './outlet.ts';

/** "New York Times - News", "CNN (Web News)", "The Daily Post": the outlet's name without section and article. */
const bare = (outlet: string): string =>
  outlet
    .replace(/\s(?:[-–|]\s|\().*$/u, '')
    .trim()
    .replace(/^The (?=\S+ \S)/, '');

/** Two words, or one with a capital or a figure inside ("ArtPortal"): a single common word ("Time", "Local") is no name alone. */
const telling = (name: string): boolean => /\p{L}\s\p{L}|\p{Ll}\p{Lu}|\p{L}\d/u.test(name);

/**
 * The outlets and agencies that texts sharing matter show or name. What one of them writes in full ("KARDEL (Agence
 * Littoral) —") tells that the same words in another ("he informed Agence Littoral") are a credit.
 */
export function namesAmong(articles: readonly Article[]): string[] {
  const outlets = articles.map(({ outlet = '' }) => bare(outlet)).filter(telling);
  return [...new Set([...outlets, ...articles.flatMap(namesIn)])];
}

/** Of such names those that this article may credit: all but its own outlet's. */
export const othersThan = ({ outlet }: Article, names: readonly string[]): string[] =>
  names.filter((name) => foldOutlet(name) !== foldOutlet(outlet));
