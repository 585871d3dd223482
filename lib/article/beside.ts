import type { Box, Layout } from './layout.ts';
import { BESIDE, CONSENT, PERHAPS_BESIDE } from './names.ts';
import { proseIn, sums } from './score.ts';

/** A box with half of the page's prose is the article's wrapper, whatever it is called. */
const WRAPPER = 0.5;
/** A box with a name that wrappers bear too must hold less of the page's prose than this to stand beside it. */
const SMALL = 0.1;
/** A paragraph with more prose than this is not judged by its own class: "paywall", "promo" and the like steer scripts there. */
const PARAGRAPH = 100;

/** Boxes that by their name or their parent's stand beside the article or between its paragraphs. */
export function besideBoxes(layout: Layout): Set<Box> {
  const prose = sums(layout, proseIn);
  const whole = prose.get(layout.boxes[0] as Box) || 1;
  const share = (box: Box): number => (prose.get(box) ?? 0) / whole;
  // "sidebar-grid" around the whole article says nothing of the "sidebar-grid-content" within.
  const wrapping = new Set(layout.boxes.filter((box) => share(box) >= WRAPPER).flatMap((box) => box.names));
  const found = new Set<Box>();
  for (const box of layout.boxes) {
    const part = share(box);
    const named =
      box.names.some((name) => CONSENT.has(name)) ||
      (part < WRAPPER &&
        !(box.tag === 'p' && (prose.get(box) ?? 0) > PARAGRAPH) &&
        box.names.some(
          (name) => !wrapping.has(name) && (BESIDE.has(name) || (part < SMALL && PERHAPS_BESIDE.has(name))),
        ));
    if (named || (box.parent && found.has(box.parent))) found.add(box);
  }
  return found;
}
