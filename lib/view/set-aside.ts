import type { Report } from '../report.ts';
import type { Key } from '../words/keys.ts';

/**
 * The report with the remark that the library holds something after all, which is not named: what the reader called wrong, or the
 * page's own text. It is needed only where nothing else was found.
 */
export const settingAside = (report: Report, aside: boolean): Report =>
  aside && report.verdict === 'unrelated' && report.lineage === 'none' && !report.original && !report.withheld
    ? { ...report, aside }
    : report;

const NOTHING = {
  kicker: 'view_standingNothing',
  headline: 'view_headlineNothing',
  searched: 'view_nothingIn',
} as const;
const NOTHING_ELSE = {
  kicker: 'view_standingNothingElse',
  headline: 'view_headlineNothingElse',
  searched: 'view_nothingElseIn',
} as const;

/** That nothing was found, or nothing else. */
export const nothingFound = ({ aside }: Pick<Report, 'aside'>): Readonly<Record<keyof typeof NOTHING, Key>> =>
  aside ? NOTHING_ELSE : NOTHING;
