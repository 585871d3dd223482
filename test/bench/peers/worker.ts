import type { HeldArticle } from '../../../lib/article/article.ts';
import { readLines } from '../../../lib/corpus/import/lines.ts';
import { chunksOf } from '../../../lib/corpus/import/source.ts';
import { flexsearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { minisearch } from './minisearch.ts';
import { multientry } from './multientry.ts';
import { orama } from './orama.ts';
import type { Peer, PeerName } from './peer.ts';

const MAKE: Readonly<Record<PeerName, () => Peer | Promise<Peer>>> = {
  minisearch,
  flexsearch,
  orama,
  fuse,
  multientry,
};
/** Articles a batch: enough for one transaction, few enough that progress is heard of. */
const BATCH = 200;

/** What the page asks of the worker. */
export type PeerJob = {
  readonly peer: PeerName;
  readonly pack: string;
  readonly queries: readonly HeldArticle[];
  /** Place in the pack of each query's original, or -1. */
  readonly expect: readonly number[];
  /** Asking ends after so long, with the median of what was answered by then. */
  readonly askSeconds: number;
};

/** How far it is. `indexSeconds` is the time spent in the peer alone, without reading and parsing the pack. */
export type PeerState = {
  readonly stage: 'indexing' | 'asking' | 'done' | 'failed';
  readonly articles: number;
  readonly indexSeconds: number;
  readonly ms: readonly number[];
  readonly hits: number;
  readonly says?: string;
};

async function run({ peer: name, pack, queries, expect, askSeconds }: PeerJob): Promise<void> {
  let state: PeerState = { stage: 'indexing', articles: 0, indexSeconds: 0, ms: [], hits: 0 };
  const tell = (change: Partial<PeerState>) => {
    state = { ...state, ...change };
    postMessage(state);
  };
  try {
    const peer = await MAKE[name]();
    let batch: HeldArticle[] = [];
    const add = async () => {
      const since = performance.now();
      await peer.add(batch, state.articles);
      const indexSeconds = state.indexSeconds + (performance.now() - since) / 1000;
      tell({ articles: state.articles + batch.length, indexSeconds });
      batch = [];
    };
    const response = await fetch(pack);
    for await (const line of readLines(chunksOf(response.body as ReadableStream<Uint8Array>))) {
      if (line.kind === 'line') batch.push(JSON.parse(line.text) as HeldArticle);
      if (batch.length === BATCH) await add();
    }
    if (batch.length > 0) await add();
    tell({ stage: 'asking' });
    const end = performance.now() + askSeconds * 1000;
    for (let i = 0; i < queries.length && performance.now() < end; i++) {
      const since = performance.now();
      const best = await peer.best(queries[i] as HeldArticle);
      tell({
        ms: [...state.ms, performance.now() - since],
        hits: state.hits + (best !== null && best === expect[i] ? 1 : 0),
      });
    }
    tell({ stage: 'done' });
  } catch (error) {
    tell({ stage: 'failed', says: String(error) });
  }
}

addEventListener('message', ({ data }) => void run(data as PeerJob));
