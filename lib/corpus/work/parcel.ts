import type { HeldArticle } from '../../article/article.ts';
import type { Name } from '../store/names.ts';
import type { Worked } from '../store/worked.ts';

/** Articles on their way to a worker. */
export type Order = { readonly number: number; readonly articles: readonly HeldArticle[] };

/** What was worked out of them, laid end to end: two buffers are handed over where hundreds would be copied. */
export type Parcel = {
  readonly number: number;
  readonly hashes: Uint32Array<ArrayBuffer>;
  readonly bodies: Uint8Array<ArrayBuffer>;
  readonly each: readonly {
    readonly hashes: number;
    readonly body: number;
    readonly names: readonly Name[];
    readonly words: number;
  }[];
};

/** Packs; its two buffers are to be transferred. */
export function parcelOf(number: number, worked: readonly Worked[]): Parcel {
  const hashes = new Uint32Array(worked.reduce((sum, one) => sum + one.hashes.length, 0));
  const bodies = new Uint8Array(worked.reduce((sum, one) => sum + one.body.length, 0));
  let [hash, byte] = [0, 0];
  for (const one of worked) {
    hashes.set(one.hashes, hash);
    bodies.set(one.body, byte);
    hash += one.hashes.length;
    byte += one.body.length;
  }
  const each = worked.map(({ hashes, body, names, words }) => ({
    ...{ hashes: hashes.length, body: body.length },
    ...{ names, words },
  }));
  return { number, hashes, bodies, each };
}

/** Unpacks. Each array is one of its own: of a view, the store would copy the whole buffer behind it. */
export function unpacked({ hashes, bodies, each }: Parcel): Worked[] {
  let [hash, byte] = [0, 0];
  return each.map(({ names, words, ...lengths }) => {
    const [fromHash, fromByte] = [hash, byte];
    hash += lengths.hashes;
    byte += lengths.body;
    return { hashes: hashes.slice(fromHash, hash), body: bodies.slice(fromByte, byte), names, words };
  });
}
