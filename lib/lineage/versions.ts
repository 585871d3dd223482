import { OWN } from './agency.ts';
import { agreement } from './collation.ts';
import { sameOutlet } from './outlet.ts';
import type { Witness } from './witness.ts';

/**
 * Share of the shorter text's sentences that stand in the other nearly word for word, from which two texts credited to one
 * agency are its own versions: a desk's updates keep half and more, a spun copy under the same credit hardly any.
 */
const KEPT = 0.4;

/**
 * The same for two texts of one outlet, which proves itself. Later versions of wire stories (90 pairs) keep a quarter and
 * more; two stories of one outlet that share a background paragraph, less.
 */
const REUSED = 0.25;

/**
 * Whether two texts that share matter are versions of one outlet's or agency's own text: the same publisher's, or, where a
 * publisher is not known, both the same agency's by their credit lines and alike word for word. Two newspapers that print
 * an agency's story are no versions of each other, nor of the agency's page: each took it. Symmetric.
 */
export function areVersions(a: Witness, b: Witness): boolean {
  const outlet = sameOutlet(a.article, b.article);
  if (outlet === 'different') return false;
  const kept = () => agreement(a.readings, b.readings);
  if (outlet === 'same') return kept() >= REUSED;
  return a.own.some((x) => b.own.some((y) => y.name === x.name && x.share >= OWN && y.share >= OWN)) && kept() >= KEPT;
}
