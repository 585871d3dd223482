import {
  type Comparison,
  editSize,
  isLight,
  mark,
  NEARLY_SAME,
  open,
  openAll,
  otherSide,
  type Range,
  rangeIn,
  SIDES,
  type SideName,
} from './comparison.ts';
import type { Edit } from './diff.ts';
import type { Item } from './item.ts';
import { isAbbreviation } from './name-runs.ts';
import { TRAIT } from './term.ts';

/** Short and long forms of one verb, and the possessive that a demonym makes needless. */
const SAME: ReadonlySet<string> = new Set(["'s is", "'s has", "'d would", "'d had", 'nobody noone', 'ok okay']);

function joined(items: readonly Item[], [from, to]: Range): string {
  let keys = '';
  for (let i = from; i < to; i++) keys += (items[i] as Item).key;
  return keys;
}

/** How long they are together: most edits are told apart by that. */
function lengthOf(items: readonly Item[], [from, to]: Range): number {
  let length = 0;
  for (let i = from; i < to; i++) length += (items[i] as Item).key.length;
  return length;
}

/** The words above have no more letters. */
const LONGEST = Math.max(...[...SAME].flatMap((pair) => pair.split(' ')).map((word) => word.length));

/** "health care" and "healthcare", "no one" and "nobody", "it's" and "it is": written otherwise, nothing changed. */
function sameWords(c: Comparison, edit: Edit): boolean {
  if (editSize(edit) > 1) {
    const [length, other] = [lengthOf(c.article, edit.a), lengthOf(c.source, edit.s)];
    if (length !== other && Math.max(length, other) > LONGEST) return false;
  }
  const a = joined(c.article, edit.a);
  const s = joined(c.source, edit.s);
  if (edit.a[1] - edit.a[0] === 1 && edit.s[1] - edit.s[0] === 1) {
    if (isAbbreviation(c, 'article', edit.a[0], s) || isAbbreviation(c, 'source', edit.s[0], a)) return true;
  }
  return a === s || SAME.has(`${a} ${s}`) || SAME.has(`${s} ${a}`);
}

/** ", and it" for ". It": one sentence made of two, or two of one. */
function splits(c: Comparison, edit: Edit): boolean {
  const long = edit.s[1] > edit.s[0] ? 'source' : 'article';
  const [own, facing] = [rangeIn(edit, long), rangeIn(edit, otherSide(long))];
  if (own[1] - own[0] !== 1 || facing[0] !== facing[1] || c[long][own[0]]?.key !== 'and') return false;
  return c[otherSide(long)][facing[0]]?.initial === true && c[long][own[1]]?.initial === false;
}

/**
 * Takes out of play what differs without meaning anything else: words written otherwise, a possessive alone, and
 * numbers, dates and names that stand at another place of the other side.
 */
export function settle(c: Comparison): void {
  for (const edit of c.edits) {
    if (sameWords(c, edit) || splits(c, edit)) {
      mark(c, 'settled', 'article', edit.a);
      mark(c, 'settled', 'source', edit.s);
      continue;
    }
    for (const side of SIDES) {
      for (const i of open(c, edit, side)) if (c[side][i]?.key === "'s") c.settled[side].add(i);
    }
  }
  settleMoved(c);
}

/** Facts with an equal partner elsewhere, one to one, in order. */
function settleMoved(c: Comparison): void {
  const partners = new Map<string, number[]>();
  for (const i of openAll(c, 'source', FACTS)) {
    const item = c.source[i] as Item;
    if (isFact(item)) partners.set(item.key, [...(partners.get(item.key) ?? []), i]);
  }
  for (const i of openAll(c, 'article')) {
    const item = c.article[i] as Item;
    const partner = partners
      .get(item.key)
      ?.find((s) => !c.settled.source.has(s) && (item.number === undefined || withItsWord(c, i, s)));
    if (partner === undefined) continue;
    c.settled.article.add(i);
    c.settled.source.add(partner);
  }
}

/** "450 firefighters and 1,200 soldiers" for "1,200 firefighters and 450 soldiers": what either counts is counted by another number there. */
function areExchanged(c: Comparison, a: number, s: number): boolean {
  const counted = (side: SideName, at: number): string | undefined => {
    const next = c[side][at + 1];
    return next && !isLight(next) && !next.number && !next.date ? next.key : undefined;
  };
  const [here, there] = [counted('article', a), counted('source', s)];
  if (here === undefined || there === undefined || here === there) return false;
  const isCountedBy = (side: SideName, word: string, but: string | undefined) =>
    c[side].some((item, i) => item.number && item.key !== but && counted(side, i) === word);
  return isCountedBy('article', there, c.article[a]?.key) && isCountedBy('source', here, c.source[s]?.key);
}

/** A number moves with what it counts; without it, in a sentence hardly changed, two numbers have changed places. */
function withItsWord(c: Comparison, a: number, s: number): boolean {
  if (areExchanged(c, a, s)) return false;
  if (c.likeness < NEARLY_SAME) return true;
  const beside = (side: SideName, at: number, step: 1 | -1): string | undefined => {
    for (let i = at + step; c[side][i]; i += step) if (!isLight(c[side][i] as Item)) return c[side][i]?.key;
    return undefined;
  };
  return ([1, -1] as const).some((step) => {
    const word = beside('article', a, step);
    return word !== undefined && !word.startsWith('#') && word === beside('source', s, step);
  });
}

/** What such an item has, among others; its partner need not have it. */
const FACTS = TRAIT.number | TRAIT.date | TRAIT.name;

const isFact = (item: Item): boolean => item.number !== undefined || item.date !== undefined || item.capital;
