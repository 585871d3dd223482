import type { Block, Box, Layout } from './layout.ts';

/** A block shorter than this is a label rather than prose. */
const LABEL = 30;
/** A third of a block inside links makes it a lead elsewhere. */
const LINKS = 3;
/** No list of links speaks so much against a box that the text around it would fall apart. */
const LEAST = -40;

/** How much prose a block holds: a table of a thousand labels holds none. */
export const proseIn = (block: Block): number => Math.max(0, block.weight - LINKS * block.linked - LABEL);

/** What a block speaks for its surroundings being the article's body: prose counts for it, links and labels against. */
export function blockScore(block: Block, beside: boolean): number {
  const density = block.linked / block.text.length;
  const score = Math.max(LEAST, block.weight * (1 - LINKS * density) - LABEL);
  return beside ? Math.min(score, 0) / 2 : score;
}

/**
 * For each box, the sum of `value` over the blocks anywhere below it, where a child box counts for no less than
 * `floor`: it could be left out at that price.
 */
export function sums(
  layout: Layout,
  value: (block: Block) => number,
  floor = Number.NEGATIVE_INFINITY,
): Map<Box, number> {
  const total = new Map<Box, number>();
  for (const block of layout.blocks) total.set(block.box, (total.get(block.box) ?? 0) + value(block));
  for (let i = layout.boxes.length - 1; i > 0; i--) {
    const box = layout.boxes[i] as Box;
    if (box.parent) total.set(box.parent, (total.get(box.parent) ?? 0) + Math.max(floor, total.get(box) ?? 0));
  }
  return total;
}
