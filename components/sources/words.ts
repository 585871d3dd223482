import { siteOf } from '../../lib/article/sources.ts';
import type { FeedKind } from '../../lib/sources/feed.ts';
import type { SourceView } from '../../lib/sources/store/watch.ts';
import { timeFrom } from '../../lib/view/time.ts';
import { spanWords } from '../../lib/words/figures.ts';
import { joined } from '../../lib/words/joined.ts';
import { count, say } from '../../lib/words/say.ts';

/** How long articles may be kept, in days; null is for good. */
export const KEPT: readonly (number | null)[] = [3, 7, 30, 90, 365, null];

/** "3 days", "1 week", "for good". */
export function keptWords(days: number | null): string {
  if (days === null) return say('sources_forGood');
  if (days >= 365) return spanWords(Math.round(days / 365), 'year');
  if (days >= 30) return spanWords(Math.round(days / 30), 'month');
  return days % 7 === 0 ? spanWords(days / 7, 'week') : spanWords(days, 'day');
}

/** Formats keep their names in every language. */
const FORMATS: Readonly<Partial<Record<FeedKind, string>>> = {
  rss: 'RSS',
  atom: 'Atom',
  rdf: 'RDF',
  json: 'JSON Feed',
};

export const kindName = (kind: FeedKind): string =>
  FORMATS[kind] ?? say(kind === 'sitemap' ? 'sources_kind_sitemap' : 'sources_kind_sitemaps');

/** What a source has done, in one line; `now` is in milliseconds since 1970. */
export function doneWords({ kind, lastSuccess, given, waiting }: SourceView, now: number): string {
  return joined([
    kind && kindName(kind),
    lastSuccess === undefined ? say('sources_never') : say('sources_refreshed', timeFrom(lastSuccess, now)),
    given === 0 ? say('sources_gaveNone') : count('sources_gave', given),
    waiting > 0 && count('sources_waiting', waiting),
  ]);
}

export const nameOf = ({ title, id }: Pick<SourceView, 'title' | 'id'>): string => title ?? (siteOf(id) || id);
