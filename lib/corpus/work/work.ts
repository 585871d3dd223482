import type { HeldArticle } from '../../article/article.ts';
import type { Fingerprint } from '../../fingerprint/fingerprint.ts';
import { makeFingerprint } from '../../fingerprint/make.ts';
import { indexHashes } from '../index-hashes.ts';
import { DEFLATE, type Packing } from '../store/body.ts';
import { type Worked, workOut } from '../store/worked.ts';

/** Whoever works out what is to be stored of articles. */
export type Work = {
  /** Begins with an article. */
  take(article: HeldArticle): Worked | Promise<Worked>;
  /** No more comes for now: whatever was held back, to be handed over together, is begun. */
  send(): void;
  close(): void;
};

/** Works where it is called, at once. */
export const workHere = (
  fingerprint: (article: HeldArticle) => Fingerprint = makeFingerprint,
  packing: () => Packing = () => DEFLATE,
): Omit<Work, 'take'> & { take(article: HeldArticle): Worked } => ({
  // The fingerprint itself is let go at once: a batch of them is a lot of small garbage.
  take: (article) => workOut(article, indexHashes(fingerprint(article)), packing()),
  send: () => undefined,
  close: () => undefined,
});
