import type { Credit } from '../report.ts';
import { hostNames, pointsTo, sameAddress } from './address.ts';
import { foldOutlet } from './outlet.ts';
import type { Witness } from './witness.ts';

/** A credit on `a` for the outlet or agency that published `b`. A picture's credit says nothing of the text. */
export function creditOf(a: Witness, b: Witness): Credit | null {
  const keys = new Set([b.publisher, b.article.outlet].filter((n): n is string => !!n).map(foldOutlet));
  return (
    a.credits.find((c) => c.how !== 'photo' && (keys.has(foldOutlet(c.name)) || hostNames(b.article.url, c.name))) ??
    null
  );
}

/** Whether `a` links to the page that `b` is. */
export const linksTo = (a: Witness, b: Witness): boolean =>
  a.article.links?.some((l) => sameAddress(l, b.article.url)) === true;

/** Whether `a` names `b` as where its text comes from: by its declared address, a link, or a credit to its publisher. */
export const names = (a: Witness, b: Witness): boolean =>
  pointsTo(a.article, b.article) || linksTo(a, b) || creditOf(a, b) !== null;
