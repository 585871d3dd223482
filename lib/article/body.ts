import type { Block, Box, Layout } from './layout.ts';
import { blockScore, isBeside, sums, weight } from './score.ts';

export type Hints = {
  readonly title?: string;
  readonly description?: string;
  /** The publisher's own statement of the text (schema.org articleBody): tells which blocks are the article's. */
  readonly stated?: string;
};

export type Body = { readonly box: Box; readonly blocks: readonly Block[] };

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Boxes that stand beside the text by their name and hold less than half of the page's prose. */
function besideBoxes(layout: Layout): Set<Box> {
  const prose = sums(layout, (block) => Math.max(0, weight(block.text) - 3 * block.linked - 30));
  const whole = prose.get(layout.boxes[0] as Box) ?? 0;
  const found = new Set<Box>();
  for (const box of layout.boxes)
    if ((box.parent && found.has(box.parent)) || isBeside(box, (prose.get(box) ?? 0) / (whole || 1))) found.add(box);
  return found;
}

function contains(outer: Box, inner: Box): boolean {
  for (let box: Box | null = inner; box; box = box.parent) if (box === outer) return true;
  return false;
}

const LINK_HEAVY = 0.5;

export function findBody(layout: Layout, hints: Hints): Body | null {
  const beside = besideBoxes(layout);
  const stated = hints.stated ? letters(hints.stated) : '';
  const title = hints.title ? letters(hints.title) : '';
  const isStated = (block: Block) =>
    stated.length > 400 && block.text.length > 30 && stated.includes(letters(block.text.slice(0, 80)).slice(0, 40));
  const scores = new Map<Block, number>();
  let confirmed = 0;
  for (const block of layout.blocks) if (isStated(block)) confirmed += letters(block.text).length;
  const trust = stated.length > 400 && confirmed > stated.length * 0.5;
  for (const block of layout.blocks) {
    let score = blockScore(block, beside.has(block.box));
    if (trust) score = isStated(block) ? Math.abs(score) : Math.min(score, 0);
    scores.set(block, score);
  }
  const total = sums(layout, (block) => scores.get(block) as number);
  let best: Box | null = null;
  let most = 0;
  for (const box of layout.boxes) {
    const score = total.get(box) ?? 0;
    if (score > 0 && score >= most) {
      most = score;
      best = box;
    }
  }
  if (!best) return null;
  const inside = layout.blocks.filter((block) => contains(best, block.box));
  const kept = inside.filter((block) => {
    if (trust && isStated(block)) return true;
    if (beside.has(block.box)) return false;
    if (block.linked / block.text.length > LINK_HEAVY) return false;
    if (title && letters(block.text) === title) return false;
    const heading = /^h[1-6]$/.test(block.box.tag);
    if (heading) return true;
    return block.box.tag === 'p' || block.box.tag === 'li' || block.text.length > 80;
  });
  const first = 0;
  return { box: best, blocks: kept.slice(first) };
}
