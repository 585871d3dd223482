import type { Glance } from '../../lib/view/glance.ts';
import type { Standing } from '../../lib/view/standing.ts';
import type { Unreadable } from '../../lib/view/unreadable.ts';
import type { Key } from '../../lib/words/keys.ts';

/** What a reader can do about a page that could not be checked. */
export const HELP: Readonly<Record<Unreadable, Key>> = {
  'not-article': 'sidebar_helpNotArticle',
  'too-short': 'sidebar_helpTooShort',
  paywall: 'sidebar_helpPaywall',
  live: 'sidebar_helpLive',
  gallery: 'sidebar_helpGallery',
  video: 'sidebar_helpVideo',
  index: 'sidebar_helpIndex',
  'too-long': 'sidebar_helpTooLong',
  failed: 'sidebar_helpFailed',
  'no-library': 'view_noLibraryHelp',
  'all-private': 'view_noLibraryPrivate',
  forbidden: 'sidebar_helpForbidden',
};

const NEXT: Readonly<Record<Exclude<Standing, 'withheld'>, Key>> = {
  taken: 'sidebar_nextTaken',
  version: 'sidebar_nextVersion',
  undetermined: 'sidebar_nextUndetermined',
  source: 'sidebar_nextSource',
  own: 'sidebar_nextOwn',
  independent: 'sidebar_nextIndependent',
  nothing: 'sidebar_nextNothing',
  empty: 'sidebar_nextEmpty',
};

/** What a verdict means for the reader, and what to do next; null where the notice below it says so. */
export function nextStep({ standing, fact }: Glance): Key | null {
  if (standing === 'withheld') return null;
  return standing === 'taken' && fact ? 'sidebar_nextFacts' : NEXT[standing];
}
