import type { Report } from '../report.ts';

/** How certain the reader wants Wirecopy to be before it names a source. */
export type Certainty = 'nearly' | 'likely' | 'possible';
export const CERTAINTIES: readonly Certainty[] = ['nearly', 'likely', 'possible'];

/**
 * The probability from which on a source is named. `likely` is the engine's own (`DERIVED_FROM`). Of 555 articles of the
 * development set, 405 of them with an original among 10,405 others, `nearly` named 370, 2 of them wrongly; `likely` 385, 4
 * wrongly; `possible` 392, 7 wrongly, 2 of these for an article that has none there. It lies above what a text that shares
 * but standing background is given at most (0.3, `lib/match/probability.ts`), which is no derivation at any certainty.
 */
export const NAMED_FROM: Readonly<Record<Certainty, number>> = { nearly: 0.95, likely: 0.65, possible: 0.35 };

/** Whether a report names a source only because the reader asked for uncertain ones too. */
export const isOnlyPossible = ({ original, lineage, probability }: Report): boolean =>
  original !== null && lineage !== 'version' && probability < NAMED_FROM.likely;

/**
 * The report without a source that is less certain than asked. What remains says that there is one, and how likely, and
 * names nothing: neither the label nor the marks on the page tell more than the sidebar.
 */
export function withhold(report: Report, certainty: Certainty): Report {
  const { original, lineage, probability, derived } = report;
  if (!original || lineage === 'version' || probability >= NAMED_FROM[certainty]) return report;
  return {
    ...report,
    verdict: 'unrelated',
    derived: 0,
    lineage: 'none',
    original: null,
    related: [],
    passages: [],
    omitted: [],
    withheld: { probability, derived },
  };
}
