import type { Block } from './layout.ts';
import { finish, type Steps } from './steps.ts';

/** A stretch of one text node that stands in the text code unit for code unit (white space as a single space). */
export type Piece = { readonly start: number; readonly node: Text; readonly offset: number; readonly length: number };

/** A canonical text and where on the page each stretch of it stands, in order. */
export type Canonical = { readonly text: string; readonly pieces: readonly Piece[] };

/** White space; and what stands between it, single spaces within included. */
const SPACE = /[ \t\n\f\r]/;
const RUN = /[^ \t\n\f\r]+(?: [^ \t\n\f\r]+)*/g;
/** Blocks put together between two pauses. */
const STRETCH = 40;

/** `canonicalText` without a pause. */
export const canonical = (blocks: readonly Block[]): Canonical => finish(canonicalText(blocks));

/**
 * The canonical text of some blocks. White space (space, tab, line feed, form feed, carriage return) is collapsed to
 * one space as a browser renders it and dropped at both ends of a line; a `<br>` is "\n", several are "\n\n"; blocks
 * are "\n\n" apart. Every other character stands as it does in the page: no-break spaces, soft hyphens, ligatures,
 * emoji, marks of direction.
 */
export function* canonicalText(blocks: readonly Block[]): Steps<Canonical> {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const put = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  for (const [i, block] of blocks.entries()) {
    if (i % STRETCH === STRETCH - 1) yield;
    let gap = length === 0 ? '' : '\n\n';
    let space: { node: Text; offset: number } | null = null;
    for (const node of block.nodes) {
      if (node === null) {
        space = null;
        if (gap === '' && length > 0) gap = '\n';
        else if (gap === '\n') gap = '\n\n';
        continue;
      }
      const data = node.data;
      let at = 0;
      for (const run of data.matchAll(RUN)) {
        if (run.index > at && gap === '' && !space && length > 0) space = { node, offset: at };
        if (gap !== '') {
          put(gap);
          gap = '';
        } else if (space) {
          pieces.push({ start: length, node: space.node, offset: space.offset, length: 1 });
          put(' ');
        }
        space = null;
        pieces.push({ start: length, node, offset: run.index, length: run[0].length });
        put(run[0]);
        at = run.index + run[0].length;
      }
      if (at < data.length && gap === '' && !space && length > 0 && SPACE.test(data.charAt(at)))
        space = { node, offset: at };
    }
  }
  return { text: parts.join(''), pieces };
}
