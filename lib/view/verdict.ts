import type { Named, Original, Report } from '../report.ts';
import { bareHost } from '../text/address.ts';
import { timeBetween } from '../words/apart.ts';
import type { Key } from '../words/keys.ts';
import { count, say } from '../words/say.ts';
import { isOnlyPossible } from './certainty.ts';
import { nothingFound } from './set-aside.ts';
import { takers } from './standing.ts';

/** What an article is called in a sentence: its outlet, else the host of its address, else its headline. */
export function nameOf(held: Omit<Named, 'published'>): string {
  if (held.outlet) return held.outlet;
  return bareHost(held.url) || (held.title ? say('view_titled', held.title) : held.id);
}

const TAKEN = {
  copy: ['view_headlineCopy', 'view_headlineCopyWhen'],
  edited: ['view_headlineEdited', 'view_headlineEditedWhen'],
  rewritten: ['view_headlineRewritten', 'view_headlineRewrittenWhen'],
  partial: ['view_headlinePartial', 'view_headlinePartialWhen'],
} as const;

/** A sentence about a name: the second key's with the time between, where that is known, else the first's. */
export function withTime([plain, timed]: readonly [Key, Key], original: Original, report: Report): string {
  const time = timeBetween(original.published, report.article.published);
  return time ? say(timed, nameOf(original), time) : say(plain, nameOf(original));
}

/** Which version of an outlet's story this page is, as far as the dates tell. */
function versionOf(original: Original, report: Report): string {
  const [theirs, mine] = [original.published, report.article.published].map((at) => Date.parse(at ?? ''));
  const order = Math.sign((mine ?? Number.NaN) - (theirs ?? Number.NaN));
  const name = nameOf(original);
  if (order > 0) return say('view_headlineVersionLater', name);
  return order < 0 ? say('view_headlineVersionEarlier', name) : say('view_headlineVersionOther', name);
}

/** The verdict in plain words, one sentence without a full stop; `held` is the number of articles in the library. */
export function headline(report: Report, held = 1): string {
  const words = plainHeadline(report, held);
  return isOnlyPossible(report) ? say('certainty_perhaps', words) : words;
}

function plainHeadline(report: Report, held: number): string {
  const { original, verdict, lineage, withheld } = report;
  if (withheld) return say('certainty_withheld');
  if (lineage === 'source') {
    const copies = takers(report);
    return copies === 0 ? say('view_headlineOwn') : count('view_headlineSource', copies);
  }
  if (verdict === 'same-subject') {
    const other = report.related[0];
    return other ? say('view_headlineIndependent', nameOf(other)) : say('view_headlineSubject');
  }
  if (!original || verdict === 'unrelated')
    return say(held === 0 ? 'view_headlineEmpty' : nothingFound(report).headline);
  if (lineage === 'version') return versionOf(original, report);
  if (lineage === 'undetermined') return say('view_headlineUndetermined', nameOf(original));
  return withTime(TAKEN[verdict], original, report);
}
