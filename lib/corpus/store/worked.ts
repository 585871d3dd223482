import type { HeldArticle } from '../../article/article.ts';
import { DEFLATE, packBody } from './body.ts';
import { skim } from './hash53.ts';
import { type Name, namesOf } from './names.ts';

/** All that is worked out of an article alone before it is stored: most of what adding it costs, and wherever it suits. */
export type Worked = {
  /** What it leaves in the index: ascending, duplicate-free hashes. */
  readonly hashes: Uint32Array<ArrayBuffer>;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly names: readonly Name[];
  readonly words: number;
};

/** Works it out, but for the hashes, which may be known already. */
export function workOut(article: HeldArticle, hashes: Uint32Array<ArrayBuffer>, packing = DEFLATE): Worked {
  const { hash, runs } = skim(article.text);
  return { hashes, body: packBody(article, packing), names: namesOf(article, hash), words: runs };
}
