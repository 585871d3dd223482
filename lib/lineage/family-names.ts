import type { Article } from '../article/article.ts';
import { isOutletWord, namesIn } from './discover.ts';
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

/**
 * What texts of the family may call its outlets for short, with the name that stands for: "the Post" of the Harbour City Post,
 * as an outlet calls itself and its copies go on calling it. Not where two of them, this article's own outlet or another name
 * in its text end so.
 */
export function shortNames({ outlet, text }: Article, family: readonly Article[]): ReadonlyMap<string, string> {
  const names = [...new Set(family.map((one) => bare(one.outlet ?? '')))].filter(
    (name) => foldOutlet(name) !== foldOutlet(outlet),
  );
  const found = new Map<string, string>();
  for (const name of names) {
    const end = endOf(name);
    const isOnly = names.every((other) => other === name || endOf(other) !== end);
    if (!isOnly || !isOutletWord(end) || endOf(bare(outlet ?? '')) === end) continue;
    if (isPartOfAnother(text, end, name)) continue;
    found.set(`the ${end}`, name).set(`The ${end}`, name);
  }
  return found;
}

/** The last word of a name of several, where it has a capital. */
function endOf(name: string): string {
  const end = name.slice(name.lastIndexOf(' ') + 1);
  return end.length < name.length && /^\p{Lu}/u.test(end) ? end : '';
}

/** As far before its last word another name in the text is looked at. */
const REACH = 40;

/** Whether a text has the last word of a name behind another word with a capital than the name has there ("Mountain Post"). */
function isPartOfAnother(text: string, end: string, name: string): boolean {
  for (let at = text.indexOf(` ${end}`); at >= 0; at = text.indexOf(` ${end}`, at + 1)) {
    const before = /\p{Lu}[\p{L}.-]+$/u.exec(text.slice(Math.max(0, at - REACH), at))?.[0];
    if (before === undefined || /^the$/i.test(before) || name.endsWith(`${before} ${end}`)) continue;
    if (!/^\p{L}/u.test(text.slice(at + 1 + end.length, at + 3 + end.length))) return true;
  }
  return false;
}

/** Of such names those that this article may credit: all but its own outlet's. */
export const othersThan = ({ outlet }: Article, names: readonly string[]): string[] =>
  names.filter((name) => foldOutlet(name) !== foldOutlet(outlet));
