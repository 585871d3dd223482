import type { Article } from '../../article/article.ts';
import { checkFingerprint } from '../../fingerprint/check.ts';
import type { Fingerprint } from '../../fingerprint/fingerprint.ts';
import { makeFingerprint } from '../../fingerprint/make.ts';

/** The page's own fingerprint where version, spans and hashes fit its text, else one made here. */
export function usableFingerprint(article: Article, fingerprint: Fingerprint): Fingerprint {
  return checkFingerprint(fingerprint, article.text) ? fingerprint : makeFingerprint(article);
}
