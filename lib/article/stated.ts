import type { Block } from './layout.ts';
import { letters } from './letters.ts';

/** A stated text with fewer letters is a teaser, not a body. */
const LEAST = 400;
/** Part of the stated text that the page must show before the statement is believed to be about this text. */
const SHOWN = 0.5;
/** A block with fewer characters ("Read more", a name) may stand in any text by chance. */
const BLOCK = 30;
/** Letters of a block looked for in the statement: publishers mend a word here and there further on. */
const OPENING = 40;

/**
 * The blocks that the publisher's own statement of the text (schema.org `articleBody`) holds; none where the statement
 * is missing, a teaser or about something else. The statement only chooses among the page's blocks: what a page
 * withholds from its reader is not read out of its metadata.
 */
export function statedBlocks(blocks: readonly Block[], articleBody: string | undefined): ReadonlySet<Block> {
  const found = new Set<Block>();
  const stated = letters(articleBody ?? '');
  if (stated.length < LEAST) return found;
  let shown = 0;
  for (const block of blocks) {
    if (block.text.length <= BLOCK) continue;
    const own = letters(block.text);
    if (!stated.includes(own.slice(0, OPENING))) continue;
    found.add(block);
    shown += own.length;
  }
  return shown >= stated.length * SHOWN ? found : new Set();
}
