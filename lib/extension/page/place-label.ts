import { method } from '../../article/dom.ts';

/** A box in the window's coordinates, in CSS pixels. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/**
 * The label's size as reckoned with here. It is the same whatever the label says: were the place chosen by the length
 * of its words, a page could read from it whether something was found.
 */
export const LABEL_WIDTH = 530;
const LABEL_HEIGHT = 30;
const GAP = 6;
const MARGIN = 8;
/** Room that the label keeps from what is beside it. */
const AIR = 4;

/** How far above and below the headline a free strip is looked for: a kicker, a byline or a date may come first. */
const STEPS = [0, 24, 48];

/**
 * Boxes for the label by a headline, the best first: over it, after its last line, under it, at its column's right end
 * beside a kicker or byline, in the margin. All within `width`.
 */
export function places(headline: Box, lastLine: Box, width: number): Box[] {
  const size = { width: Math.min(LABEL_WIDTH, width - 2 * MARGIN), height: LABEL_HEIGHT };
  const inside = (left: number) => Math.max(MARGIN, Math.min(left, width - size.width - MARGIN));
  const [left, right] = [inside(headline.left), inside(headline.left + headline.width - size.width)];
  const bottom = headline.top + headline.height + GAP;
  const over = (x: number, step: number): Box => ({ ...size, left: x, top: headline.top - size.height - GAP - step });
  const under = (x: number, step: number): Box => ({ ...size, left: x, top: bottom + step });
  const beside = (x: number, line: Box): Box[] =>
    x + size.width + MARGIN <= width ? [{ ...size, left: x, top: line.top + (line.height - size.height) / 2 }] : [];
  return [
    over(left, 0),
    ...beside(lastLine.left + lastLine.width + 2 * GAP, lastLine),
    under(left, 0),
    ...STEPS.flatMap((step) => [over(right, step), under(right, step)]),
    ...beside(headline.left + headline.width + 2 * GAP, headline),
    ...STEPS.slice(1).map((step) => over(left, step)),
  ];
}

/** How far from the window's sides the label stands in its lower corners. */
const DOCK_SIDE = 12;
/** How far over the window's lower edge its upper edge is there: a browser's line of status stays free. */
export const DOCK_UP = 72;

/** The window's lower corners, for a label that finds no place by the headline. */
export function corners(width: number, height: number): readonly [Box, Box] {
  const box = {
    left: DOCK_SIDE,
    top: height - DOCK_UP,
    width: Math.min(LABEL_WIDTH, width - 2 * DOCK_SIDE),
    height: LABEL_HEIGHT,
  };
  return [box, { ...box, left: width - box.width - DOCK_SIDE }];
}

/** Where the label stands: at a place of the document, which is that many of those tried, or in a corner of the window. */
export type Place = { readonly box: Box; readonly at: number | null };

/**
 * The first place of which nothing is covered; that of `last` time stays where it is still free. Where each would cover
 * something, the first free corner, or the first.
 */
export function choosePlace(
  candidates: readonly Box[],
  corners: readonly [Box, ...Box[]],
  isFree: (box: Box) => boolean,
  last = 0,
): Place {
  for (const at of [last, ...candidates.keys()]) {
    const box = candidates[at];
    if (box && isFree(box)) return { box, at };
  }
  return { box: corners.find(isFree) ?? corners[0], at: null };
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

const SOLID = /^(a|img|video|audio|canvas|svg|iframe|object|embed|button|input|select|textarea)$/;
/** Pixels of a picture that is there to be seen; one of a few counts visits. */
const PICTURE = 16;
/** What `::before` is where it shows nothing. */
const NOTHING = /^(none|normal|"\s*")$/;
/** A number or a sign by an element, of its list or made by style, stands on its first line, no farther from its start. */
const SIGN = 40;

/**
 * Whether text, a picture, a control or a list's number within an element lies in a box. Looks into those parts alone
 * that lie there, into each once.
 */
function fills(element: Element, box: Box, seen: Set<Element>): boolean {
  if (seen.has(element)) return false;
  seen.add(element);
  const { display, visibility, direction, listStyleType } = getComputedStyle(element);
  if (visibility === 'hidden') return false;
  if (display !== 'contents') {
    const own = element.getBoundingClientRect();
    const { left, top, width, height } = own;
    const start = direction === 'rtl' ? left + width : left;
    if (meets({ left: start - SIGN, top, width: 2 * SIGN, height: Math.min(height, SIGN) }, box)) {
      if (display === 'list-item' && listStyleType !== 'none') return true;
      if (!NOTHING.test(getComputedStyle(element, '::before').content)) return true;
    }
    if (!meets(own, box)) return false;
    if (SOLID.test(element.localName) && width * height > PICTURE) return true;
  }
  const range = new Range();
  return [...element.childNodes].some((node) => {
    if (node instanceof Element) return fills(node, box, seen);
    range.selectNode(node);
    return node.nodeValue?.trim() && [...range.getClientRects()].some((rect) => meets(rect, box));
  });
}

/**
 * Whether a box lies in the window and on nothing of the page. Looks at what is seen at a grid of points, and into it;
 * `own` is looked through.
 */
export function isFreeOn(document: Document, own: Element): (box: Box) => boolean {
  return (box) => {
    const [columns, rows] = [9, 3];
    const wide = {
      left: box.left - AIR,
      top: box.top - AIR,
      width: box.width + 2 * AIR,
      height: box.height + 2 * AIR,
    };
    const seen = new Set<Element>();
    for (let column = 0; column <= columns; column++) {
      for (let row = 0; row <= rows; row++) {
        const x = wide.left + (wide.width * column) / columns;
        const y = wide.top + (wide.height * row) / rows;
        const top = (method(document, 'elementsFromPoint', x, y) as Element[]).find((element) => element !== own);
        // Nothing is seen at a point outside the window.
        if (!top || top.closest('a, button, svg') || fills(top, wide, seen)) return false;
      }
    }
    return true;
  };
}
