/** A box in the window's coordinates, in CSS pixels. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Where the label stands: at a place of the document, or docked to the window's lower edge. */
export type Place =
  | { readonly kind: 'beside'; readonly left: number; readonly top: number }
  | { readonly kind: 'docked' };

/**
 * The label's size as reckoned with here. It is the same whatever the label says: were the place chosen by the length
 * of its words, a page could read from it whether something was found.
 */
export const LABEL_WIDTH = 420;
export const LABEL_HEIGHT = 30;
const GAP = 6;
const MARGIN = 8;
/** Room that the label keeps from what is beside it. */
const AIR = 4;

/** How far above and below the headline a free strip is looked for: a kicker, a byline or a date may come first. */
const STEPS = [0, 24, 48];

/**
 * Places for the label by a headline, the best first: over it, after its last line, under it, at its column's right end
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

/** The first place of which nothing is covered; docked where each would cover something. */
export function choosePlace(candidates: readonly Box[], isFree: (box: Box) => boolean): Place {
  const free = candidates.find((box) => box.top >= MARGIN && isFree(box));
  return free ? { kind: 'beside', left: free.left, top: free.top } : { kind: 'docked' };
}

const SOLID = /^(img|picture|video|audio|canvas|svg|iframe|object|embed|button|input|select|textarea)$/;

const meets = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

function textMeets(element: Element, box: Box): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some((rect) => meets(rect, box))) return true;
  }
  return false;
}

/** Whether no text, picture or control of the page lies under a box. Looks at a grid of points; `own` is looked through. */
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
        const top = document.elementsFromPoint(x, y).find((element) => element !== own);
        if (!top || seen.has(top)) continue;
        seen.add(top);
        if (SOLID.test(top.localName) || top.closest('a, button, svg') || textMeets(top, wide)) return false;
      }
    }
    return true;
  };
}
