import type { Block, Box, Layout } from './layout.ts';

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Length of a text in letters of an alphabet: a Chinese, Japanese or Korean character says about as much as two and a half. */
export function weight(text: string): number {
  const wide = text.match(CJK);
  return text.length + (wide === null ? 0 : wide.length * 1.5);
}

/** What a block speaks for its surroundings being the article's body: prose counts for it, links and labels against. */
export function blockScore(block: Block, beside: boolean): number {
  const size = weight(block.text);
  const density = block.linked / block.text.length;
  const score = Math.max(-40, size * (1 - 3 * density) - 30);
  return beside ? Math.min(score, 0) / 2 : score;
}

/** For each box, the sum of `value` over the blocks anywhere below it. */
export function sums(layout: Layout, value: (block: Block) => number): Map<Box, number> {
  const total = new Map<Box, number>();
  for (const block of layout.blocks) total.set(block.box, (total.get(block.box) ?? 0) + value(block));
  for (let i = layout.boxes.length - 1; i > 0; i--) {
    const box = layout.boxes[i] as Box;
    if (box.parent) total.set(box.parent, (total.get(box.parent) ?? 0) + (total.get(box) ?? 0));
  }
  return total;
}
