import type { Span } from '../text/span.ts';
import type { Canonical, Piece } from './canonical.ts';
import { method } from './dom.ts';

/** A stretch of one live text node: half-open, in its own code units. */
export type NodeSpan = { readonly node: Text; readonly start: number; readonly end: number };

/** From canonical text to the live page and back. Holds the page's nodes: use it only where the page lives. */
export type TextMap = {
  /**
   * The stretches of text nodes that a span covers, in order; together they read as the span's text once white space is
   * collapsed. Nothing that the article leaves out (an advertisement between two paragraphs) is among them. Stretches
   * whose node has left the page or changed its text are left out: a passage that no longer anchors is an empty list.
   */
  readonly nodeSpans: (span: Span) => NodeSpan[];
  /** `nodeSpans` as ranges of the live document, for painting. */
  readonly ranges: (span: Span) => Range[];
  /** One range from the span's first to its last place, for scrolling and selecting; null where nothing anchors. */
  readonly range: (span: Span) => Range | null;
  /** The offset in the canonical text of a place in the page (a caret, a click); null where it is not in the article. */
  readonly offsetAt: (node: Node, offset: number) => number | null;
};

/** The first piece that ends after an offset. Cost: a binary search. */
function pieceAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle] as Piece;
    if (piece.start + piece.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangeOver(first: NodeSpan, last: NodeSpan): Range | null {
  const range = method(first.node.ownerDocument, 'createRange') as Range;
  try {
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
  } catch {
    return null; // the page changed between our look and this
  }
  return range;
}

/** Builds the map of a canonical text. Cost: nothing until it is asked for a place in the page. */
export function mapText({ text, pieces }: Canonical): TextMap {
  let byNode: Map<Node, Piece[]> | null = null;

  const unchanged = (piece: Piece, from: number, length: number): boolean => {
    const at = piece.offset + from;
    if (!piece.node.isConnected) return false;
    const now = piece.node.data.slice(at, at + length);
    return now === text.slice(piece.start + from, piece.start + from + length) || (length === 1 && /^\s$/.test(now));
  };

  const nodeSpans = (span: Span): NodeSpan[] => {
    const found: NodeSpan[] = [];
    for (let i = pieceAfter(pieces, span.start); i < pieces.length; i++) {
      const piece = pieces[i] as Piece;
      if (piece.start >= span.end) break;
      const from = Math.max(0, span.start - piece.start);
      const to = Math.min(piece.length, span.end - piece.start);
      if (to <= from || !unchanged(piece, from, to - from)) continue;
      const last = found[found.length - 1];
      const start = piece.offset + from;
      const end = piece.offset + to;
      if (last?.node === piece.node) found[found.length - 1] = { node: last.node, start: last.start, end };
      else found.push({ node: piece.node, start, end });
    }
    return found;
  };

  const offsetAt = (node: Node, offset: number): number | null => {
    if (!byNode) {
      byNode = new Map();
      for (const piece of pieces) {
        const list = byNode.get(piece.node);
        if (list) list.push(piece);
        else byNode.set(piece.node, [piece]);
      }
    }
    const list = byNode.get(node);
    if (list) {
      const piece = list.find((one) => one.offset + one.length >= offset) ?? (list[list.length - 1] as Piece);
      return piece.start + Math.max(0, Math.min(piece.length, offset - piece.offset));
    }
    // Between two children of an element: the nearest text of the article inside that element, at or after the place.
    const child = node.childNodes?.[offset];
    if (!child) return null;
    for (const piece of pieces) if (child === piece.node || child.contains(piece.node)) return piece.start;
    return null;
  };

  return {
    nodeSpans,
    ranges: (span) => nodeSpans(span).flatMap((one) => rangeOver(one, one) ?? []),
    range: (span) => {
      const spans = nodeSpans(span);
      const first = spans[0];
      const last = spans[spans.length - 1];
      return first && last ? rangeOver(first, last) : null;
    },
    offsetAt,
  };
}
