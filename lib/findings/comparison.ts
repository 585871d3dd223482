import type { Change, ChangeKind } from '../report.ts';
import type { TextContext } from './context.ts';
import type { Edit, ItemDiff } from './diff.ts';
import type { Item } from './item.ts';
import type { Marks } from './marks.ts';
import { TRAIT } from './term.ts';

/** Half-open range of item indexes. */
export type Range = readonly [number, number];

/** One side's whole text and what is known of it. */
export type View = {
  readonly text: string;
  readonly context: TextContext;
  readonly published?: string;
  /** In title case, as headlines are: a capital tells nothing. */
  readonly titled: () => boolean;
};

/** A change in terms of items; the report's spans are made of it at the end. */
export type Draft = {
  readonly kind: ChangeKind;
  readonly article: Range | null;
  readonly source: Range | null;
  readonly says?: string;
  readonly slight?: Change['slight'];
};

/**
 * The two sides item by item, and what has been explained so far. `settled` items differ but mean the same or stand
 * elsewhere; `typed` ones belong to a finding. What is neither is left for `wording`.
 */
export type Comparison = ItemDiff & {
  readonly views: { readonly article: View; readonly source: View };
  /** The traits of all items of a side. */
  readonly traits: { readonly article: number; readonly source: number };
  /** Share of the items that are equal, 0..1: a light edit or another wording. */
  readonly likeness: number;
  readonly settled: { readonly article: Marks; readonly source: Marks };
  readonly typed: { readonly article: Marks; readonly source: Marks };
  /** Items of names that are only spelt another way. */
  readonly respelled: { readonly article: Marks; readonly source: Marks };
};

export const SIDES = ['article', 'source'] as const;
export type SideName = (typeof SIDES)[number];

/** From this share of equal items on, a pair counts as the same sentence edited; below it as the same in other words. */
const LIGHT = 0.6;

/** From this share of equal items on hardly anything moved: what stands elsewhere was put there. */
export const NEARLY_SAME = 0.85;

/** In a pair as short as this one ("Obama said.") a single word weighs too much to tell. */
const SHORT = 6;

/** A single edit of so few words is an edit, however short the sentence is ("declined to comment", "commented"). */
const ONE_EDIT = 4;

/** Whether the pair says the same in other words, rather than being one sentence edited. */
export const isReworded = (c: Comparison): boolean =>
  c.likeness < LIGHT &&
  Math.max(c.article.length, c.source.length) > SHORT &&
  !(c.edits.length === 1 && editSize(c.edits[0] as Edit) <= ONE_EDIT);

/** The edits that have an item of these traits on both sides: where one thing stands for another. */
export const editsWithBoth = (c: Comparison, traits: number): readonly Edit[] =>
  c.edits.filter((edit) => (edit.traits.article & traits) !== 0 && (edit.traits.source & traits) !== 0);

/** The edits that have one on a side; on any where none is named. */
export const editsWith = (c: Comparison, traits: number, side?: SideName): readonly Edit[] =>
  c.edits.filter(({ traits: has }) => ((side ? bySide(has, side) : has.article | has.source) & traits) !== 0);

/** Items of the longer side of an edit. */
export const editSize = (edit: Edit): number => Math.max(edit.a[1] - edit.a[0], edit.s[1] - edit.s[0]);

/** The side's own range of an edit. */
export const rangeIn = (edit: Edit, side: SideName): Range => (side === 'article' ? edit.a : edit.s);

/** One of two by its side. By name alone, as a key that varies costs a search each time. */
export const bySide = <T>(of: { readonly article: T; readonly source: T }, side: SideName): T =>
  side === 'article' ? of.article : of.source;

export const otherSide = (side: SideName): SideName => (side === 'article' ? 'source' : 'article');

/** An edit of more words is a passage replaced, in which nothing stands for anything; the passes look past it. */
export const PASSAGE = 300;

/** The item indexes of one side of an edit that nothing has explained yet. */
export function open(c: Comparison, edit: Edit, side: SideName): number[] {
  const [from, to] = rangeIn(edit, side);
  if (from === to || editSize(edit) > PASSAGE) return NOTHING;
  const out = bySide(c.settled, side);
  const taken = bySide(c.typed, side);
  const found: number[] = [];
  for (let i = from; i < to; i++) if (!out.has(i) && !taken.has(i)) found.push(i);
  return found;
}
const NOTHING: number[] = [];

/** All of them, over all edits; where traits are given, those that have one. */
export function openAll(c: Comparison, side: SideName, traits?: number): number[] {
  const items = bySide(c, side);
  const found: number[] = [];
  for (const edit of c.edits) {
    if (traits !== undefined && (bySide(edit.traits, side) & traits) === 0) continue;
    for (const i of open(c, edit, side))
      if (traits === undefined || ((items[i] as Item).traits & traits) !== 0) found.push(i);
  }
  return found;
}

/** Key of the item at an index; '' past the ends. */
export const keyAt = (c: Comparison, side: SideName, at: number): string => bySide(c, side)[at]?.key ?? '';

/** The quotation that the item at an index stands in; -1 outside of any and past the ends. */
export const quoteAt = (c: Comparison, side: SideName, at: number): number => bySide(c, side)[at]?.quote ?? -1;

/** For each item of a side the index of the same item on the other side; -1 where it has none. */
export const matchesOf = (c: Comparison, side: SideName): ItemDiff['toSource'] =>
  side === 'article' ? c.toSource : c.toArticle;

/** Marks a range as explained: by a finding, or as no difference. */
export function mark(c: Comparison, how: 'typed' | 'settled' | 'respelled', side: SideName, range: Range | null): void {
  if (!range) return;
  const marks = bySide(c[how], side);
  for (let i = range[0]; i < range[1]; i++) marks.add(i);
}

/** Words that carry no weight of their own between two changes. */
export const isLight = (item: Item): boolean => (item.traits & TRAIT.light) !== 0;

/** Whether a range is a part of a compound: "an open-ended strike". */
export function isHyphenated(c: Comparison, side: SideName, [from, to]: Range): boolean {
  const [items, { text }] = [bySide(c, side), bySide(c.views, side)];
  return text[(items[from]?.start ?? 0) - 1] === '-' || text[items[to - 1]?.end ?? text.length] === '-';
}

/** The indexes of a range. */
export const indexesOf = ([from, to]: Range): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/** The smallest range that holds all the given indexes; null of none. */
export const rangeOf = (indexes: readonly number[]): Range | null =>
  indexes.length === 0 ? null : [Math.min(...indexes), Math.max(...indexes) + 1];

/** Text of a range, as written. */
export function wordsOf(c: Comparison, side: SideName, range: Range): string {
  const items = bySide(c, side);
  const [first, last] = [items[range[0]], items[range[1] - 1]];
  return range[1] > range[0] && first && last ? bySide(c.views, side).text.slice(first.start, last.end) : '';
}
