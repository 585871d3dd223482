import type { Block, Layout } from './layout.ts';
import { letters } from './letters.ts';
import type { Statement } from './statement.ts';

/** A closed article with fewer characters than this is its opening alone: about two hundred words. */
const OPENING = 1200;
/** The publisher states this much more than the page shows: the rest is behind a wall. */
const WITHHELD = 1.3;

const WALL = /^(?:paywall|regwall|metered|gateway|piano|subscriberonly|premiumblocker|paywalled)$/;
const CUT_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/;

/** Whether a box that asks to pay or to sign in follows the text: told by its name, as long as it is no wrapper of the text. */
function wallAfter(layout: Layout, body: readonly Block[]): boolean {
  const own = new Set(body.map((block) => block.box));
  const last = layout.blocks.indexOf(body[body.length - 1] as Block);
  return layout.blocks.slice(last + 1, last + 30).some((block) => {
    for (let box = own.has(block.box) ? null : block.box; box; box = box.parent)
      if (box.names.some((name) => WALL.test(name)) && !body.some((one) => one.box.parent === box)) return true;
    return false;
  });
}

/** What is known of a text when asking whether it is whole. */
type Found = {
  readonly text: string;
  readonly body: readonly Block[];
  readonly hidden: number;
  readonly layout: Layout;
  readonly statement: Statement;
};

/**
 * Whether a wall cuts the text: then nothing can be called left out. A page that calls itself closed and yet shows
 * it whole (to a subscriber) is not cut.
 */
export function isCut({ text, body, hidden, layout, statement }: Found): boolean {
  const stated = letters(statement.hints.stated ?? '').length;
  const shown = letters(text).length;
  if (stated > shown * WITHHELD && shown < 3 * OPENING) return true;
  if (statement.closed) {
    if (statement.words !== undefined && statement.words > text.split(/\s+/).length * WITHHELD) return true;
    if (hidden > text.length * (WITHHELD - 1)) return true;
    if (text.length < OPENING || CUT_OFF.test(text)) return true;
  }
  return text.length < OPENING && wallAfter(layout, body);
}
