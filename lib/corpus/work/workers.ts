import type { HeldArticle } from '../../article/article.ts';
import type { Worked } from '../store/worked.ts';
import { type Order, type Parcel, unpacked } from './parcel.ts';
import { type Work, workHere } from './work.ts';

/** What is used of a Worker. */
export type WorkerLike = {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: Order): void;
  terminate(): void;
};

/** Articles handed over at once: a worker has something to do soon, and a message costs little beside them. */
const TOGETHER = 25;

/** Two are busy where the page and the browser's database keep up with them; even on two cores a second gains a twentieth. */
const WORKERS = 2;

type Waiting = { readonly article: HeldArticle; readonly done: (worked: Worked) => void };
type Hand = { readonly worker: WorkerLike; readonly orders: Map<number, readonly Waiting[]> };

/**
 * Works in workers, while the page reads and writes. One that cannot be started or fails is given up, and what it had
 * been handed is worked out here; so is all that comes where none is left.
 */
export function workInWorkers(start: () => WorkerLike, count = WORKERS): Work {
  const here = workHere();
  const hands = new Set<Hand>();
  let held: Waiting[] = [];
  let number = 0;

  const workOutHere = (waiting: readonly Waiting[]) => {
    for (const { article, done } of waiting) done(here.take(article));
  };
  const giveUp = (hand: Hand) => {
    hands.delete(hand);
    hand.worker.terminate();
    for (const waiting of hand.orders.values()) workOutHere(waiting);
    hand.orders.clear();
  };
  const hire = () => {
    const hand: Hand = { worker: start(), orders: new Map() };
    hand.worker.onmessage = ({ data }) => {
      const parcel = data as Parcel;
      const waiting = hand.orders.get(parcel.number) ?? [];
      hand.orders.delete(parcel.number);
      unpacked(parcel).forEach((worked, i) => {
        waiting[i]?.done(worked);
      });
    };
    hand.worker.onerror = () => giveUp(hand);
    hands.add(hand);
  };
  try {
    for (let i = 0; i < count; i++) hire();
  } catch {
    // A browser that starts none: what is there has to do.
  }

  const send = () => {
    const waiting = held;
    held = [];
    if (waiting.length === 0) return;
    const [idlest] = [...hands].sort((a, b) => a.orders.size - b.orders.size);
    if (!idlest) {
      workOutHere(waiting);
      return;
    }
    number++;
    idlest.orders.set(number, waiting);
    idlest.worker.postMessage({ number, articles: waiting.map(({ article }) => article) });
  };
  return {
    take(article) {
      if (hands.size === 0) return here.take(article);
      return new Promise((done) => {
        held.push({ article, done });
        if (held.length >= TOGETHER) send();
      });
    },
    send,
    close() {
      for (const { worker } of hands) worker.terminate();
      hands.clear();
    },
  };
}
