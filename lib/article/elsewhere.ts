import { contains } from './container.ts';
import type { Block, Box, Layout } from './layout.ts';
import { letters } from './letters.ts';
import { proseIn, sums } from './score.ts';

/** An `article` element with less of the page's prose than this is a header or a teaser, not the page's article. */
const MAIN = 0.3;

const nearest = (box: Box | null, tag: string): Box | null => {
  for (let at = box; at; at = at.parent) if (at.tag === tag) return at;
  return null;
};

/** The block that shows the headline: the first heading that reads as the page says, -1 where there is none. */
export function headlineAt(blocks: readonly Block[], titles: ReadonlySet<string>): number {
  return blocks.findIndex((block) => nearest(block.box, 'h1') !== null && titles.has(letters(block.text)));
}

/** `article` elements beside the one with the headline: other stories that the page goes on with. */
export function otherArticles(layout: Layout, headline: number): Set<Box> {
  const others = new Set<Box>();
  const own = nearest(layout.blocks[headline]?.box ?? null, 'article');
  if (!own) return others;
  const prose = sums(layout, proseIn);
  if ((prose.get(own) ?? 0) < MAIN * (prose.get(layout.boxes[0] as Box) ?? 0)) return others;
  for (const box of layout.boxes) {
    if (box.parent && others.has(box.parent)) others.add(box);
    else if (box.tag === 'article' && !contains(box, own) && !contains(own, box)) others.add(box);
  }
  return others;
}
