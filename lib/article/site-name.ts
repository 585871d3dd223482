import { alike } from './headings.ts';
import { letters } from './letters.ts';

/** Between a headline and the names of site and section that templates put behind it. */
const SEPARATOR = /\s+[|–—·•»›:-]\s+|\s*[|｜ㅣ]\s*/gu;

/** A shorter head is a kicker, not a headline. */
const SHORTEST = 10;

/**
 * A title without the site's and section's names behind it (" | Politics | Site"): cut where what stays is a headline
 * that the page shows or states, or where what goes is the site's name.
 */
export function withoutSite(title: string, site: string | undefined, known: readonly string[]): string {
  const name = letters(site ?? '');
  const cuts = [...title.matchAll(SEPARATOR)].map(({ index }) => index);
  for (const at of cuts) {
    const head = title.slice(0, at).trim();
    if (known.some((headline) => letters(headline) === letters(head))) return head;
  }
  const last = cuts[cuts.length - 1];
  if (last === undefined || name === '') return title;
  const [head, tail] = [title.slice(0, last).trim(), letters(title.slice(last))];
  const isSite = tail === name || (tail.length >= 4 && (name.includes(tail) || tail.includes(name)));
  if (!isSite || head.length < SHORTEST) return title;
  const shorter = cuts.map((at) => title.slice(0, at).trim()).find((part) => known.some((one) => alike(one, part)));
  return shorter ?? head;
}

/** Whether a heading is the site's name or mark alone, however often it stands there: no headline. */
export function isSiteName(heading: string, names: readonly string[]): boolean {
  let left = letters(heading);
  for (const name of names.map(letters)) if (name.length >= 3) left = left.replaceAll(name, '');
  return /^(?:the|der|die|das|le|la|el|il|de|het)?(?:logo|home|homepage)?$/.test(left);
}
