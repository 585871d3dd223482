import type { Credit } from '../report.ts';
import { hostNames } from './address.ts';
import { OWN, supplies } from './agency.ts';
import { domainOf, foldOutlet } from './outlet.ts';
import type { Witness } from './witness.ts';

/**
 * The name of a third whose text `b`, of a known outlet, prints: an agency's outright by its lines, or one that `a` credits
 * too, unless `b` is the agency and says so: agencies name the newspaper whose report they sum up, and their takers with
 * them. Null where there is none.
 */
export function thirdOf(a: Witness, b: Witness): string | null {
  const its = b.own.filter((o) => isNoOwn(b, o.name));
  const agency = its.find((o) => o.share >= OWN && supplies(o));
  if (agency) return agency.name;
  if (b.own.some((o) => !isNoOwn(b, o.name) && o.share >= OWN && supplies(o))) return null;
  return its.find((o) => isNoOwn(a, o.name) && a.own.some(({ name }) => name === o.name))?.name ?? null;
}

/** Whether a page says whose it is, and that is not this name's. */
const isNoOwn = ({ article, publisher }: Witness, name: string): boolean =>
  publisher !== name &&
  (article.outlet !== undefined || domainOf(article.url) !== null) &&
  foldOutlet(article.outlet) !== foldOutlet(name) &&
  !hostNames(article.url, name);

/**
 * Whether a credit in the text is the words of an agency that both print: "he told Fox News" in a story of the AP that Fox
 * News prints too says whom he told, not whose text it is.
 */
export const saidByThird = ({ how, name }: Credit, a: Witness, b: Witness): boolean =>
  how === 'body' && b.credits.some((c) => c.how === how && c.name === name) && thirdOf(a, b) !== null;
