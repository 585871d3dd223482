import { changesFact } from '../findings/rank.ts';
import type { ChangeKind, Report } from '../report.ts';
import { listed } from '../words/figures.ts';
import type { CountKey } from '../words/keys.ts';
import { count, say } from '../words/say.ts';
import { altered, altersFact, type Finding } from './findings.ts';
import { kindsOf } from './kinds.ts';
import { saidOf } from './manner.ts';

/** Kinds that can be facts; tone and wording never are. */
const COUNTS: Readonly<Partial<Record<ChangeKind, CountKey>>> = {
  quote: 'view_countQuote',
  negation: 'view_countNegation',
  number: 'view_countNumber',
  name: 'view_countName',
  date: 'view_countDate',
  attribution: 'view_countAttribution',
};

/** "4 passages altered", or null where none is; of other lineages "changed" and "differ" (see `Manner`). */
export function alteredWords(findings: readonly Finding[], lineage: Report['lineage']): string | null {
  const passages = altered(findings).length;
  return passages === 0 ? null : count(saidOf(lineage).passages, passages);
}

/** "Facts changed: 1 quotation and 2 numbers", by passages; that none did; null where nothing is altered. */
export function factsWords(findings: readonly Finding[], lineage: Report['lineage']): string | null {
  const passages = altered(findings);
  if (passages.length === 0) return null;
  const factual = passages.filter(altersFact);
  if (factual.length === 0) return say(saidOf(lineage).noFacts);
  const kinds = kindsOf(factual.flatMap(({ changes }) => changes).filter(changesFact));
  return say(
    saidOf(lineage).facts,
    listed(
      kinds.flatMap((kind) => {
        const key = COUNTS[kind];
        const holders = factual.filter(({ changes }) => changes.some((c) => c.kind === kind && changesFact(c)));
        return key ? [count(key, holders.length)] : [];
      }),
    ),
  );
}
