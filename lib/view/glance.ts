import type { Report } from '../report.ts';
import { percent } from '../words/figures.ts';
import { say } from '../words/say.ts';
import { alteredWords, factsWords } from './altered-words.ts';
import { isOnlyPossible } from './certainty.ts';
import { altered, altersFact, type Finding } from './findings.ts';
import { type Holdings, holdingsWords } from './holdings.ts';
import { labelWords } from './label-words.ts';
import { saidOf } from './manner.ts';
import { nothingFound } from './set-aside.ts';
import { type Standing, standingOf } from './standing.ts';
import { headline } from './verdict.ts';

/**
 * The answer of two seconds: who it comes from, how much, how much of that altered and whether a fact was. Made once for a
 * report, so that the toolbar, the label by the headline and the sidebar say the same in the same words.
 */
export type Glance = {
  readonly standing: Standing;
  /** Whether a fact, and not only tone or wording, was altered. */
  readonly fact: boolean;
  readonly headline: string;
  /** "82% of this text is shared"; null where nothing is, like the two that follow. */
  readonly share: string | null;
  readonly altered: string | null;
  readonly facts: string | null;
  /** What was searched, where nothing was found; and both in one sentence. */
  readonly searched: string | null;
  readonly nothing: string | null;
  readonly label: string;
  /** For the toolbar: "82%", without spaces; empty where nothing is shared, a question mark where that is only possible. */
  readonly badge: string;
};

/** `now` in milliseconds since 1970. */
export function glanceOf(report: Report, findings: readonly Finding[], holdings: Holdings, now: number): Glance {
  const standing = standingOf(report, holdings.articles);
  const shared = report.derived > 0;
  const searched = standing === 'nothing' ? holdingsWords(holdings, now) : null;
  return {
    standing,
    fact: altered(findings).some(altersFact),
    headline: headline(report, holdings.articles),
    share: shared ? say('view_share', percent(report.derived)) : null,
    altered: shared ? (alteredWords(findings, report.lineage) ?? say(saidOf(report.lineage).none)) : null,
    facts: shared ? factsWords(findings, report.lineage) : null,
    searched,
    nothing: searched && say(nothingFound(report).searched, searched),
    label: standing === 'empty' ? headline(report, 0) : labelWords(report, findings),
    badge: !shared ? '' : isOnlyPossible(report) ? '?' : percent(report.derived).replace(/\s/g, ''),
  };
}

/** The glance as the lines of a tooltip. */
export function glanceLines({ headline, share, altered, facts, nothing }: Glance): string {
  if (nothing) return nothing;
  return [headline, share, altered, facts].filter((line) => line !== null).join('\n');
}
