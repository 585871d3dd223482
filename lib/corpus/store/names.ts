import type { Article, HeldArticle } from '../../article/article.ts';
import { mix } from '../../fingerprint/hash.ts';
import { plainAddress, sameSite } from '../../text/address.ts';
import type { HeadRow } from './database.ts';

/**
 * A name under which a story is found again: its id, an address of it, or its very words. Stored as one number of 53
 * bits, which takes a sixth of the room of the strings; whatever it finds is compared with the strings themselves. The
 * words are not repeated in `value`: they are the article's.
 */
export type Name = { readonly kind: 'id' | 'address' | 'text'; readonly value: string; readonly hash: number };

export const idName = (id: string): Name => ({ kind: 'id', value: id, hash: hash53(`id:${id}`) });
/** The name that a plain address gives. */
export const addressName = (value: string): Name => ({ kind: 'address', value, hash: hash53(`at:${value}`) });
const textName = (text: string): Name => ({ kind: 'text', value: '', hash: textHash(text) });

/** The hash of a text, white space aside, in which feeds, files and pages differ: that of `oneLine`, without making it. */
export function textHash(text: string): number {
  const hash = new Hash53();
  let isPending = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) {
      isPending = true;
      continue;
    }
    if (isPending && hash.length > 0) hash.add(0x20);
    isPending = false;
    hash.add(unit);
  }
  return hash.value;
}

/** What `\s` matches. */
const isSpace = (unit: number): boolean =>
  unit < 0x80 ? unit === 0x20 || (unit >= 9 && unit <= 13) : unit >= 0xa0 && /\s/.test(String.fromCharCode(unit));

/** The hash of the text, out of an article's names. */
export const textOf = (names: readonly Name[]): number => names.find(({ kind }) => kind === 'text')?.hash as number;

/** The article's addresses: its own, and the one that it declares as its own on the same site. */
export function addressesOf({ url, canonical }: Pick<Article, 'url' | 'canonical'>): string[] {
  // A canonical address on another site names whom it was taken from: that is evidence, not the same story.
  const own = [plainAddress(url), sameSite(url, canonical) ? plainAddress(canonical) : null];
  return [...new Set(own.filter((address) => address !== null))];
}

/** Every name of an article, the surest first. */
export const namesOf = (article: HeldArticle): Name[] => [
  idName(article.id),
  ...addressesOf(article).map(addressName),
  textName(article.text),
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

/** 53 bits, what a number holds exactly: two runs of multiplicative hashing with murmur3's finish, over UTF-16 units. */
class Hash53 {
  length = 0;
  private a = 0x811c9dc5;
  private b = 0x9747b28c;

  add(unit: number): void {
    this.length++;
    this.a = Math.imul(this.a ^ unit, 0x01000193);
    const b = Math.imul(this.b ^ unit, 0x85ebca6b);
    this.b = b ^ (b >>> 15);
  }

  get value(): number {
    return (mix(this.a) & 0x1fffff) * 2 ** 32 + (mix(this.b) >>> 0);
  }
}

function hash53(text: string): number {
  const hash = new Hash53();
  for (let i = 0; i < text.length; i++) hash.add(text.charCodeAt(i));
  return hash.value;
}
