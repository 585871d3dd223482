import type { Block, Box } from './layout.ts';
import { letters } from './letters.ts';
import { STANDFIRST } from './names.ts';

/** Letters and digits that two texts must begin with alike to be one text, the page's copy of it perhaps cut or longer. */
const ALIKE = 40;
/** Blocks above the body among which a standfirst is looked for: byline, date, picture and sharing row stand between. */
const REACH = 40;

const same = (a: string, b: string): boolean => {
  const length = Math.min(ALIKE, a.length, b.length);
  return length >= 20 && a.slice(0, length) === b.slice(0, length);
};

function named(box: Box | null): boolean {
  for (let i = 0; box && i < 3; i++, box = box.parent) if (box.names.some((name) => STANDFIRST.has(name))) return true;
  return false;
}

const inHeading = (box: Box | null): boolean => {
  for (let i = 0; box && i < 3; i++, box = box.parent) if (box.tag === 'h1') return true;
  return false;
};

/**
 * The standfirst that stands apart from the body, between headline and text: what the page's description repeats, or
 * what its author named so. `kept` is the body; the result is in document order and may be empty.
 */
export function findStandfirst(
  blocks: readonly Block[],
  kept: readonly Block[],
  description: string | undefined,
  isBeside: (box: Box) => boolean,
): Block[] {
  if (kept.length === 0) return [];
  const first = blocks.indexOf(kept[0] as Block);
  let heading = -1;
  for (let i = first - 1; i >= 0 && heading < 0; i--) if (inHeading((blocks[i] as Block).box)) heading = i;
  const stated = letters(description ?? '');
  const opening = kept.slice(0, 3).map((block) => letters(block.text));
  const from = Math.max(0, first - REACH);
  const found = blocks.slice(from, first).filter((block, i) => {
    if (block.text.length < 25 || block.text.length > 1200 || block.linked > block.text.length / 2) return false;
    if (inHeading(block.box)) return false;
    const own = letters(block.text);
    if (opening.some((text) => same(text, own))) return false;
    if (stated.length >= 20 && same(stated, own)) return true;
    if (heading < 0 || from + i <= heading || isBeside(block.box)) return false;
    return named(block.box);
  });
  // Pages carry it once for narrow and once for wide screens.
  return found.filter((block, i) => !found.slice(0, i).some((other) => same(letters(other.text), letters(block.text))));
}
