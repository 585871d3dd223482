import type { Credit } from '../report.ts';
import { hostNames } from './address.ts';
import { OWN, supplies } from './agency.ts';
import { foldOutlet, siteOf } from './outlet.ts';
import type { Witness } from './witness.ts';

/**
 * Whether `b`, of a known outlet, prints a text that is another's: an agency's outright by its lines, or one that `a` credits
 * too, unless `b` is the agency and says so: agencies name the newspaper whose report they sum up, and their takers with them.
 */
export const tookFromThird = (a: Witness, b: Witness): boolean => {
  const its = b.own.filter((o) => isNoOwn(b, o.name));
  if (its.some((o) => o.share >= OWN && supplies(o))) return true;
  if (b.own.some((o) => !isNoOwn(b, o.name) && o.share >= OWN && supplies(o))) return false;
  return its.some((o) => isNoOwn(a, o.name) && a.own.some(({ name }) => name === o.name));
};

/** Whether a page says whose it is, and that is not this name's. */
const isNoOwn = ({ article, publisher }: Witness, name: string): boolean =>
  publisher !== name &&
  (article.outlet !== undefined || siteOf(article.url) !== null) &&
  foldOutlet(article.outlet) !== foldOutlet(name) &&
  !hostNames(article.url, name);

/**
 * Whether a credit in the text is the words of an agency that both print: "he told Fox News" in a story of the AP that Fox
 * News prints too says whom he told, not whose text it is.
 */
export const saidByThird = ({ how, name }: Credit, a: Witness, b: Witness): boolean =>
  how === 'body' && b.credits.some((c) => c.how === how && c.name === name) && tookFromThird(a, b);
