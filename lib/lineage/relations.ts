import type { Related } from '../report.ts';
import { peculiar, type Readings, vote } from './collation.ts';
import type { Family } from './family.ts';
import type { Decision, Match } from './lineage.ts';
import { sameOutlet } from './outlet.ts';
import { names } from './pointers.ts';
import { areVersions } from './versions.ts';

/** How many more sentences of a third text side with the first than with the second. */
const sides = (first: Readings, second: Readings, third: Readings): number => {
  const votes = vote(first, second, third);
  return votes.first - votes.second;
};

/** Sentences from which an agreement is no accident. */
const PECULIAR = 2;

/**
 * Whether a member seems to come from the article read and not from another: it names it, or has of it what no other text has
 * (shared peculiarities show descent: P. Maas, Textkritik, 1927). Otherwise it took from the same original.
 */
function tookFromRead({ read, at, but }: Family, i: number): boolean {
  const others = but(i).map((w) => w.readings);
  const { readings } = at(i);
  return (
    names(at(i), read) ||
    peculiar(read.readings, readings, others) >= PECULIAR ||
    others.every((o) => sides(read.readings, o, readings) >= PECULIAR)
  );
}

/** How each match stands to the article read, once it is decided who took from whom. */
export function relationsOf(
  family: Family,
  matches: readonly Match[],
  { lineage, original }: Pick<Decision, 'lineage' | 'original'>,
): Related['relation'][] {
  const { members, versions, copies, at, witnessOf } = family;
  const named = original === null ? null : (matches[original] as Match).article;
  /** A version of the original that shares too little with the article to be judged by its text. */
  const isFellowVersion = ({ article, verdict }: Match): boolean =>
    named !== null &&
    verdict === 'same-subject' &&
    sameOutlet(named, article) === 'same' &&
    areVersions(at(original as number), witnessOf(article));

  return matches.map((m, i) => {
    if (i === original) return 'original';
    if (m.verdict === 'same-subject' || m.verdict === 'unrelated') return isFellowVersion(m) ? 'version' : 'subject';
    if (lineage === 'source') return 'copy';
    if (!members.includes(i)) return 'sibling';
    if (copies.includes(i)) return lineage === 'version' || tookFromRead(family, i) ? 'copy' : 'sibling';
    if (lineage === 'version' && versions.includes(i)) return 'version';
    return original !== null && areVersions(at(original), at(i)) ? 'version' : 'sibling';
  });
}
