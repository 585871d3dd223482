import { createInterface } from 'node:readline';
import type { HeldArticle } from '../../../lib/article/article.ts';
import type { Driven } from '../../../scripts/browser/driven.ts';
import type { PeerName } from '../peers/peer.ts';
import { type Corpus, packStream } from '../texts/corpus.ts';
import { Engine } from './drive.ts';
import { originals } from './exact.ts';
import type { Measured } from './figures.ts';
import { longQueries, measureEngine } from './measure-engine.ts';
import { measurePeer } from './measure-peer.ts';
import type { Options } from './options.ts';

/** Where in the pack the articles of these ids stand. */
async function placesOf(corpus: Corpus, articles: number, ids: ReadonlySet<string>): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  let place = 0;
  for await (const line of createInterface({ input: packStream(corpus, articles) })) {
    // Originals stand among the first; most lines need not be read.
    if (places.size === ids.size) break;
    const { id } = JSON.parse(line) as HeldArticle;
    if (ids.has(id)) places.set(id, place);
    place++;
  }
  return places;
}

/** The engine, then each peer, in one browser at one size. */
export async function measureBrowser(
  driven: Driven,
  corpus: Corpus,
  url: string,
  articles: number,
  exact: number,
  { peers, limit }: Options,
  hear: (says: string) => void,
): Promise<Measured> {
  const engine = await Engine.open(driven, hear);
  const { trace_median_ms, trace_first_ms, diff_p95_ms, heap, usage_per_article, ...figures } = await measureEngine(
    engine,
    corpus,
    url,
    articles,
  );
  const long = longQueries(corpus);
  const places = await placesOf(corpus, articles, new Set(long.flatMap(originals)));
  const asked = long.map((query) => ({ query, place: originals(query).map((id) => places.get(id) ?? -1)[0] ?? -1 }));
  const peers_ms: Partial<Record<PeerName, number | null>> = {};
  const peers_import_per_s: Partial<Record<PeerName, number | null>> = {};
  const notes: Partial<Record<PeerName, string>> = {};
  const peers_recall: Partial<Record<PeerName, number>> = {};
  for (const peer of peers) {
    const { ms, perS, recall, note } = await measurePeer(driven, url, peer, articles, asked, limit, hear);
    peers_ms[peer] = ms;
    peers_import_per_s[peer] = perS;
    if (note !== undefined) notes[peer] = note;
    if (recall !== undefined && ms !== null) peers_recall[peer] = recall;
  }
  const extra = {
    exact_recall_at_1: exact,
    trace_median_ms,
    trace_first_ms,
    diff_p95_ms,
    heap,
    usage_per_article,
    notes,
    peers_recall,
  };
  return { ...figures, peers_ms, peers_import_per_s, extra };
}
