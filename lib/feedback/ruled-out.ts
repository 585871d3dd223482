import type { HeldArticle } from '../article/article.ts';
import { makeFingerprint } from '../fingerprint/make.ts';
import { isAbout, type Judgement, judgementsOn, type Met } from './judgement.ts';
import { sketchOf } from './sketch.ts';

/**
 * Which articles of the library are not to be named as the origin of this page, because the reader said that they are not.
 * It reaches as far as the two texts: this page and its text at other addresses, that article and its text under other
 * names. No other match, and no threshold, moves by it.
 */
export function ruledOut(all: readonly Judgement[], page: Met): (held: HeldArticle) => boolean {
  const wrong = judgementsOn(all, page).filter(({ says }) => says === 'wrong');
  if (wrong.length === 0) return () => false;
  return (held) => {
    if (wrong.some(({ original }) => original.id === held.id)) return true;
    const met = { id: held.id, url: held.url, sketch: sketchOf(makeFingerprint(held)) };
    return wrong.some((judgement) => isAbout(judgement, met));
  };
}
