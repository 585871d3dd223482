import { generateOpml, type Opml, parseOpml } from 'feedsmith';
import { absolute } from '../../article/sources.ts';
import { bad, good, type Outcome } from '../../corpus/import/outcome.ts';
import { said } from '../../words/said.ts';
import { say } from '../../words/say.ts';
import { safeXml } from './xml.ts';

/** A subscription as OPML carries it. */
export type Listed = { readonly url: string; readonly title?: string; readonly home?: string };

type Outline = Opml.Outline<string>;

/** Each address once, by its address. */
function flat(outlines: readonly Outline[], into: Map<string, Listed>): Map<string, Listed> {
  for (const { xmlUrl, htmlUrl, title, text, outlines: inner } of outlines) {
    const url = absolute(xmlUrl, '');
    const home = absolute(htmlUrl, '');
    const name = title || text;
    if (url && !into.has(url)) into.set(url, { url, ...(name && { title: name }), ...(home && { home }) });
    flat(inner ?? [], into);
  }
  return into;
}

/** The subscriptions in an OPML file, folders left behind, each address once. */
export function readOpml(text: string): Outcome<readonly Listed[]> {
  const safe = safeXml(text);
  if (!safe.ok) return safe;
  try {
    const found = [...flat(parseOpml(text).body?.outlines ?? [], new Map()).values()];
    return found.length > 0 ? good(found) : bad(said('sources_failed_opmlEmpty'));
  } catch {
    return bad(said('sources_failed_noOpml'));
  }
}

/** Subscriptions as an OPML 2.0 file. */
export function writeOpml(subscriptions: readonly Listed[], now: number): string {
  return generateOpml({
    head: { title: say('sources_opmlTitle'), dateCreated: new Date(now) },
    body: {
      outlines: subscriptions.map(({ url, title, home }) => ({
        text: title ?? url,
        title: title ?? url,
        type: 'rss',
        xmlUrl: url,
        ...(home && { htmlUrl: home }),
      })),
    },
  });
}
