import type { Block, Box, Layout } from './layout.ts';
import { blockScore, sums } from './score.ts';

/** What leaving a box out costs its parent: five labels. Without it one table within a story would break the story apart. */
const PRICE = 150;

/**
 * The box whose blocks together speak most for being an article's body: the subtree of largest sum, after Pasternack
 * and Roth's maximum subsequence segmentation ("Extracting article text from the web", WWW 2009), on the tree instead
 * of on a token sequence. Of boxes with the same sum the innermost; null where no box speaks for it. Cost: one pass.
 */
export function findContainer(
  layout: Layout,
  beside: (block: Block) => boolean,
  stated: ReadonlySet<Block>,
): Box | null {
  const value = (block: Block): number =>
    stated.has(block) ? 2 * Math.abs(blockScore(block, false)) : blockScore(block, beside(block));
  const total = sums(layout, value, -PRICE);
  let best: Box | null = null;
  let most = 0;
  for (const box of layout.boxes) {
    const score = total.get(box) ?? 0;
    if (score > 0 && score >= most) {
      most = score;
      best = box;
    }
  }
  // A paragraph holds text but is never what holds an article.
  while (best !== null && best.tag === 'p' && best.parent) best = best.parent;
  return best;
}

/** Whether a box is another or stands in it. */
export function contains(outer: Box, inner: Box | null | undefined): boolean {
  for (let box = inner; box; box = box.parent) if (box === outer) return true;
  return false;
}
