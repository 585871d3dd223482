import type { Body } from './body.ts';
import { alike } from './headings.ts';
import type { Block, Box, Layout } from './layout.ts';

/** Blocks below the headline among which byline and date stand; pictures, sharing rows and summaries come between. */
const REACH = 20;
/** A longer block is text, not a line about it. */
const LINE = 160;
/** A text may begin with its byline. */
const OPENING = 2;
const SHORT = 100;
/** Without a headline: a page's first blocks. */
const TOP = 60;

const inHeading = (block: Block, tag: RegExp): boolean => {
  for (let box: Box | null = block.box, i = 0; box && i < 3; i++, box = box.parent) if (tag.test(box.tag)) return true;
  return false;
};

/**
 * The short lines between the page's headline and its text, and the text's own first lines where they are as short:
 * byline, date, place. Where no heading shows any of `titles`, the short lines before the text.
 */
export function headerLines({ blocks }: Layout, titles: readonly string[], body: Body): readonly Block[] {
  const start = body.start ? blocks.indexOf(body.start) : blocks.length;
  const above = blocks.slice(0, start);
  const shows = (tag: RegExp) =>
    above.findLastIndex((block) => inHeading(block, tag) && titles.some((title) => alike(block.text, title)));
  const first = shows(/^h1$/);
  const at = first >= 0 ? first : shows(/^h[23]$/);
  const lines = above
    .slice(at + 1, at < 0 ? TOP : at + 1 + REACH)
    .filter((block) => block.text.length <= LINE && !body.blocks.includes(block));
  const opening = blocks.slice(start, start + OPENING).filter((block) => block.text.length <= SHORT);
  return [...lines, ...opening];
}
