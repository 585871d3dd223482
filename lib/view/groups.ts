import { isRespelling, isRounding } from '../findings/rank.ts';
import type { Change, ChangeKind } from '../report.ts';
import type { Key } from '../words/keys.ts';
import type { Finding } from './findings.ts';

/** What matters to a reader, the weightiest first. */
export const GROUPS = ['quotes', 'figures', 'names', 'claims', 'speakers', 'certainty', 'wording'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<ChangeKind, Group>> = {
  quote: 'quotes',
  number: 'figures',
  date: 'figures',
  name: 'names',
  negation: 'claims',
  attribution: 'speakers',
  hedge: 'certainty',
  wording: 'wording',
};

export const GROUP_NAMES: Readonly<Record<Group, Key>> = {
  quotes: 'view_groupQuotes',
  figures: 'view_groupFigures',
  names: 'view_groupNames',
  claims: 'view_groupClaims',
  speakers: 'view_groupSpeakers',
  certainty: 'view_groupCertainty',
  wording: 'view_groupWording',
};

/** A name spelt another way and a number rounded say nothing else: they are wording. */
const groupOfChange = (change: Change): Group =>
  isRespelling(change) || isRounding(change) ? 'wording' : GROUP_OF[change.kind];

/** The groups that an altered passage has to do with, the weightiest first; it is shown under the first. */
export function groupsOf({ changes }: Finding): Group[] {
  const own = new Set(changes.map(groupOfChange));
  return changes.length === 0 ? ['wording'] : GROUPS.filter((group) => own.has(group));
}

export type Grouped = { readonly group: Group; readonly findings: readonly Finding[] };

/** Altered passages under what matters most in each, in the order of the groups and, within one, as given. */
export function grouped(findings: readonly Finding[]): Grouped[] {
  return GROUPS.flatMap((group) => {
    const own = findings.filter((finding) => groupsOf(finding)[0] === group);
    return own.length > 0 ? [{ group, findings: own }] : [];
  });
}
