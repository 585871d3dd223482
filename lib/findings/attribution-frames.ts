import { type Comparison, indexesOf, isLight, keyAt, type Range, type SideName, wordsOf } from './comparison.ts';
import type { Item } from './item.ts';
import { TRAIT } from './term.ts';
import { ATTRIBUTING, STATING, STATING_THAT } from './words/saying.ts';

/** Who says it, at the length of a short noun phrase ("a study of twelve towns found that"). */
const LONGEST = 12;

/** Who is no source: the writer, the reader, nobody. */
const NO_SOURCE = /^(?:i|we|you|who|which|that|what|it|nobody|none|few|there)$/;

/**
 * "Critics argue that the …", "An inquiry found the …", at the head of a sentence: someone, a verb that states something,
 * "that" or what is stated behind it. The verb alone may mean something else, so that the frame must be whole.
 */
export function statedAtHead(c: Comparison, side: SideName, [from, to]: Range): boolean {
  if (!c[side][from]?.initial || to - from > LONGEST || to >= c[side].length) return false;
  const that = keyAt(c, side, to - 1) === 'that';
  const verb = that ? to - 2 : to - 1;
  if (verb <= from || !states(c, side, verb, that)) return false;
  return isSource(c, side, [from, verb]) && !isBroken(c, side, [from, to + 1]);
}

/** ", experts believe", ", records show": the same behind what is stated. */
export function statedBehind(c: Comparison, side: SideName, [from, to]: Range): boolean {
  const item = c[side][from];
  if (from === 0 || !item || item.initial || to - from > LONGEST) return false;
  const before = c.views[side].text.slice(c[side][from - 1]?.end ?? 0, item.start);
  if (!/^[,\u201D"]+\s*$/.test(before) || !closes(c, side, to)) return false;
  const verb = indexesOf([from, to]).findLast((i) => states(c, side, i, true));
  if (verb === undefined || !mayEnd(c, side, verb, to)) return false;
  return isSource(c, side, [from, verb]) && !isBroken(c, side, [from, to]);
}

/** Behind the verb may stand to whom it was told ("told a local paper"), when and where ("said on Monday"). */
function mayEnd(c: Comparison, side: SideName, verb: number, to: number): boolean {
  const rest = c[side].slice(verb + 1, to);
  if (/^(?:told|tells)$/.test(keyAt(c, side, verb))) return rest.length > 0 && rest.length <= LISTENER;
  return rest.every(
    (item) => isLight(item) || item.date !== undefined || /^(?:statement|interview|email)$/.test(item.key),
  );
}

/** Words for whom it was told ("told the newspaper", "told a local paper"). */
const LISTENER = 3;

const states = (c: Comparison, side: SideName, at: number, that: boolean): boolean => {
  const key = keyAt(c, side, at);
  const item = c[side][at];
  if (item?.quote !== -1 || item.capital) return false;
  return STATING.has(key) || (that && (STATING_THAT.has(key) || ATTRIBUTING.has(key)));
};

/** Whether the words before the verb name someone: none of them turns it round, and one has a weight of its own. */
function isSource(c: Comparison, side: SideName, [from, to]: Range): boolean {
  const items = c[side].slice(from, to);
  if (items.some((item) => NO_SOURCE.test(item.key) || AUXILIARY.test(item.key) || (item.traits & NEGATES) !== 0))
    return false;
  return items.some((item) => item.quote === -1 && !item.number && !item.date && (!isLight(item) || isHim(item)));
}
const NEGATES = TRAIT.negates;
const isHim = ({ key }: Item): boolean => /^(?:he|she|they)$/.test(key);
/** With it the verb is no plain statement ("would argue", "is found", "to believe"). */
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|to|should|would|could|can|might|may|must|will|let|dare|do|does|did|if|when|although|while|because)$/;

/** Whether a mark that ends something stands inside. */
const isBroken = (c: Comparison, side: SideName, range: Range): boolean =>
  /[.,;:!?\n"\u201C\u201D](?=.)/s.test(wordsOf(c, side, range).replace(/\b\p{Lu}\p{L}{0,3}\./gu, ''));

const closes = (c: Comparison, side: SideName, at: number): boolean =>
  /^[.,;\u201D"]/.test(c.views[side].text.slice(c[side][at - 1]?.end ?? 0));

const OPINION = 'words|view|views|opinion|judgment|estimation|estimate|eyes';
const ACCOUNT = 'account|estimate|estimates|admission|reckoning|figures';

/** Frames without a verb of speech, over the keys of a range, one space between them. */
const FRAMES: readonly RegExp[] = [
  // "in the words of one diplomat", "in the auditors' view", "in her opinion"
  new RegExp(`^in the (?:${OPINION}) of(?: [^ ]+){1,6}$`),
  /^in (?:his|her|their|(?:[^ ]+ ){1,4}(?:'s|')) (?:own )?(?:words|view|opinion|judgment)$/,
  // "by its own account"
  new RegExp(`^by (?:his|her|its|their|(?:[^ ]+ ){1,4}'s) (?:own )?(?:${ACCOUNT})$`),
];

/** "what police described as", "the union calls" behind "what". */
const CALLED = /^(?:what|which) (?:[^ ]+ ){1,4}(?:call|calls|called|(?:describe|describes|described|see|saw|sees) as)$/;

/** "in the words of one diplomat", "by its own account", "what police described as": whose words they are. */
export function isFrame(c: Comparison, side: SideName, [from, to]: Range): boolean {
  if (to - from > LONGEST || isBroken(c, side, [from, to])) return false;
  const keys = (start: number) => indexesOf([start, to]).map((i) => keyAt(c, side, i));
  const own = keys(from).join(' ');
  if (FRAMES.some((frame) => frame.test(own))) return true;
  // "which sailors call the Pit": a name, no opinion.
  if (c[side].slice(to, to + 2).some((item) => item.capital)) return false;
  const called = keys(/^(?:what|which)$/.test(keyAt(c, side, from - 1)) ? from - 1 : from);
  return CALLED.test(called.join(' ')) && !called.slice(1).some((key) => NO_SOURCE.test(key) || AUXILIARY.test(key));
}
