type Position = { readonly node: Node; readonly offset: number };

/** The place in the text that a point of the window lies on; null where it lies beside all text. */
export function caretAt(x: number, y: number): Position | null {
  const position = positionAt(x, y);
  if (position?.node.nodeType !== Node.TEXT_NODE) return null;
  const length = position.node.nodeValue?.length ?? 0;
  // The caret snaps to the nearest text: only a character that the point lies in counts.
  for (const at of [position.offset, position.offset - 1]) {
    if (at < 0 || at >= length) continue;
    const range = new Range();
    range.setStart(position.node, at);
    range.setEnd(position.node, at + 1);
    for (const box of range.getClientRects()) {
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
        return { node: position.node, offset: at };
    }
  }
  return null;
}

function positionAt(x: number, y: number): Position | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chrome before 128.
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
