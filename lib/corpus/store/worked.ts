import type { HeldArticle } from '../../article/article.ts';
import { countRuns } from '../count-runs.ts';
import { packBody } from './body.ts';
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
export const workOut = (article: HeldArticle, hashes: Uint32Array<ArrayBuffer>): Worked => ({
  hashes,
  body: packBody(article),
  names: namesOf(article),
  words: countRuns(article.text),
});
