import type { Report } from '../report.ts';
import type { Key } from '../words/keys.ts';

/** What a report comes to, as a reader is told it: each has its own words, shape and way on. */
export type Standing =
  | 'taken'
  | 'version'
  | 'undetermined'
  | 'source'
  | 'own'
  | 'independent'
  | 'nothing'
  | 'withheld'
  | 'empty';

/** All that a page may look like to Wirecopy: also before a report and where there can be none. */
export type Look =
  | Standing
  | 'fact'
  | 'idle'
  | 'checking'
  | 'cannot'
  | 'locked'
  | 'live'
  | 'pictures'
  | 'short'
  | 'failed';

/** How many articles say that they took from this page. */
export const takers = (report: Report): number => report.related.filter(({ relation }) => relation === 'copy').length;

/** `held` is the number of articles in the library. */
export function standingOf(report: Report, held: number): Standing {
  // There is a source, less certain than the reader wants to be told of.
  if (report.withheld) return 'withheld';
  if (report.lineage === 'source') return takers(report) > 0 ? 'source' : 'own';
  if (report.verdict === 'same-subject') return 'independent';
  if (!report.original) return held === 0 ? 'empty' : 'nothing';
  return report.lineage === 'version' || report.lineage === 'undetermined' ? report.lineage : 'taken';
}

/** The name of each look, in a word or two. */
export const LOOK_NAMES: Readonly<Record<Look, Key>> = {
  taken: 'view_standingTaken',
  fact: 'view_standingTaken',
  version: 'view_standingVersion',
  undetermined: 'view_standingUndetermined',
  source: 'view_standingSource',
  own: 'view_standingOwn',
  independent: 'view_standingIndependent',
  nothing: 'view_standingNothing',
  withheld: 'view_standingWithheld',
  empty: 'view_standingNothing',
  idle: 'view_standingIdle',
  checking: 'view_standingChecking',
  cannot: 'view_standingCannot',
  locked: 'view_standingLocked',
  live: 'view_standingLive',
  pictures: 'view_standingPictures',
  short: 'view_standingShort',
  failed: 'view_standingFailed',
};
