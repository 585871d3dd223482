import { OWN } from './agency.ts';
import { agreement } from './collation.ts';
import { foldOutlet, sameOutlet } from './outlet.ts';
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
 * Whether two texts that share matter are versions of one outlet's or agency's own text: the same publisher's, or both the
 * same agency's by their credit lines and alike word for word. An outlet's page of an agency's text is no version of the
 * agency's own page: it took it. Symmetric.
 */
export function areVersions(a: Witness, b: Witness): boolean {
  const outlet = sameOutlet(a.article, b.article);
  const kept = agreement(a.readings, b.readings);
  if (outlet === 'same') return kept >= REUSED;
  const common = a.own
    .filter((x) => b.own.some((y) => y.name === x.name && x.share >= OWN && y.share >= OWN))
    .map((x) => x.name);
  if (common.length === 0 || kept < KEPT) return false;
  if (outlet === 'unknown') return true;
  return !common.some((name) => publishes(a, name) || publishes(b, name));
}

const publishes = ({ publisher, article }: Witness, name: string): boolean =>
  publisher === name || (article.outlet !== undefined && foldOutlet(article.outlet) === foldOutlet(name));
