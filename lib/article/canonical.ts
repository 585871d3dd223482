import type { Block } from './layout.ts';

/** A stretch of one text node that stands in the text code unit for code unit (white space as a single space). */
export type Piece = { readonly start: number; readonly node: Text; readonly offset: number; readonly length: number };

/** A canonical text and where on the page each stretch of it stands, in order. */
export type Canonical = { readonly text: string; readonly pieces: readonly Piece[] };

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);

/**
 * The canonical text of some blocks. White space (space, tab, line feed, form feed, carriage return) is collapsed to
 * one space as a browser renders it and dropped at both ends of a line; a `<br>` is "\n", several are "\n\n"; blocks
 * are "\n\n" apart. Every other character stands as it does in the page: no-break spaces, soft hyphens, ligatures,
 * emoji, marks of direction.
 */
export function canonical(blocks: readonly Block[]): Canonical {
  const pieces: Piece[] = [];
  let text = '';
  for (const block of blocks) {
    let gap = text === '' ? '' : '\n\n';
    let space: { node: Text; offset: number } | null = null;
    for (const node of block.nodes) {
      if (node === null) {
        space = null;
        if (gap === '' && text !== '') gap = '\n';
        else if (gap === '\n') gap = '\n\n';
        continue;
      }
      const data = node.data;
      let at = 0;
      while (at < data.length) {
        if (isSpace(data.charCodeAt(at))) {
          if (gap === '' && !space && text !== '') space = { node, offset: at };
          at++;
          continue;
        }
        let end = at + 1;
        while (end < data.length) {
          if (!isSpace(data.charCodeAt(end))) end++;
          else if (data.charCodeAt(end) === 32 && end + 1 < data.length && !isSpace(data.charCodeAt(end + 1))) end++;
          else break;
        }
        if (gap !== '') {
          text += gap;
          gap = '';
        } else if (space) {
          pieces.push({ start: text.length, node: space.node, offset: space.offset, length: 1 });
          text += ' ';
        }
        space = null;
        pieces.push({ start: text.length, node, offset: at, length: end - at });
        text += data.slice(at, end);
        at = end;
      }
    }
  }
  return { text, pieces };
}
