import type { Article, HeldArticle } from '../../article/article.ts';
import { plainAddress, sameSite } from '../../text/address.ts';
import type { HeadRow } from './database.ts';
import { hash53, skim } from './hash53.ts';

/**
 * A name under which a story is found again: its id, an address of it, or its very words. Stored as one number of 53
 * bits, which takes a sixth of the room of the strings; whatever it finds is compared with the strings themselves. The
 * words are not repeated in `value`: they are the article's.
 */
export type Name = { readonly kind: 'id' | 'address' | 'text'; readonly value: string; readonly hash: number };

export const idName = (id: string): Name => ({ kind: 'id', value: id, hash: hash53(`id:${id}`) });
/** The name that a plain address gives. */
export const addressName = (value: string): Name => ({ kind: 'address', value, hash: hash53(`at:${value}`) });

/** The hash of a text, however its white space runs. */
export const textHash = (text: string): number => skim(text).hash;

/** The hash of the text, out of an article's names. */
export const textOf = (names: readonly Name[]): number => names.find(({ kind }) => kind === 'text')?.hash as number;

/** The article's addresses: its own, and the one that it declares as its own on the same site. */
export function addressesOf({ url, canonical }: Pick<Article, 'url' | 'canonical'>): string[] {
  // A canonical address on another site names whom it was taken from: that is evidence, not the same story.
  const own = [plainAddress(url), sameSite(url, canonical) ? plainAddress(canonical) : null];
  return [...new Set(own.filter((address) => address !== null))];
}

/** Every name of an article whose text has this hash, the surest first. */
export const namesOf = (article: HeldArticle, text: number): Name[] => [
  idName(article.id),
  ...addressesOf(article).map(addressName),
  { kind: 'text', value: '', hash: text },
];

/** Of rows that were just made: to read their addresses again costs as much as storing them. */
const noted = new WeakMap<HeadRow, number[]>();

/** Notes the names of a row that is an article's alone. */
export function noteNames(row: HeadRow, names: readonly Name[]): void {
  noted.set(row, [...new Set(names.map(({ hash }) => hash))]);
}

/** The hashes of all names under which a row is found. */
export function rowNames(row: HeadRow): number[] {
  const known = noted.get(row);
  if (known) return known;
  const places = [row, ...(row.also ?? [])];
  const ids = [...places.map(({ id }) => id), ...(row.ids ?? [])];
  const names = [...ids.map(idName), ...places.flatMap(addressesOf).map(addressName)];
  return [...new Set([...names.map(({ hash }) => hash), row.text])];
}

/** Whether a row really has a name that led to it. A text is left to be compared word for word. */
export function answersTo(row: HeadRow, { kind, value, hash }: Name): boolean {
  const places = [row, ...(row.also ?? [])];
  if (kind === 'id') return places.some(({ id }) => id === value) || row.ids?.includes(value) === true;
  if (kind === 'address') return places.some((place) => addressesOf(place).includes(value));
  return row.text === hash;
}
