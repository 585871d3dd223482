import type { Article } from '../article/article.ts';
import type { Credit } from '../report.ts';
import { AGENCIES } from './agencies.ts';
import { findCredits } from './credits.ts';
import { foldOutlet, publishingAgency } from './outlet.ts';

/** How far a text is an agency's own. */
export type Ownness = {
  readonly name: string;
  /** 0..1: how strongly the page presents its text as that agency's, 1 where it says so outright. */
  readonly share: number;
  /** The credits that say so, strongest first. */
  readonly credits: readonly Credit[];
};

/**
 * What each manner of credit says about whose text it is. A copyright line or a dateline with the agency in it is put on the
 * agency's own words; a photo credit or an interview "with" the agency travels with rewrites as well.
 */
const SAYS: Readonly<Record<Credit['how'], number>> = {
  copyright: 0.85,
  dateline: 0.85,
  metadata: 0.8,
  byline: 0.8,
  link: 0.3,
  photo: 0.4,
  body: 0.2,
};
/** "In an exclusive interview with ..." and "... has learned": the reporting is the agency's. */
const EXCLUSIVE = 0.35;
/** Below this a text merely mentions the agency; from it on the text counts as the agency's own. Two weak signs reach it. */
export const OWN = 0.5;

const pictures = new Set(AGENCIES.filter((a) => a.kind === 'picture').map((a) => a.name));

/** Weighs the credits of a page for each agency or outlet they name (independent signs: noisy-or), strongest first. */
export function ownness(article: Article, credits: readonly Credit[] = findCredits(article)): Ownness[] {
  const publisher = publishingAgency(article);
  const names = [...new Set([...(publisher ? [publisher] : []), ...credits.map((c) => c.name)])];
  const all = names
    .filter((name) => !pictures.has(name))
    .map((name): Ownness => {
      const its = credits.filter((c) => c.name === name).sort((a, b) => weight(article, b) - weight(article, a));
      const share = name === publisher ? 1 : 1 - its.reduce((left, c) => left * (1 - weight(article, c)), 1);
      return { name, share, credits: its };
    });
  return all.sort((a, b) => b.share - a.share);
}

function weight({ text }: Article, { how, span }: Credit): number {
  if (how !== 'body' || !span) return SAYS[how];
  const words = text.slice(span.start, span.end);
  if (/exclusive|learned/i.test(words)) return EXCLUSIVE;
  return /interview/i.test(words) ? 0.3 : SAYS.body;
}

/** A name that supplies others with text: a known agency, or one named in a dateline. A copyright line may be the outlet's own. */
export const supplies = ({ name, credits }: Ownness): boolean =>
  AGENCIES.some((a) => a.name === name) || credits.some((c) => c.how === 'dateline');

/** The agency whose own text this is, as far as the page says so; null where none reaches {@link OWN}. */
export function agencyOf(article: Article, own: readonly Ownness[] = ownness(article)): Ownness | null {
  const strong = own.filter((o) => o.share >= OWN);
  return strong.find(supplies) ?? strong.find((o) => foldOutlet(o.name) !== foldOutlet(article.outlet)) ?? null;
}
