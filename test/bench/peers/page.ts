import type { PeerJob, PeerState } from './worker.ts';

let worker: Worker | null = null;
let state: PeerState | null = null;

/** What the runner reaches of this page: a worker that can be ended whatever it is doing. */
export type Peers = { start(job: PeerJob): void; state(): PeerState | null; stop(): void };
const peers: Peers = {
  start(job) {
    state = null;
    worker = new Worker('worker.js');
    worker.onmessage = ({ data }) => {
      state = data as PeerState;
    };
    worker.onerror = ({ message }) => {
      state = {
        stage: 'failed',
        articles: 0,
        indexSeconds: 0,
        ms: [],
        hits: 0,
        ...state,
        says: message || 'out of memory',
      };
      state = { ...state, stage: 'failed' };
    };
    worker.postMessage(job);
  },
  state: () => state,
  stop: () => worker?.terminate(),
};
Object.assign(globalThis, { peers });
