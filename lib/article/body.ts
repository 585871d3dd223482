import { besideBoxes } from './beside.ts';
import { contains, findContainer } from './container.ts';
import { headlineAt, otherArticles } from './elsewhere.ts';
import { runningText } from './flow.ts';
import type { Block, Layout } from './layout.ts';
import { letters } from './letters.ts';
import { rendered } from './rendered.ts';
import { findStandfirst } from './standfirst.ts';
import { statedBlocks } from './stated.ts';
import type { Steps } from './steps.ts';

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

/** Blocks looked at between two pauses. */
const STRETCH = 100;

/** An article's text as blocks. */
export type Body = {
  /** In document order, the standfirst first, without the headline; none where there is no text. */
  readonly blocks: readonly Block[];
  /** The first block of the running text, behind the standfirst. */
  readonly start: Block | undefined;
  /** Characters of it that the page holds but does not show its reader. */
  readonly hidden: number;
};

const size = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

/** Finds the article's text on a page laid out, in steps. */
export function* findBody(layout: Layout, hints: Hints): Steps<Body> {
  const titles = new Set(hints.titles.map(letters));
  const headline = headlineAt(layout.blocks, titles);
  yield;
  const beside = besideBoxes(layout, headline);
  for (const box of otherArticles(layout, headline)) beside.add(box);
  yield;
  const stated = statedBlocks(layout.blocks, hints.stated);
  yield;
  const container = findContainer(layout, (block) => beside.has(block.box), stated);
  if (!container) return { blocks: [], start: undefined, hidden: 0 };
  const eligible = (block: Block): boolean =>
    stated.has(block) ||
    (!beside.has(block.box) &&
      block.linked <= block.text.length * LINK_HEAVY &&
      block.box.tag !== 'h1' &&
      !titles.has(letters(block.text)));
  const inside = layout.blocks.filter((block) => contains(container, block.box));
  yield;
  const candidates: Block[] = [];
  for (const [i, block] of inside.entries()) {
    if (eligible(block)) candidates.push(block);
    if (i % STRETCH === STRETCH - 1) yield;
  }
  yield;
  const shown = new Set(rendered(candidates));
  yield;
  const gone = new Set(candidates.filter((block) => !shown.has(block)));
  const kept = runningText(
    inside.filter((block) => !gone.has(block)),
    shown,
    stated,
  );
  yield;
  const standfirst = findStandfirst(layout.blocks, kept, hints.description, (box) => beside.has(box));
  return { blocks: [...standfirst, ...kept], start: kept[0], hidden: size(candidates) - size([...shown]) };
}
