import type { SourceView } from '../../lib/messages/views.ts';
import type { Lineage } from '../../lib/report.ts';
import type { Finding } from '../../lib/view/findings.ts';

/** What every finding of one report needs to show itself. */
export type FindingContext = {
  /** The page's canonical text. */
  readonly text: string;
  /** Who took from whom, by which the other text and what differs are named. */
  readonly lineage: Lineage;
  readonly sources: ReadonlyMap<string, SourceView>;
  /** The selected finding. */
  readonly selected: number | null;
  /** How many times one was selected, the same one again too. */
  readonly selections: number;
  /** The finding under the pointer on the page, and the one nearest to what the reader looks at there. */
  readonly hovered: number | null;
  readonly seen: number | null;
  /** What selecting a finding does; null for one that has no place on the page. */
  readonly selectOf: (finding: Finding) => (() => void) | null;
  /** Lights a finding up on the page as long as the pointer or the focus is on it here; null puts it out. */
  readonly light: (id: number | null) => void;
};
