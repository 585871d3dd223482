import { setTimeout as pause } from 'node:timers/promises';
import type { Driven } from '../../../scripts/browser/driven.ts';
import type { Peers } from '../peers/page.ts';
import type { PeerName } from '../peers/peer.ts';
import type { PeerState } from '../peers/worker.ts';
import type { Query } from '../texts/corpus.ts';
import { median } from './figures.ts';

export type PeerResult = {
  readonly ms: number | null;
  readonly perS: number | null;
  readonly recall?: number;
  readonly note?: string;
};

const LOOK_MS = 1000;

/** Fills a peer with the same texts and asks it the same articles; ends it when its time is over. */
export async function measurePeer(
  driven: Driven,
  url: string,
  peer: PeerName,
  articles: number,
  asked: readonly { readonly query: Query; readonly place: number }[],
  limit: number,
  hear: (says: string) => void,
): Promise<PeerResult> {
  const page = await driven.visit(url);
  const job = {
    peer,
    pack: `${url}/pack?articles=${articles}`,
    queries: asked.map(({ query }) => query),
    expect: asked.map(({ place }) => place),
    askSeconds: limit / 4,
  };
  let crashed = false;
  page.on('crash', () => {
    crashed = true;
  });
  let last: PeerState | null = null;
  let asking = 0;
  try {
    await page.evaluate((job) => (globalThis as unknown as { peers: Peers }).peers.start(job), job);
    for (;;) {
      await pause(LOOK_MS);
      const look = page.evaluate(() => (globalThis as unknown as { peers: Peers }).peers.state());
      const state: PeerState | null = await Promise.race([look, pause(30_000).then(() => last)]);
      last = state ?? last;
      if (crashed) throw new Error('out of memory');
      if (last?.stage === 'asking') asking ||= Date.now();
      if (last) hear(`${peer}: ${last.stage}, ${last.articles} articles, ${last.ms.length} answers`);
      if (last?.stage === 'done' || last?.stage === 'failed') break;
      if (last && last.stage === 'indexing' && last.indexSeconds > limit) break;
      if (asking > 0 && Date.now() - asking > (limit / 2) * 1000) break;
    }
  } catch (error) {
    last = {
      ...(last ?? { articles: 0, indexSeconds: 0, ms: [], hits: 0 }),
      stage: 'failed',
      says: crashed ? 'out of memory' : String(error),
    };
  }
  await page.close().catch(() => undefined);
  return judged(last, articles, limit, asked.filter(({ place }) => place >= 0).length);
}

function judged(state: PeerState | null, articles: number, limit: number, known: number): PeerResult {
  if (state === null) return { ms: null, perS: null, note: 'it did not start' };
  const rate = state.articles / state.indexSeconds;
  const reached = `${state.articles.toLocaleString('en')} articles at ${Math.round(rate)}/s`;
  if (state.articles < articles) {
    const why = state.stage === 'failed' ? (state.says ?? 'failed') : `not indexed in ${limit} s`;
    return { ms: null, perS: null, note: `${why}; it had taken in ${reached}` };
  }
  if (state.ms.length === 0) {
    const why = state.stage === 'failed' ? (state.says ?? 'failed') : `no answer in ${limit / 2} s`;
    return { ms: null, perS: rate, note: why };
  }
  return { ms: median(state.ms), perS: rate, ...(known > 0 && { recall: state.hits / known }) };
}
