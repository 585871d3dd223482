import type { Box, Layout } from './layout.ts';
import { BESIDE, COMMENTS, CONSENT, PERHAPS_BESIDE } from './names.ts';
import { proseIn, sums } from './score.ts';

/** A box with half of the page's prose is the article's wrapper, whatever it is called. */
const WRAPPER = 0.5;
/** A box with a name that wrappers bear too must hold less of the page's prose than this to stand beside it. */
const SMALL = 0.1;
/** A paragraph with more prose than this is not judged by its own class: "paywall", "promo" and the like steer scripts there. */
const PARAGRAPH = 100;

/** Where less of the page's prose than this is left without the comments, they were none: the article bears the name. */
const LEFT = 0.15;

/** Boxes of readers' comments: they may well be longer than the article, but its headline does not stand in them. */
function commentBoxes(layout: Layout, headline: number, share: (box: Box) => number): ReadonlySet<Box> {
  const around = new Set<Box>();
  for (let at = layout.blocks[headline]?.box ?? null; at; at = at.parent) around.add(at);
  const found = new Set<Box>();
  let part = 0;
  for (const box of layout.boxes) {
    const inside = box.parent !== null && found.has(box.parent);
    if (!inside && (around.has(box) || !box.names.some((name) => COMMENTS.has(name)))) continue;
    found.add(box);
    if (!inside) part += share(box);
  }
  return part > 1 - LEFT ? new Set() : found;
}

/** Boxes that by their name or their parent's stand beside the article or between its paragraphs. */
export function besideBoxes(layout: Layout, headline: number): Set<Box> {
  const prose = sums(layout, proseIn);
  const whole = prose.get(layout.boxes[0] as Box) || 1;
  const share = (box: Box): number => (prose.get(box) ?? 0) / whole;
  // "sidebar-grid" around the whole article says nothing of the "sidebar-grid-content" within.
  const wrapping = new Set(layout.boxes.filter((box) => share(box) >= WRAPPER).flatMap((box) => box.names));
  const comments = commentBoxes(layout, headline, share);
  const found = new Set<Box>();
  for (const box of layout.boxes) {
    const part = share(box);
    const named =
      box.names.some((name) => CONSENT.has(name)) ||
      comments.has(box) ||
      (part < WRAPPER &&
        !(box.tag === 'p' && (prose.get(box) ?? 0) > PARAGRAPH) &&
        box.names.some(
          (name) => !wrapping.has(name) && (BESIDE.has(name) || (part < SMALL && PERHAPS_BESIDE.has(name))),
        ));
    if (named || (box.parent && found.has(box.parent))) found.add(box);
  }
  return found;
}
