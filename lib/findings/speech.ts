import type { Comparison, Range, SideName } from './comparison.ts';
import { LOADED_SAYING, SPEAKING, UNNAMED_SPEAKERS } from './words/saying.ts';
import { TITLES } from './words/titles.ts';

/** Titles that may stand between "said" and a name ("said Vice President"). */
const TITLED = 3;

/** Whether the words at `range` are who speaks: a verb of speech stands right before or behind, or "according to" before. */
export function isSpeaker(c: Comparison, side: SideName, range: Range): boolean {
  if (c.views[side].context.language !== 'en') return false;
  const items = c[side];
  const key = (i: number) => items[i]?.key ?? '';
  const outside = (i: number) => items[i]?.quote === -1;
  const after = range[1];
  let before = range[0] - 1;
  for (let skipped = 0; skipped < TITLED && TITLES.has(key(before)); skipped++) before--;
  if (outside(after) && SPEAKING.has(key(after)) && adjacent(c, side, after)) return true;
  if (outside(after) && /^(?:has|had|have|also|later|then)$/.test(key(after)) && SPEAKING.has(key(after + 1)))
    return true;
  if (key(before) === 'to' && key(before - 1) === 'according') return true;
  // "told" has the listener behind it.
  return (
    outside(before) &&
    SPEAKING.has(key(before)) &&
    !/^(?:tell|tells|told|warned|warn|warns)$/.test(key(before)) &&
    adjacent(c, side, before + 1)
  );
}

/** No end of a sentence between the item and the one before it. */
const adjacent = (c: Comparison, side: SideName, at: number): boolean => {
  const [before, item] = [c[side][at - 1], c[side][at]];
  return (
    before === undefined ||
    item === undefined ||
    !/[.!?;\n"\u201C\u201D\u00AB\u00BB]/.test(c.views[side].text.slice(before.end, item.start))
  );
};

/** Whether a word is a verb of speech, neutral or loaded. */
export const isSaying = (key: string): boolean => SPEAKING.has(key) || LOADED_SAYING.has(key);

const groups = new Map(UNNAMED_SPEAKERS.flatMap((group, i) => group.map((word): [string, number] => [word, i])));

/** Number of the group of unnamed speakers that a word is of (police, officials, witnesses …), or -1. */
export const speakerGroup = (key: string): number => groups.get(key) ?? -1;

export const isUnnamedSpeaker = (key: string): boolean => groups.has(key);
