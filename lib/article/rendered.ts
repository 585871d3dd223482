import type { Block } from './layout.ts';

/** Where less of the text than this is rendered, the page's own styles are not at work (a saved page, one still loading). */
const STYLED = 0.5;

/**
 * The blocks that the browser renders: what style sheets hide (a wall's remainder, a collapsed box) is not on the
 * page for its reader. Outside a browser, where nothing is rendered, all of them.
 */
export function rendered(blocks: readonly Block[]): readonly Block[] {
  const shown = blocks.filter(({ box: { element } }) => {
    if (element === null || typeof element.checkVisibility !== 'function') return true;
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  });
  const size = (list: readonly Block[]) => list.reduce((sum, block) => sum + block.text.length, 0);
  return size(shown) > size(blocks) * STYLED ? shown : blocks;
}
