import { besideBoxes } from './beside.ts';
import { contains, findContainer } from './container.ts';
import { runningText } from './flow.ts';
import type { Block, Layout } from './layout.ts';
import { letters } from './letters.ts';
import { findStandfirst } from './standfirst.ts';
import { statedBlocks } from './stated.ts';

/** What the page's metadata says that helps to find its text. */
export type Hints = {
  /** Headlines as the page states and shows them. */
  readonly titles: readonly string[];
  readonly description?: string;
  /** schema.org `articleBody`. */
  readonly stated?: string;
};

/** A block with more of its characters inside links than this leads elsewhere. */
const LINK_HEAVY = 0.5;
/** The blocks of the article's text in document order, its standfirst first, without its headline; none where there is no text. */
export function findBody(layout: Layout, hints: Hints): readonly Block[] {
  const beside = besideBoxes(layout);
  const stated = statedBlocks(layout.blocks, hints.stated);
  const container = findContainer(layout, beside, stated);
  if (!container) return [];
  const titles = new Set(hints.titles.map(letters));
  const eligible = (block: Block): boolean =>
    stated.has(block) ||
    (!beside.has(block.box) &&
      block.linked <= block.text.length * LINK_HEAVY &&
      block.box.tag !== 'h1' &&
      !titles.has(letters(block.text)));
  const inside = layout.blocks.filter((block) => contains(container, block.box));
  const kept = runningText(inside, new Set(inside.filter(eligible)), stated);
  if (kept.length === 0) return [];
  return [...findStandfirst(layout.blocks, kept, hints.description, (box) => beside.has(box)), ...kept];
}
