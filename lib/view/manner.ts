import type { Lineage } from '../report.ts';
import type { CountKey, Key } from '../words/keys.ts';

/**
 * What is said of passages that are not the same in both texts: altered, by who took them; changed, where an outlet brought its own
 * story up to date; differing, where it is not known who took from whom.
 */
export type Manner = 'altered' | 'changed' | 'differing';

/** How a report of this lineage says it. */
export const mannerOf = (lineage: Lineage): Manner =>
  lineage === 'version' ? 'changed' : lineage === 'undetermined' ? 'differing' : 'altered';

type Said = {
  /** Over the list of them. */
  readonly title: Key;
  readonly passages: CountKey;
  readonly none: Key;
  readonly facts: Key;
  readonly noFacts: Key;
  /** On the label. */
  readonly label: CountKey;
  readonly labelFacts: CountKey;
  readonly labelNone: Key;
  /** Of one passage, and of the part of a page that they are. */
  readonly one: Key;
  readonly part: Key;
};

const SAID: Readonly<Record<Manner, Said>> = {
  altered: {
    title: 'view_altered',
    passages: 'view_passagesAltered',
    none: 'view_unaltered',
    facts: 'view_factsChanged',
    noFacts: 'view_factsKept',
    label: 'view_labelAltered',
    labelFacts: 'view_labelAlteredFacts',
    labelNone: 'view_labelUnaltered',
    one: 'view_markAltered',
    part: 'sidebar_stripAltered',
  },
  changed: {
    title: 'view_changed',
    passages: 'view_passagesChanged',
    none: 'view_unchanged',
    facts: 'view_factsUpdated',
    noFacts: 'view_factsNotUpdated',
    label: 'view_labelChanged',
    labelFacts: 'view_labelChangedFacts',
    labelNone: 'view_labelUnchanged',
    one: 'view_markChanged',
    part: 'sidebar_stripChanged',
  },
  differing: {
    title: 'view_differing',
    passages: 'view_passagesDiffering',
    none: 'view_same',
    facts: 'view_factsDiffering',
    noFacts: 'view_factsSame',
    label: 'view_labelDiffering',
    // No room for more: the caveat that stands before it is worth more than whether a fact does.
    labelFacts: 'view_labelDiffering',
    labelNone: 'view_labelSame',
    one: 'view_markDiffering',
    part: 'sidebar_stripDiffering',
  },
};

/** The words for it in a report of this lineage. */
export const saidOf = (lineage: Lineage): Said => SAID[mannerOf(lineage)];
