import { makeFingerprint } from '../../fingerprint/make.ts';
import { DEFLATE, type Packing } from '../store/body.ts';
import { type Order, parcelOf } from './parcel.ts';
import { workHere } from './work.ts';

/** What of a worker's own world is used here. */
export type WorkerSide = {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
};

/** The worker's side: answers every order with a parcel, one after the other. A better packing is taken up once it is there. */
export function serveWork(side: WorkerSide, better?: Promise<Packing>): void {
  let packing = DEFLATE;
  better?.then(
    (loaded) => {
      packing = loaded;
    },
    () => undefined,
  );
  const here = workHere(makeFingerprint, () => packing);
  side.onmessage = ({ data }) => {
    const { number, articles } = data as Order;
    const parcel = parcelOf(number, articles.map(here.take));
    side.postMessage(parcel, [parcel.hashes.buffer, parcel.bodies.buffer]);
  };
}
